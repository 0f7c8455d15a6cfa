/**
 * Mixes of syscalls: synthetic, named, or recorded from real programs.
 *
 * <p>Start at {@link entrylab.workload.Workload}.
 *
 * <p>A recording is kept as {@code .calls}, text:
 *
 * <pre>
 * file  = "# entrylab workload, format 1" LF ("# " KEY ": " VALUE LF)*
 *         "# names" LF name* "# calls" LF line*
 * name  = CODE " " NAME " " COUNT [" " ABI] LF     ABI where it is not 64; frequent ones have short codes
 * line  = TASK (" " call)+ LF                      the order of lines is the order of calls
 * call  = CODE [MICROSECONDS] ["*" TIMES]          since the task's previous return
 * </pre>
 *
 * <pre>{@code
 * SyscallStream calls = Workloads.get("git-status").stream(table, 1);
 * int number = calls.next(); // what the program calls first
 * }</pre>
 */
package entrylab.workload;
