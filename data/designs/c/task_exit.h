/*
 * The way back to user mode when there is work, v4.9 to v5.9: structure of
 * arch/x86/entry/common.c at v4.17. As slow_exit.h, but for thread_info in the task, for
 * the status word, which is cleared last, and from v4.14 on for a look at the limit
 * of user addresses.
 */
#ifndef TASK_EXIT_H
#define TASK_EXIT_H

#include "task.h"

#define TASK_EXIT_LOOP_WORK (EXIT_LOOP_WORK | _TIF_PATCH_PENDING)

void syscall_slow_exit_work(struct pt_regs *regs, u32 flags);
void exit_to_usermode_loop(struct pt_regs *regs, u32 flags);

#ifdef WITH_ADDRESS_LIMIT
#define TIF_FSCHECK	31
#define USER_DS		0x7ffffffff000ul

void __warn_printk(const char *format, ...);
void force_sig(int sig, struct task_struct *task);

/* In task_struct's thread; where that lies hangs on the configuration. */
static inline u64 address_limit(void)
{
	return *(u64 *)((char *)current() + 0x740);
}

/* set_fs() marks the task, and nobody may leave for user mode with kernel addresses allowed. */
static inline void check_address_limit(void)
{
	if (!test_task_flag(TIF_FSCHECK))
		return;
	if (unlikely(address_limit() != USER_DS)) {
		__warn_printk(0);	/* without its text */
		asm volatile("ud2");
		force_sig(9, current());
	}
	asm volatile("lock andb %1, %0"
		     : "+m"(((unsigned char *)&task_thread_info()->flags)[TIF_FSCHECK / 8])
		     : "iq"((unsigned char)~(1u << TIF_FSCHECK % 8))
		     : "memory");
}
#else
static inline void check_address_limit(void)
{
}
#endif

/* Entered with interrupts off, and left so. */
static inline void prepare_exit_to_usermode(struct pt_regs *regs)
{
	struct task_thread_info *ti = task_thread_info();
	u32 flags;

	check_address_limit();
	flags = READ_ONCE(ti->flags);
	if (unlikely(flags & TASK_EXIT_LOOP_WORK))
		exit_to_usermode_loop(regs, flags);
#if CONFIG_COMPAT
	ti->status &= ~(TS_COMPAT | TS_I386_REGS_POKED);
#endif
}

/*
 * Entered with interrupts on and a full frame; returns with interrupts off and
 * nothing left to do.
 */
static inline void return_slowpath(struct pt_regs *regs)
{
	u32 flags = READ_ONCE(task_thread_info()->flags);

	if (unlikely(flags & EXIT_WORK))
		syscall_slow_exit_work(regs, flags);
	local_irq_disable();
	prepare_exit_to_usermode(regs);
}

#endif
