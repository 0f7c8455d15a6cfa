/* Generic entry code: what is not inline, and a new child's way out. */
#include "generic_entry.h"

/* The number, which a tracer may have changed: an int of the frame's. */
static inline long syscall_get_nr(struct pt_regs *regs)
{
	return (int)regs->orig_ax;
}

/* Returns the number to run, or -1 for none. No program of the lab has calls sent to itself. */
long syscall_trace_enter(struct pt_regs *regs, long nr, u64 work)
{
	long refused = 0;

	if (work & (WORK_TRACE | WORK_EMU)) {
		refused = tracehook_report_syscall_entry(regs);
		if (refused || (work & WORK_EMU))
			return -1;
	}
#if CONFIG_SECCOMP
	if (work & WORK_SECCOMP) {
		refused = __secure_computing(0);	/* which looks at the frame itself */
		if (refused == -1)
			return refused;
	}
#endif
	nr = syscall_get_nr(regs);
	if (unlikely(work & WORK_TRACEPOINT)) {
		trace_sys_enter(regs, nr);
		nr = syscall_get_nr(regs);
	}
#if CONFIG_AUDITSYSCALL
	if (unlikely(current()->audit_context))
		audit_syscall_entry(nr, regs->di, regs->si, regs->dx, regs->r10);
#endif
	return refused ? refused : nr;
}

/* Done once per syscall, with interrupts on. */
void syscall_exit_work(struct pt_regs *regs, u64 work)
{
	int step;

	audit_syscall_exit(regs);
	if (work & WORK_TRACEPOINT)
		trace_sys_exit(regs, regs->ax);

	/* A stepped and emulated syscall has had its stop at entry. */
	step = !(work & WORK_EMU) && (work & WORK_EXIT_TRAP);
	if (step || (work & WORK_TRACE))
		tracehook_report_syscall_exit(regs, step);
}

u64 exit_to_user_mode_loop(struct pt_regs *regs, u64 flags)
{
	while (flags & EXIT_TO_USER_MODE_WORK) {
		local_irq_enable();
		if (flags & _TIF_NEED_RESCHED)
			schedule();
		if (flags & _TIF_UPROBE)
			uprobe_notify_resume(regs);
		if (flags & (_TIF_SIGPENDING | _TIF_NOTIFY_SIGNAL))
			do_signal(regs);
		if (flags & _TIF_NOTIFY_RESUME) {
			clear_notify_resume();
			tracehook_notify_resume(regs);
		}
		local_irq_disable();	/* look again: new work may have come */
		flags = READ_ONCE(task_thread_info()->flags);
	}
	return flags;
}

#ifndef EXIT_IS_INLINE
void syscall_exit_to_user_mode(struct pt_regs *regs)
{
	exit_to_user_mode(regs);
}
#endif

/* A child's first steps, by ret_from_fork_asm. */
void schedule_tail(void *previous);

void ret_from_fork(void *previous, struct pt_regs *regs, int (*function)(void *), void *argument)
{
	schedule_tail(previous);
	if (unlikely(function)) {
		function(argument);
		regs->ax = 0;	/* it has become a program */
	}
#ifdef EXIT_IS_INLINE
	exit_to_user_mode(regs);
#else
	syscall_exit_to_user_mode(regs);
#endif
}
