/*
 * What the C parts of the slow path know of the kernel: the frame, thread_info,
 * flag bits, and the functions that the lab's machine stands in for.
 */
#ifndef LAB_H
#define LAB_H

typedef unsigned int u32;
typedef unsigned long u64;

struct pt_regs {
	u64 r15, r14, r13, r12, bp, bx;
	u64 r11, r10, r9, r8, ax, cx, dx, si, di;
	u64 orig_ax, ip, cs, flags, sp, ss;
};

struct thread_info {
	void *task;
	volatile u32 flags;
	u32 status;
	u32 cpu;
};

#define THREAD_SIZE 16384

#define _TIF_SYSCALL_TRACE	0x1u
#define _TIF_NOTIFY_RESUME	0x2u
#define _TIF_SIGPENDING		0x4u
#define _TIF_NEED_RESCHED	0x8u
#define _TIF_SINGLESTEP		0x10u
#define _TIF_SYSCALL_EMU	0x40u
#define _TIF_SYSCALL_AUDIT	0x80u
#define _TIF_SECCOMP		0x100u
#define _TIF_USER_RETURN_NOTIFY	0x800u
#define _TIF_UPROBE		0x1000u
#define _TIF_NOHZ		0x80000u
#define _TIF_SYSCALL_TRACEPOINT	0x10000000u

#define _TIF_WORK_SYSCALL_ENTRY                                               \
	(_TIF_SYSCALL_TRACE | _TIF_SYSCALL_EMU | _TIF_SYSCALL_AUDIT |         \
	 _TIF_SECCOMP | _TIF_SINGLESTEP | _TIF_SYSCALL_TRACEPOINT | _TIF_NOHZ)
#define EXIT_WORK                                                             \
	(_TIF_SYSCALL_TRACE | _TIF_SYSCALL_AUDIT | _TIF_SINGLESTEP |          \
	 _TIF_SYSCALL_TRACEPOINT)
#define EXIT_LOOP_WORK                                                        \
	(_TIF_SIGPENDING | _TIF_NOTIFY_RESUME | _TIF_UPROBE |                 \
	 _TIF_NEED_RESCHED | _TIF_USER_RETURN_NOTIFY)

#define TS_COMPAT	0x0002u
#define TS_SLOWPATH	0x0001u

#define X86_EFLAGS_TF		0x100ul
#define AUDIT_ARCH_X86_64	0xc000003eu

/* What the first look of seccomp may answer; anything above SKIP is kept for later. */
#define SECCOMP_PHASE1_OK	0
#define SECCOMP_PHASE1_SKIP	1

struct seccomp_data {
	int nr;
	u32 arch;
	u64 instruction_pointer;
	u64 args[6];
};

/* Stand-ins: the machine plays these. */
void enter_from_user_mode(void);
void user_enter(void);
u32 seccomp_phase1(struct seccomp_data *sd);
int seccomp_phase2(u32 phase1_result);
int tracehook_report_syscall_entry(struct pt_regs *regs);
void tracehook_report_syscall_exit(struct pt_regs *regs, int step);
void trace_sys_enter(struct pt_regs *regs, long id);
void trace_sys_exit(struct pt_regs *regs, long ret);
void audit_syscall_entry(long nr, u64 a0, u64 a1, u64 a2, u64 a3);
void audit_syscall_exit(struct pt_regs *regs);
void schedule(void);
void uprobe_notify_resume(struct pt_regs *regs);
void do_signal(struct pt_regs *regs);
void tracehook_notify_resume(struct pt_regs *regs);
void fire_user_return_notifiers(void);

static inline struct thread_info *pt_regs_to_thread_info(struct pt_regs *regs)
{
	return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE);
}

static inline void local_irq_enable(void)
{
	asm volatile("ENABLE_INTERRUPTS" ::: "memory");
}

static inline void local_irq_disable(void)
{
	asm volatile("DISABLE_INTERRUPTS" ::: "memory");
}

#endif
