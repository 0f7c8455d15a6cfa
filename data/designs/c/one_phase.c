/* Entry work in one phase, as a function: 32-bit entries call it, too. */
#include "one_phase.h"

long syscall_trace_enter(struct pt_regs *regs)
{
	return one_phase_trace_enter(regs);
}
