/*
 * Generic entry code with the syscall_work word (v5.11 on): structure of
 * kernel/entry/common.c and linux/entry-common.h at v6.9, and of arch/x86's part of them.
 * Off, besides what lab.h names: DEBUG_RSEQ, NO_HZ_FULL, LIVEPATCH; and RANDOMIZE_KSTACK_OFFSET,
 * unless the mitigation is chosen.
 */
#ifndef GENERIC_ENTRY_H
#define GENERIC_ENTRY_H

#include "task.h"
#include "kstack_offset.h"

/* Bits of syscall_work. */
#define WORK_SECCOMP		0x01ul
#define WORK_TRACEPOINT		0x02ul
#define WORK_TRACE		0x04ul
#define WORK_EMU		0x08ul
#define WORK_AUDIT		0x10ul
#define WORK_USER_DISPATCH	0x20ul
#define WORK_EXIT_TRAP		0x40ul

#define WORK_ENTER                                                             \
	(WORK_SECCOMP | WORK_TRACEPOINT | WORK_TRACE | WORK_EMU | WORK_AUDIT | \
	 WORK_USER_DISPATCH)
#define WORK_EXIT                                                              \
	(WORK_TRACEPOINT | WORK_TRACE | WORK_AUDIT | WORK_USER_DISPATCH | WORK_EXIT_TRAP)

#define _TIF_NEED_FPU_LOAD	0x4000u
#define _TIF_NOTIFY_SIGNAL	0x20000u
#define _TIF_IO_BITMAP		0x400000u

#define EXIT_TO_USER_MODE_WORK                                                 \
	(_TIF_SIGPENDING | _TIF_NOTIFY_RESUME | _TIF_UPROBE | _TIF_NEED_RESCHED | \
	 _TIF_PATCH_PENDING | _TIF_NOTIFY_SIGNAL)

long syscall_trace_enter(struct pt_regs *regs, long nr, u64 work);
void syscall_exit_work(struct pt_regs *regs, u64 work);
u64 exit_to_user_mode_loop(struct pt_regs *regs, u64 flags);
void syscall_exit_to_user_mode(struct pt_regs *regs);

/* Stand-ins. Nothing here sets the flags that ask for these two. */
void tss_update_io_bitmap(void);
void switch_fpu_return(void);

static inline __attribute__((always_inline)) long
syscall_enter_from_user_mode(struct pt_regs *regs, long nr)
{
	u64 work;

	local_irq_enable();
	work = READ_ONCE(task_thread_info()->syscall_work);
	if (work & WORK_ENTER)
		nr = syscall_trace_enter(regs, nr, work);
	return nr;
}

static inline __attribute__((always_inline)) void arch_exit_work(u64 flags)
{
	if (unlikely(flags & _TIF_USER_RETURN_NOTIFY))
		fire_user_return_notifiers();
	if (unlikely(flags & _TIF_IO_BITMAP))
		tss_update_io_bitmap();
	if (unlikely(flags & _TIF_NEED_FPU_LOAD))
		switch_fpu_return();
}

/* What x86 has to do last, with interrupts off. v6.16 first looks whether any flag is set. */
static inline __attribute__((always_inline)) void arch_exit_to_user_mode_prepare(u64 flags)
{
#ifdef EXIT_IS_INLINE
	if (unlikely(flags))
		arch_exit_work(flags);
#else
	arch_exit_work(flags);
#endif
#if CONFIG_COMPAT
	task_thread_info()->status &= ~(TS_COMPAT | TS_I386_REGS_POKED);
#endif
	choose_random_kstack_offset();
}

/*
 * Entered with interrupts on and a full frame; returns with interrupts off and
 * nothing left to do.
 */
static inline __attribute__((always_inline)) void exit_to_user_mode(struct pt_regs *regs)
{
	u64 work = READ_ONCE(task_thread_info()->syscall_work);
	u64 flags;

	if (unlikely(work & WORK_EXIT))
		syscall_exit_work(regs, work);
	local_irq_disable();
	flags = READ_ONCE(task_thread_info()->flags);
	if (unlikely(flags & EXIT_TO_USER_MODE_WORK))
		flags = exit_to_user_mode_loop(regs, flags);
	arch_exit_to_user_mode_prepare(flags);
}

#endif
