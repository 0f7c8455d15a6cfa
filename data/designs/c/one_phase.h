/*
 * Entry work in one phase (v4.8 to v5.9), with thread_info in the task: structure of
 * arch/x86/entry/common.c at v4.17. The tracer comes before the filter, which sees what
 * the tracer made of the call.
 */
#ifndef ONE_PHASE_H
#define ONE_PHASE_H

#include "task.h"

/* TIF_SINGLESTEP is no work at entry any more. */
#define _TIF_ONE_PHASE_ENTRY (_TIF_WORK_SYSCALL_ENTRY & ~_TIF_SINGLESTEP)

/* Whether the call came in by a 32-bit entry. */
static inline int in_ia32_syscall(void)
{
#if CONFIG_IA32_EMULATION
	if (task_thread_info()->status & TS_COMPAT)
		return 1;
#endif
	return 0;
}

#if CONFIG_AUDITSYSCALL
/* The arguments lie where the entry that was used has them. */
static inline void one_phase_audit(struct pt_regs *regs, u32 arch)
{
	if (arch == AUDIT_ARCH_X86_64)
		audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10);
	else
		audit_syscall_entry(regs->orig_ax, regs->bx, regs->cx, regs->dx, regs->si);
}
#endif

#if CONFIG_SECCOMP
static inline int ask_filter(struct pt_regs *regs, u32 arch)
{
	struct seccomp_data sd;

	sd.arch = arch;
	sd.nr = regs->orig_ax;
	sd.instruction_pointer = regs->ip;
	if (arch == AUDIT_ARCH_X86_64) {
		sd.args[0] = regs->di;
		sd.args[1] = regs->si;
		sd.args[2] = regs->dx;
		sd.args[3] = regs->r10;
		sd.args[4] = regs->r8;
		sd.args[5] = regs->r9;
	} else {
		sd.args[0] = regs->bx;
		sd.args[1] = regs->cx;
		sd.args[2] = regs->dx;
		sd.args[3] = regs->si;
		sd.args[4] = regs->di;
		sd.args[5] = regs->bp;
	}
	return __secure_computing(&sd);
}
#endif

/* Returns the number to run, or -1 for none. */
static inline long one_phase_trace_enter(struct pt_regs *regs)
{
	u32 arch = in_ia32_syscall() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64;
	struct task_thread_info *ti = task_thread_info();
	u32 work = READ_ONCE(ti->flags) & _TIF_ONE_PHASE_ENTRY;
	int emulated = unlikely(work & _TIF_SYSCALL_EMU) != 0;
	u64 refused = 0;

	if ((emulated || (work & _TIF_SYSCALL_TRACE)) && tracehook_report_syscall_entry(regs))
		return -1;
	if (emulated)
		return -1;
#if CONFIG_SECCOMP
	if (work & _TIF_SECCOMP) {
		refused = ask_filter(regs, arch);
		if (refused == (u64)-1)
			return refused;
	}
#endif
	if (unlikely(test_task_flag(TIF_SYSCALL_TRACEPOINT)))
		trace_sys_enter(regs, regs->orig_ax);
#if CONFIG_AUDITSYSCALL
	one_phase_audit(regs, arch);
#endif
	(void)arch;
	return refused ? (long)refused : (long)regs->orig_ax;
}

#endif
