/*
 * For text taken from a patch: the kernel's spellings, mapped onto entry.inc.
 * Begin a file with
 *
 *	#include "entry.h"
 *
 * and it goes through cpp first, as the kernel's own .S files do. Then either
 * write a whole entry path (entry_SYSCALL_64, sys_call_table, and ret_from_fork if
 * forked children are to be followed), or a stub that stands on one of the bases:
 * set what the base's first comment asks for and .include it. A file that holds
 * stub_ptregs_64 and includes nothing needs not even that: it gets this file and
 * the base v4.6 around it, with the slow path that sets the status bit.
 *
 * An entry_SYSCALL_64 as newer kernels have it, which calls do_syscall_64 and goes to
 * swapgs_restore_regs_and_return_to_usermode, may stand alone: after-bare-entry.inc
 * comes behind it. Words that are newer than v4.6 are in newer-words.h and
 * newer-words.inc, with the release that brought them.
 *
 * Words that entry.inc already has under the kernel's names need nothing here:
 * SAVE_EXTRA_REGS, SAVE_EXTRA_REGS offset=8, RESTORE_EXTRA_REGS, ZERO_EXTRA_REGS,
 * RESTORE_C_REGS and its relatives, SWAPGS, USERGS_SYSRET64, INTERRUPT_RETURN,
 * TI_flags, TI_status, RIP, EFLAGS, SIZEOF_PTREGS, the _TIF_* masks.
 */
#ifndef ENTRYLAB_ENTRY_H
#define ENTRYLAB_ENTRY_H

/* linux/linkage.h; a macro is not expanded within its own expansion. */
#define ENTRY(name) ENTRY name
#define END(name) END name
#define ENDPROC(name) END name
#define GLOBAL(name) .globl name; name:
#define SYM_CODE_START(name) ENTRY name
#define SYM_CODE_END(name) END name
#define SYM_FUNC_START(name) ENTRY name
#define SYM_FUNC_END(name) END name
#define SYM_INNER_LABEL(name, linkage) .globl name; name:

/* asm/percpu.h, SMP. */
#define PER_CPU_VAR(variable) %gs:variable

/* asm/thread_info.h of v4.4: thread_info lies at the base of the stack. */
#define ASM_THREAD_INFO(field, reg, off) ((field)+(off)-THREAD_SIZE)(reg)

/* asm/irqflags.h and asm/paravirt.h; no register is clobbered here. */
#define ENABLE_INTERRUPTS(clobbers) ENABLE_INTERRUPTS
#define DISABLE_INTERRUPTS(clobbers) DISABLE_INTERRUPTS
#define SWAPGS_UNSAFE_STACK swapgs

/* Debugging and unwinding: no code in the lab. */
#define TRACE_IRQS_ON
#define TRACE_IRQS_OFF
#define TRACE_IRQS_IRETQ
#define LOCKDEP_SYS_EXIT
#define ASM_CLAC
#define ASM_STAC

/* asm/unistd.h. */
#define __X32_SYSCALL_BIT 0x40000000
#ifdef CONFIG_X86_X32_ABI
#define __SYSCALL_MASK (~(__X32_SYSCALL_BIT))
#else
#define __SYSCALL_MASK (~0)
#endif

#include "newer-words.h"

	.include "entry.inc"
	.include "newer-words.inc"

#endif
