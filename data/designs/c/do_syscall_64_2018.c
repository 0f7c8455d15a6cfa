/*
 * The only path in C of v4.16 and v4.17, entered with interrupts off and a full frame:
 * structure of arch/x86/entry/common.c at v4.17. v4.16 takes the frame alone, v4.17 the
 * number before it. In v4.9 it is the slow path, without the mask against speculation.
 */
#include "one_phase.h"
#include "task_exit.h"

#if CONFIG_X86_X32_ABI
#define NR_syscalls 546
#define SYSCALL_MASK (~0x40000000ul)
#else
#define NR_syscalls 327
#define SYSCALL_MASK (~0ul)
#endif

long syscall_trace_enter(struct pt_regs *regs);

#ifdef WITH_PT_REGS_ABI
typedef long (*sys_call_ptr_t)(const struct pt_regs *);
#else
typedef long (*sys_call_ptr_t)(u64, u64, u64, u64, u64, u64);
#endif
extern const sys_call_ptr_t sys_call_table[];

static inline __attribute__((always_inline)) void syscall_64(u64 nr, struct pt_regs *regs)
{
	struct task_thread_info *ti;

	local_irq_enable();
	ti = task_thread_info();
	if (READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY)
#if CONFIG_IA32_EMULATION
		nr = syscall_trace_enter(regs);
#else
		nr = one_phase_trace_enter(regs);
#endif

	nr &= SYSCALL_MASK;
	if (likely(nr < NR_syscalls)) {
#ifndef BEFORE_SPECTRE
		nr = index_nospec(nr, NR_syscalls);
#endif
#ifdef WITH_PT_REGS_ABI
		regs->ax = sys_call_table[nr](regs);
#else
		regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx,
					      regs->r10, regs->r8, regs->r9);
#endif
	}

	return_slowpath(regs);
}

#ifdef WITH_PT_REGS_ABI
void do_syscall_64(u64 nr, struct pt_regs *regs)
{
	syscall_64(nr, regs);
}
#else
void do_syscall_64(struct pt_regs *regs)
{
	syscall_64(regs->orig_ax, regs);
}
#endif
