/*
 * Design:         v4.4-stubs
 * Title:          v4.4: one special stub per syscall that needs the frame
 * Author:         many, over two decades
 * Date:           2016-01-10
 * Source:         v4.4, entry_64.S before commit 302f5b26
 * Base:           v4.4
 * C-callable:     never for the stubs; always for the rest
 * Reconstruction: text is ours, from the description of a 4.4 stable tree with its
 *                 later additions (page-table switches, retpolines) left out
 * C-parts:        structure of v4.4 (arch/x86/entry/common.c), the audit arch a constant
 *                 of the assembly. Compiled from a transcription, getpid under ptrace
 *                 takes 198: it has no 32-bit entries, so that syscall_slow_exit_work()
 *                 has one caller and gcc 12.2 inlines it. Ours compiled like that takes
 *                 198, too. With 32-bit entries it has several callers.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 50 (15, 24, 5); under ptrace 204 (69, 47, 40), 211 (69, 53, 41);
 *                 the same without IA32_EMULATION 204 (69, 47, 40), 211 (69, 53, 41)
 *
 * The baseline that the series set out to clean up. The fast path leaves six words
 * of the frame open; include/v4.4-stubs.inc has the stubs that make up for it. The
 * nine take 281 bytes, 325 as aligned here; counted by hand from the description they
 * are about 344, which takes 40 for x32's sigreturn (ours is 37) and wider alignment.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.4.inc"

	.include "v4.4-stubs.inc"

	TABLE_OF_V44_STUBS sys_call_table
