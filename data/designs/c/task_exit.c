/* The slow exit as assembly calls it, and what it does once and in a loop. */
#include "task_exit.h"

void syscall_return_slowpath(struct pt_regs *regs)
{
	return_slowpath(regs);
}

/* Done once per syscall, with interrupts on. */
void syscall_slow_exit_work(struct pt_regs *regs, u32 flags)
{
	int step;

	audit_syscall_exit(regs);
	if (flags & _TIF_SYSCALL_TRACEPOINT)
		trace_sys_exit(regs, regs->ax);

	/* A stepped and emulated syscall has had its stop at entry. */
	step = unlikely((flags & (_TIF_SINGLESTEP | _TIF_SYSCALL_EMU)) == _TIF_SINGLESTEP);
	if (step || (flags & _TIF_SYSCALL_TRACE))
		tracehook_report_syscall_exit(regs, step);
}

void exit_to_usermode_loop(struct pt_regs *regs, u32 flags)
{
	do {
		local_irq_enable();
		if (flags & _TIF_NEED_RESCHED)
			schedule();
		if (flags & _TIF_UPROBE)
			uprobe_notify_resume(regs);
		if (flags & _TIF_SIGPENDING)
			do_signal(regs);
		if (flags & _TIF_NOTIFY_RESUME) {
			clear_notify_resume();
			tracehook_notify_resume(regs);
		}
		if (flags & _TIF_USER_RETURN_NOTIFY)
			fire_user_return_notifiers();
		local_irq_disable();	/* look again: new work may have come */
		flags = READ_ONCE(task_thread_info()->flags);
	} while (flags & TASK_EXIT_LOOP_WORK);
}
