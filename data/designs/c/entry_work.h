/*
 * Entry work as slow paths of v4.5 and v4.6 do it. C's own slow path has it inline
 * where gcc has it so: without 32-bit callers, for then it is small.
 */
#ifndef ENTRY_WORK_H
#define ENTRY_WORK_H

#include "lab.h"

u64 syscall_trace_enter_phase1(struct pt_regs *regs, u32 arch);
long syscall_trace_enter_phase2(struct pt_regs *regs, u32 arch, u64 phase1_result);
long syscall_trace_enter(struct pt_regs *regs);

/* Whether the call came in by a 32-bit entry. */
static inline int is_ia32_task(void)
{
#if CONFIG_IA32_EMULATION
	if (current_thread_info()->status & TS_COMPAT)
		return 1;
#endif
	return 0;
}

static inline long trace_enter(struct pt_regs *regs)
{
	u32 arch = is_ia32_task() ? AUDIT_ARCH_I386 : AUDIT_ARCH_X86_64;
	u64 phase1_result = syscall_trace_enter_phase1(regs, arch);

	if (phase1_result == 0)
		return regs->orig_ax;
	return syscall_trace_enter_phase2(regs, arch, phase1_result);
}

#endif
