/* Work at syscall entry, in the two phases of v4.4; v4.6 runs one after the other. */
#include "lab.h"

static void audit_entry(struct pt_regs *regs)
{
	audit_syscall_entry(regs->orig_ax, regs->di, regs->si, regs->dx, regs->r10);
}

/*
 * Works on a partial frame. Returns 0 if the syscall may go on as if nothing had
 * been asked, else what the second phase needs to know.
 */
u64 syscall_trace_enter_phase1(struct pt_regs *regs, u32 arch)
{
	u32 work = pt_regs_to_thread_info(regs)->flags & _TIF_WORK_SYSCALL_ENTRY;

	if (work & _TIF_NOHZ) {
		enter_from_user_mode();
		work &= ~_TIF_NOHZ;
	}

	if (work & _TIF_SECCOMP) {
		struct seccomp_data sd = {
			.nr = regs->orig_ax,
			.arch = arch,
			.instruction_pointer = regs->ip,
			.args = { regs->di, regs->si, regs->dx,
				  regs->r10, regs->r8, regs->r9 },
		};
		u32 verdict = seccomp_phase1(&sd);

		if (verdict == SECCOMP_PHASE1_SKIP)
			regs->orig_ax = -1;	/* matches no number */
		else if (verdict != SECCOMP_PHASE1_OK)
			return verdict;
		work &= ~_TIF_SECCOMP;
	}

	if (work == 0)
		return 0;
	if (work == _TIF_SYSCALL_AUDIT) {
		audit_entry(regs);
		return 0;
	}
	return 1;	/* not a seccomp verdict: nothing is left of that */
}

/* Works on a full frame. Returns the number to run, or -1 for none. */
long syscall_trace_enter_phase2(struct pt_regs *regs, u32 arch, u64 phase1_result)
{
	u32 work = pt_regs_to_thread_info(regs)->flags & _TIF_WORK_SYSCALL_ENTRY;
	long skip = 0;

	(void)arch;
	if (work & _TIF_SINGLESTEP)
		regs->flags |= X86_EFLAGS_TF;	/* SYSCALL's mask cleared it */

	if (phase1_result > SECCOMP_PHASE1_SKIP && seccomp_phase2(phase1_result))
		return -1;

	if (work & _TIF_SYSCALL_EMU)
		skip = -1;
	if ((skip || (work & _TIF_SYSCALL_TRACE)) &&
	    tracehook_report_syscall_entry(regs))
		skip = -1;
	if (work & _TIF_SYSCALL_TRACEPOINT)
		trace_sys_enter(regs, regs->orig_ax);
	if (work & _TIF_SYSCALL_AUDIT)
		audit_entry(regs);

	return skip ? skip : (long)regs->orig_ax;
}

long syscall_trace_enter(struct pt_regs *regs)
{
	u64 phase1_result = syscall_trace_enter_phase1(regs, AUDIT_ARCH_X86_64);

	if (phase1_result == 0)
		return regs->orig_ax;
	return syscall_trace_enter_phase2(regs, AUDIT_ARCH_X86_64, phase1_result);
}
