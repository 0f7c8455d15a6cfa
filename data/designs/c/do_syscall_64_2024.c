/*
 * do_syscall_64 of 2024: two switches for dispatch, and the choice between SYSRET
 * and IRET. Entered with interrupts off and a full frame; returns with interrupts
 * off, and whether SYSRET can restore the frame.
 */
#include "generic_entry.h"

/* Slots of the two dispatch functions, which are made from the table: see calls.awk. */
#define NR_syscalls	327
#define X32_NR_syscalls	546
#define X32_SYSCALL_BIT	0x40000000u

#define __USER_CS	0x33
#define __USER_DS	0x2b
#define X86_EFLAGS_RF	0x10000ul
#define TASK_SIZE_MAX	((1ul << 47) - 4096)

#ifdef WITH_TABLE
/* As up to v6.8. Here both numberings index one table, which has all slots only with x32. */
typedef long (*sys_call_ptr_t)(const struct pt_regs *);
extern const sys_call_ptr_t sys_call_table[];
#define x64_sys_call(regs, nr) (sys_call_table[nr](regs))
#define x32_sys_call(regs, nr) (sys_call_table[nr](regs))
#else
long x64_sys_call(const struct pt_regs *regs, u32 nr);
long x32_sys_call(const struct pt_regs *regs, u32 nr);
#endif
long sys_ni_syscall(void);

static inline __attribute__((always_inline)) int do_syscall_x64(struct pt_regs *regs, int nr)
{
	u32 native = nr;

	if (likely(native < NR_syscalls)) {
		regs->ax = x64_sys_call(regs, index_nospec(native, NR_syscalls));
		return 1;
	}
	return 0;
}

static inline __attribute__((always_inline)) int do_syscall_x32(struct pt_regs *regs, int nr)
{
	u32 x32 = nr - X32_SYSCALL_BIT;

	if (CONFIG_X86_X32_ABI && likely(x32 < X32_NR_syscalls)) {
		regs->ax = x32_sys_call(regs, index_nospec(x32, X32_NR_syscalls));
		return 1;
	}
	return 0;
}

/*
 * Rip below the end of user space is more than canonical; IRET may have it
 * otherwise. TF would trap right behind SYSRET, and RF it cannot restore.
 */
static inline _Bool sysret_will_do(const struct pt_regs *regs)
{
	if (unlikely(regs->cx != regs->ip || regs->r11 != regs->flags))
		return 0;
	if (unlikely(regs->cs != __USER_CS || regs->ss != __USER_DS))
		return 0;
	if (unlikely(regs->ip >= TASK_SIZE_MAX))
		return 0;
	if (unlikely(regs->flags & (X86_EFLAGS_RF | X86_EFLAGS_TF)))
		return 0;
	return 1;
}

_Bool do_syscall_64(struct pt_regs *regs, int nr)
{
	add_random_kstack_offset();
	nr = syscall_enter_from_user_mode(regs, nr);
	if (!do_syscall_x64(regs, nr) && !do_syscall_x32(regs, nr) && nr != -1)
		regs->ax = sys_ni_syscall();
#ifdef EXIT_IS_INLINE
	exit_to_user_mode(regs);
#else
	syscall_exit_to_user_mode(regs);
#endif
	return sysret_will_do(regs);
}
