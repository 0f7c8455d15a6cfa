/* The slow path in C, entered with interrupts off and a full frame. */
#include "entry_work.h"
#include "slow_exit.h"

#if CONFIG_X86_X32_ABI
#define NR_syscalls 546
#define SYSCALL_MASK (~0x40000000ul)
#else
#define NR_syscalls 327
#define SYSCALL_MASK (~0ul)
#endif

typedef long (*sys_call_ptr_t)(u64, u64, u64, u64, u64, u64);
extern const sys_call_ptr_t sys_call_table[];

void do_syscall_64(struct pt_regs *regs)
{
	struct thread_info *ti = pt_regs_to_thread_info(regs);
	u64 nr = regs->orig_ax;

	local_irq_enable();

#ifdef WITH_SLOWPATH_FLAG
	ti->status |= TS_SLOWPATH;
#endif
	if (READ_ONCE(ti->flags) & _TIF_WORK_SYSCALL_ENTRY)
#if CONFIG_IA32_EMULATION
		nr = syscall_trace_enter(regs);
#else
		nr = trace_enter(regs);
#endif

	if (likely((nr & SYSCALL_MASK) < NR_syscalls))
		regs->ax = sys_call_table[nr & SYSCALL_MASK](regs->di, regs->si, regs->dx,
							     regs->r10, regs->r8, regs->r9);
#ifdef SLOWPATH_FLAG_CLEARED_AFTER_CALL
	ti->status &= ~TS_SLOWPATH;
#endif

	return_slowpath(regs);
}
