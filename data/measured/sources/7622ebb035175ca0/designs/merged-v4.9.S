/*
 * Design:         merged-v4.9
 * Title:          2016: the merged design with thread_info in the task
 * Author:         Andy Lutomirski
 * Date:           2016-09-15
 * Source:         commit 15f4eae7 (v4.9), on c87a8517 and 93e35efb (v4.8)
 * Base:           v4.9
 * C-callable:     always
 * Reconstruction: assembly ours, from a reading of entry_64.S at 15f4eae7. Day and commits of
 *                 v4.8 are recollected. Held against no kernel: of Debian's that can be had
 *                 5.10 is the oldest.
 * C-parts:        common.c of v4.9 was not read: it is taken to be v4.17's, which was, without
 *                 the look at the limit of user addresses (v4.14) and without the mask against
 *                 speculation (v4.15). Entry work in one phase.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 45 (17, 18, 4),
 *                 clone 116 (46, 29, 22); under ptrace 171 (62, 37, 33), 176 (63, 37, 36);
 *                 the same without IA32_EMULATION 150 (54, 33, 30), 155 (55, 33, 33)
 *
 * What merged-v4.6 became within the year. The flags are no longer at the base of the stack,
 * a fixed distance from the frame: each look at them takes a load of current_task first, two on the
 * fast path. The tracer comes before the filter, and work at entry is done in one go.
 */
	.include "entry.inc"
	.include "base-v4.9.inc"

	.set	BOUNCE_WITH_INTERRUPTS_OFF, 1
	.include "stub-return-address.inc"

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/one_phase.s"
	.include "c/task_exit-v4.9.s"
	.include "c/do_syscall_64-v4.9.s"
