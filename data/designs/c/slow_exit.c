/*
 * The way back to user mode when there is work: entered with interrupts on and a
 * full frame, returns with interrupts off and nothing left to do.
 */
#include "lab.h"

/* Status bits that end with the syscall. */
#ifdef WITH_SLOWPATH_FLAG
#define SYSCALL_STATUS (TS_COMPAT | TS_SLOWPATH)
#else
#define SYSCALL_STATUS TS_COMPAT
#endif

/* Done once per syscall. */
static void exit_work(struct pt_regs *regs, u32 flags)
{
	int step;

	audit_syscall_exit(regs);
	if (flags & _TIF_SYSCALL_TRACEPOINT)
		trace_sys_exit(regs, regs->ax);

	/* A stepped and emulated syscall has had its stop at entry. */
	step = (flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP;
	if (step || (flags & _TIF_SYSCALL_TRACE))
		tracehook_report_syscall_exit(regs, step);
}

void syscall_return_slowpath(struct pt_regs *regs)
{
	struct thread_info *ti = pt_regs_to_thread_info(regs);
	u32 flags = ti->flags;

	if (flags & EXIT_WORK)
		exit_work(regs, flags);

	ti->status &= ~SYSCALL_STATUS;

	local_irq_disable();
	while ((flags = ti->flags) & EXIT_LOOP_WORK) {
		local_irq_enable();
		if (flags & _TIF_NEED_RESCHED)
			schedule();
		if (flags & _TIF_UPROBE)
			uprobe_notify_resume(regs);
		if (flags & _TIF_SIGPENDING)
			do_signal(regs);
		if (flags & _TIF_NOTIFY_RESUME) {
			__atomic_fetch_and(&ti->flags, ~_TIF_NOTIFY_RESUME, __ATOMIC_SEQ_CST);
			tracehook_notify_resume(regs);
		}
		if (flags & _TIF_USER_RETURN_NOTIFY)
			fire_user_return_notifiers();
		local_irq_disable();	/* look again: new work may have come */
	}
	if (flags & _TIF_NOHZ)
		user_enter();
}
