/*
 * do_syscall_64 of 2024: two switches for dispatch, and the choice between SYSRET
 * and IRET. Entered with interrupts off and a full frame; returns with interrupts
 * off, and whether SYSRET can restore the frame.
 */
#include "slow_exit.h"

/* Slots of the two dispatch functions, which are made from the table: see calls.awk. */
#define NR_syscalls	327
#define X32_NR_syscalls	546
#define X32_SYSCALL_BIT	0x40000000u

#define __USER_CS	0x33
#define __USER_DS	0x2b
#define X86_EFLAGS_RF	0x10000ul
#define TASK_SIZE_MAX	((1ul << 47) - 4096)

long x64_sys_call(const struct pt_regs *regs, u32 nr);
long x32_sys_call(const struct pt_regs *regs, u32 nr);
long sys_ni_syscall(void);
long syscall_trace_enter(struct pt_regs *regs);

static inline long dispatch(const struct pt_regs *regs, int nr)
{
	u32 native = nr;

	if (__builtin_expect(native < NR_syscalls, 1))
		return x64_sys_call(regs, index_nospec(native, NR_syscalls));
#if CONFIG_X86_X32_ABI
	u32 x32 = native - X32_SYSCALL_BIT;

	if (__builtin_expect(x32 < X32_NR_syscalls, 1))
		return x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls));
#endif
	return nr == -1 ? (long)regs->ax : sys_ni_syscall();
}

/*
 * Rip below the end of user space is more than canonical; IRET may have it
 * otherwise. TF would trap right behind SYSRET, and RF it cannot restore.
 */
static inline _Bool sysret_will_do(const struct pt_regs *regs)
{
	return regs->cx == regs->ip && regs->r11 == regs->flags &&
	       regs->cs == __USER_CS && regs->ss == __USER_DS &&
	       regs->ip < TASK_SIZE_MAX &&
	       !(regs->flags & (X86_EFLAGS_RF | X86_EFLAGS_TF));
}

_Bool do_syscall_64(struct pt_regs *regs, int nr)
{
	local_irq_enable();
	if (READ_ONCE(pt_regs_to_thread_info(regs)->flags) & _TIF_WORK_SYSCALL_ENTRY)
		nr = syscall_trace_enter(regs);

	regs->ax = dispatch(regs, nr);

	return_slowpath(regs);
	return sysret_will_do(regs);
}
