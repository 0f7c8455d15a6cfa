/*
 * What kernels from v4.9 on have otherwise than lab.h: thread_info at the start of
 * task_struct, so that each look at a flag goes by current_task.
 */
#ifndef TASK_H
#define TASK_H

#include "lab.h"

/*
 * As of v5.11. Before, there was no syscall_work, and status lay in its place: here it
 * is where it is in all of them.
 */
struct task_thread_info {
	u64 flags;
	u64 syscall_work;
	u32 status;
};

static inline struct task_thread_info *task_thread_info(void)
{
	return (struct task_thread_info *)current();
}

static inline int test_task_flag(int bit)
{
	return (READ_ONCE(task_thread_info()->flags) & 1ul << bit) != 0;
}

#define _TIF_PATCH_PENDING	0x2000u

#define TS_I386_REGS_POKED	0x0004u

/* The filter, asked once, behind the tracer's stop. A stand-in. */
int __secure_computing(const struct seccomp_data *sd);

static inline void clear_notify_resume(void)
{
	asm volatile("lock andb %1, %0"
		     : "+m"(*(unsigned char *)&task_thread_info()->flags)
		     : "iq"((unsigned char)~_TIF_NOTIFY_RESUME)
		     : "memory");
}

#endif
