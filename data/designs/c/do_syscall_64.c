/* The slow path in C, entered with interrupts off and a full frame. */
#include "lab.h"

#if CONFIG_X86_X32_ABI
#define NR_syscalls 546
#define SYSCALL_MASK (~0x40000000ul)
#else
#define NR_syscalls 327
#define SYSCALL_MASK (~0ul)
#endif

#ifdef WITH_PT_REGS_ABI
typedef long (*sys_call_ptr_t)(const struct pt_regs *);
#else
typedef long (*sys_call_ptr_t)(u64, u64, u64, u64, u64, u64);
#endif
extern const sys_call_ptr_t sys_call_table[];

long syscall_trace_enter(struct pt_regs *regs);
void syscall_return_slowpath(struct pt_regs *regs);

void do_syscall_64(struct pt_regs *regs)
{
	struct thread_info *ti = pt_regs_to_thread_info(regs);
	u64 nr = regs->orig_ax;

	local_irq_enable();

#ifdef WITH_SLOWPATH_FLAG
	ti->status |= TS_SLOWPATH;
#endif
	if (__builtin_expect(ti->flags & _TIF_WORK_SYSCALL_ENTRY, 0))
		nr = syscall_trace_enter(regs);

	nr &= SYSCALL_MASK;
	if (__builtin_expect(nr < NR_syscalls, 1))
#ifdef WITH_PT_REGS_ABI
		regs->ax = sys_call_table[nr](regs);
#else
		regs->ax = sys_call_table[nr](regs->di, regs->si, regs->dx,
					      regs->r10, regs->r8, regs->r9);
#endif
#ifdef SLOWPATH_FLAG_CLEARED_AFTER_CALL
	ti->status &= ~TS_SLOWPATH;
#endif

	syscall_return_slowpath(regs);
}
