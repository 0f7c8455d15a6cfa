/*
 * The way back to user mode when there is work. Both functions are inline wherever C
 * calls them, with copies of their own for assembly; the two that do the work have
 * several callers and stay functions.
 */
#ifndef SLOW_EXIT_H
#define SLOW_EXIT_H

#include "lab.h"

/* Status bits that end with the syscall. */
#ifdef WITH_SLOWPATH_FLAG
#define SYSCALL_STATUS (TS_COMPAT * CONFIG_COMPAT | TS_SLOWPATH)
#else
#define SYSCALL_STATUS (TS_COMPAT * CONFIG_COMPAT)
#endif

void syscall_slow_exit_work(struct pt_regs *regs, u32 flags);
void exit_to_usermode_loop(struct pt_regs *regs, u32 flags);

/* Entered with interrupts off, and left so. */
static inline void prepare_exit_to_usermode(struct pt_regs *regs)
{
	u32 flags = READ_ONCE(pt_regs_to_thread_info(regs)->flags);

	if (unlikely(flags & EXIT_LOOP_WORK))
		exit_to_usermode_loop(regs, flags);
}

/*
 * Entered with interrupts on and a full frame; returns with interrupts off and
 * nothing left to do.
 */
static inline void return_slowpath(struct pt_regs *regs)
{
	struct thread_info *ti = pt_regs_to_thread_info(regs);
	u32 flags = READ_ONCE(ti->flags);

	if (unlikely(flags & EXIT_WORK))
		syscall_slow_exit_work(regs, flags);
	if (SYSCALL_STATUS)
		ti->status &= ~SYSCALL_STATUS;

	local_irq_disable();
	prepare_exit_to_usermode(regs);
}

#endif
