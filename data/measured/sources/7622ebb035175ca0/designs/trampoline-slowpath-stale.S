/*
 * Design:         trampoline-slowpath-stale
 * Title:          TS_SLOWPATH cleared after the call, not in the slow exit
 * Author:         the lab, after Brian Gerst
 * Date:           2015-12-08
 * Source:         mail of 2015-12-08 08:07:57 EST, which does not say where the bit is cleared
 * Base:           v4.6
 * C-callable:     only while TS_SLOWPATH is set
 * Reconstruction: ours, and made to show a hazard: nothing on record says that any
 *                 patch did it this way. trampoline-slowpath but for one decision:
 *                 do_syscall_64() clears the bit when the table call is behind it,
 *                 and the common slow exit does not.
 * C-parts:        as trampoline-slowpath, whose header compares them with a transcription.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 64 (24, 25, 8); under ptrace 212 (69, 45, 43), 218 (71, 45, 46);
 *                 the same without IA32_EMULATION 199 (65, 43, 42), 205 (67, 43, 45)
 *
 * A child gets a copy of its parent's status word while the bit is set, and leaves
 * through ret_from_fork, which never comes past the place where the bit is cleared.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.6.inc"

	.include "stub-slowpath-flag.inc"

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64-slowpath-stale.s"
