/*
 * Work at syscall entry: the two phases of v4.4, and the function that runs one
 * after the other for the slow paths of v4.5 and v4.6.
 */
#include "entry_work.h"

/* The arguments lie where the entry that was used has them. */
static void do_audit_syscall_entry(struct pt_regs *regs, u32 arch)
{
	if (arch == AUDIT_ARCH_X86_64)
		audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10);
	else
		audit_syscall_entry(regs->orig_ax, regs->bx, regs->cx, regs->dx, regs->si);
}

/*
 * Works on a partial frame. Returns 0 if the syscall may go on as if nothing had
 * been asked, 1 if the second phase is to look, or what seccomp left for it.
 */
u64 syscall_trace_enter_phase1(struct pt_regs *regs, u32 arch)
{
	u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY;
	u64 result = 0;

#if CONFIG_SECCOMP
	if (work & _TIF_SECCOMP) {
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
		result = seccomp_phase1(&sd);
		if (result == SECCOMP_PHASE1_SKIP) {
			regs->orig_ax = -1;	/* matches no number */
			result = 0;
		} else if (result != SECCOMP_PHASE1_OK) {
			return result;
		}
		work &= ~_TIF_SECCOMP;
	}
#endif
	if (work == 0)
		return result;
#if CONFIG_AUDITSYSCALL
	if (work == _TIF_SYSCALL_AUDIT) {
		do_audit_syscall_entry(regs, arch);
		return 0;
	}
#endif
	(void)arch;
	return 1;
}

/* Works on a full frame. Returns the number to run, or -1 for none. */
long syscall_trace_enter_phase2(struct pt_regs *regs, u32 arch, u64 phase1_result)
{
	u32 work = READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY;
	long skip = 0;

	if (work & _TIF_SINGLESTEP)
		regs->flags |= X86_EFLAGS_TF;	/* SYSCALL's mask cleared it */
#if CONFIG_SECCOMP
	if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result))
		return -1;
#else
	(void)phase1_result;
#endif
	if (unlikely(work & _TIF_SYSCALL_EMU))
		skip = -1;
	if ((skip || test_thread_flag(TIF_SYSCALL_TRACE)) &&
	    tracehook_report_syscall_entry(regs))
		skip = -1;
	if (unlikely(test_thread_flag(TIF_SYSCALL_TRACEPOINT)))
		trace_sys_enter(regs, regs->orig_ax);
	do_audit_syscall_entry(regs, arch);

	return skip ? skip : (long)regs->orig_ax;
}

long syscall_trace_enter(struct pt_regs *regs)
{
	return trace_enter(regs);
}
