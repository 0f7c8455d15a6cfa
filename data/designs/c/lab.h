/*
 * What the C parts know of the kernel: the frame, thread_info, the task, per-CPU
 * words, flag bits, and the functions that the lab's machine stands in for.
 *
 * Kernel options are 0 or 1, set by ./regenerate: CONFIG_X86_X32_ABI,
 * CONFIG_IA32_EMULATION, CONFIG_COMPAT (which either of them brings),
 * CONFIG_AUDITSYSCALL, CONFIG_SECCOMP. Off throughout: PARAVIRT, TRACE_IRQFLAGS and
 * lockdep, context tracking, DEBUG_ENTRY, frame pointers.
 */
#ifndef LAB_H
#define LAB_H

/* COMPAT comes with either. */
#ifndef CONFIG_COMPAT
#define CONFIG_COMPAT (CONFIG_IA32_EMULATION || CONFIG_X86_X32_ABI)
#endif

typedef unsigned int u32;
typedef unsigned long u64;

#define likely(x)	__builtin_expect(!!(x), 1)
#define unlikely(x)	__builtin_expect(!!(x), 0)
/* One access, where and when it stands. */
#define READ_ONCE(x)	(*(const volatile typeof(x) *)&(x))

struct pt_regs {
	u64 r15, r14, r13, r12, bp, bx;
	u64 r11, r10, r9, r8, ax, cx, dx, si, di;
	u64 orig_ax, ip, cs, flags, sp, ss;
};

struct thread_info {
	void *task;
	u32 flags;
	u32 status;
	u32 cpu;
};

/* The one word of it that is read here. Where it lies hangs on the configuration. */
struct task_struct {
	char before[0x6d8];
	void *audit_context;
};

#define THREAD_SIZE 16384

#define TIF_SYSCALL_TRACE	0
#define TIF_SYSCALL_TRACEPOINT	28

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
#define AUDIT_ARCH_I386		0x40000003u

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
u32 seccomp_phase1(struct seccomp_data *sd);
int seccomp_phase2(u32 phase1_result);
int tracehook_report_syscall_entry(struct pt_regs *regs);
void tracehook_report_syscall_exit(struct pt_regs *regs, int step);
void trace_sys_enter(struct pt_regs *regs, long id);
void trace_sys_exit(struct pt_regs *regs, long ret);
void __audit_syscall_entry(int nr, u64 a0, u64 a1, u64 a2, u64 a3);
void __audit_syscall_exit(int success, long ret);
void schedule(void);
void uprobe_notify_resume(struct pt_regs *regs);
void do_signal(struct pt_regs *regs);
void tracehook_notify_resume(struct pt_regs *regs);
void fire_user_return_notifiers(void);

/* Per-CPU words; what is read of them stays true for as long as a task runs. */
extern struct { u32 reserved; u64 sp0; } __attribute__((packed)) cpu_tss;
extern struct task_struct *current_task;

static inline struct task_struct *current(void)
{
	struct task_struct *task;

	asm("movq %%gs:%P1, %0" : "=r"(task) : "p"(&current_task));
	return task;
}

static inline struct thread_info *current_thread_info(void)
{
	u64 top;

	asm("movq %%gs:%P1, %0" : "=r"(top) : "p"(&cpu_tss.sp0));
	return (struct thread_info *)(top - THREAD_SIZE);
}

static inline struct thread_info *pt_regs_to_thread_info(struct pt_regs *regs)
{
	return (struct thread_info *)((u64)(regs + 1) - THREAD_SIZE);
}

/* Reads the flag anew, as a bit of a 64-bit word. */
static inline int test_thread_flag(int bit)
{
	const volatile u64 *word = (const void *)&current_thread_info()->flags;

	return (*word & 1ul << bit) != 0;
}

static inline void local_irq_enable(void)
{
	asm volatile("ENABLE_INTERRUPTS" ::: "memory");
}

static inline void local_irq_disable(void)
{
	asm volatile("DISABLE_INTERRUPTS" ::: "memory");
}

/* Audit asks the task, whatever the flags say. */
static inline void audit_syscall_entry(int nr, u64 a0, u64 a1, u64 a2, u64 a3)
{
#if CONFIG_AUDITSYSCALL
	if (unlikely(current()->audit_context))
		__audit_syscall_entry(nr, a0, a1, a2, a3);
#else
	(void)nr, (void)a0, (void)a1, (void)a2, (void)a3;
#endif
}

static inline void audit_syscall_exit(struct pt_regs *regs)
{
#if CONFIG_AUDITSYSCALL
	if (unlikely(current()->audit_context))
		__audit_syscall_exit(likely(regs->ax < (u64)-4095), regs->ax);
#else
	(void)regs;
#endif
}

/* A number behind a mispredicted bound check becomes 0. */
static inline u64 index_nospec(u64 nr, u64 size)
{
	u64 mask;

	asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc");
	return nr & mask;
}

#endif
