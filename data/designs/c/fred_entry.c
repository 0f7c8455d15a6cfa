/*
 * What FRED's entry for events of ring 3 calls: structure of arch/x86/entry/entry_fred.c, read in
 * one copy of v6.9 or a little later; that v6.16 has a syscall's part alike is recollected. Events
 * of other types are not the lab's; what they call is a trap in base-fred.inc, so that the dispatch
 * is whole.
 */
#include "lab.h"

#define ENOSYS	38

/* Types of events, and vectors of the last of them. */
#define EVENT_EXTINT	0
#define EVENT_NMI	2
#define EVENT_HWEXC	3
#define EVENT_SWINT	4
#define EVENT_PRIV_SWEXC	5
#define EVENT_SWEXC	6
#define EVENT_OTHER	7
#define FRED_SYSCALL	1
#define FRED_SYSENTER	2

#define X86_TRAP_DB	1
#define X86_TRAP_NMI	2

/* The word for ss, with what is above the selector. */
struct fred_ss {
	u64 ss : 16, sti : 1, swevent : 1, nmi : 1, : 13;
	u64 vector : 8, : 8, type : 4, : 4, enclave : 1, l : 1, nested : 1, : 1, insnlen : 4;
};

_Bool do_syscall_64(struct pt_regs *regs, int nr);
long do_fast_syscall_32(struct pt_regs *regs);
void exc_invalid_op(struct pt_regs *regs);
void fred_extint(struct pt_regs *regs);
void fred_exc_nmi(struct pt_regs *regs);
void fred_hwexc(struct pt_regs *regs, u64 error_code);
void fred_intx(struct pt_regs *regs);
void fred_exc_debug(struct pt_regs *regs);
void fred_swexc(struct pt_regs *regs, u64 error_code);
void fred_bad_type(struct pt_regs *regs, u64 error_code);

static inline struct fred_ss *event(struct pt_regs *regs)
{
	return (struct fred_ss *)&regs->ss;
}

/* Ours: the number in the register that assembly has it in, and not read back from the frame. */
#ifdef WITH_NUMBER_IN_REGISTER
#define NUMBER	, u64 nr
#define PASSED	, nr
#define NR(regs)	nr
#else
#define NUMBER
#define PASSED
#define NR(regs)	(regs)->ax
#endif

static inline __attribute__((always_inline)) void fred_other(struct pt_regs *regs NUMBER)
{
	if (likely(event(regs)->vector == FRED_SYSCALL && event(regs)->l)) {
		regs->orig_ax = NR(regs);
		regs->ax = -ENOSYS;
		do_syscall_64(regs, regs->orig_ax);	/* there is one way back, whatever it says */
	} else if (CONFIG_IA32_EMULATION &&
		   likely(event(regs)->vector == FRED_SYSENTER && !event(regs)->l)) {
		regs->orig_ax = regs->ax;
		regs->ax = -ENOSYS;
		do_fast_syscall_32(regs);
	} else {
		exc_invalid_op(regs);
	}
}

void fred_entry_from_user(struct pt_regs *regs NUMBER)
{
	u64 error_code = regs->orig_ax;

	/* No number of a syscall, unless it turns out to be one. */
	regs->orig_ax = -1;

	switch (event(regs)->type) {
	case EVENT_EXTINT:
		return fred_extint(regs);
	case EVENT_NMI:
		if (likely(event(regs)->vector == X86_TRAP_NMI))
			return fred_exc_nmi(regs);
		break;
	case EVENT_HWEXC:
		return fred_hwexc(regs, error_code);
	case EVENT_SWINT:
		return fred_intx(regs);
	case EVENT_PRIV_SWEXC:
		if (likely(event(regs)->vector == X86_TRAP_DB))
			return fred_exc_debug(regs);
		break;
	case EVENT_SWEXC:
		return fred_swexc(regs, error_code);
	case EVENT_OTHER:
		return fred_other(regs PASSED);
	}
	fred_bad_type(regs, error_code);
}
