package entrylab.image;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The C functions that an image calls but does not contain: handlers and the work around a syscall.
 *
 * <p>In the image each is a lone {@code ret} at an address of its own; what it does is the
 * machine's to play when control gets there.
 *
 * <pre>{@code
 * show(StandIns.WORK); // the C functions of the kernel that are played
 * }</pre>
 */
public final class StandIns {
  /** The handler behind holes and reserved numbers. */
  public static final String NI_SYSCALL = "sys_ni_syscall";

  /** What the C parts and entry code call besides handlers. */
  public static final List<String> WORK =
      List.of(
          "enter_from_user_mode",
          "user_enter",
          "seccomp_phase1",
          "seccomp_phase2",
          "__secure_computing",
          "tracehook_report_syscall_entry",
          "tracehook_report_syscall_exit",
          "trace_sys_enter",
          "trace_sys_exit",
          "__audit_syscall_entry",
          "__audit_syscall_exit",
          "schedule",
          "schedule_tail",
          "uprobe_notify_resume",
          "do_signal",
          "tracehook_notify_resume",
          "fire_user_return_notifiers",
          "tss_update_io_bitmap",
          "switch_fpu_return",
          "__warn_printk",
          "force_sig");

  /** What sources that records timed called before, and today's do not. */
  private static final List<String> FORMER = List.of("audit_syscall_entry", "audit_syscall_exit");

  private StandIns() {}

  /** Every handler of the table with x32, each once, in order of numbers. */
  static List<String> handlers() {
    return SyscallTable.v45(true, MarkedList.MERGE).rows().stream()
        .filter(Syscall::implemented)
        .map(Syscall::entryPoint)
        .distinct()
        .toList();
  }

  /** Stand-ins for the machine, which plays what they do. */
  static String source() {
    return source(functions(), name -> "ret");
  }

  /**
   * Stand-ins for a bare processor. Work has nothing to report and returns 0, as for a tracer that
   * lets everything pass; a handler returns its place in the list, so that its caller can check
   * that the right one ran.
   */
  static String returningAtOnce() {
    List<String> handlers = handlers();
    return source(
        Stream.concat(functions(), FORMER.stream()),
        name -> String.format(Locale.ROOT, "movl $%d, %%eax; ret", handlers.indexOf(name) + 1));
  }

  private static Stream<String> functions() {
    return Stream.of(Stream.of(NI_SYSCALL), WORK.stream(), handlers().stream())
        .flatMap(names -> names);
  }

  private static String source(Stream<String> names, UnaryOperator<String> body) {
    String functions =
        names
            .map(name ->
                String.format(
                    Locale.ROOT,
                    """
                    	.balign 16, 0xcc
                    	.globl %1$s
                    	.type %1$s, @function
                    %1$s:
                    	%2$s
                    	.size %1$s, . - %1$s
                    """,
                    name,
                    body.apply(name)))
            .collect(Collectors.joining());
    return "\t.section .stand_ins, \"ax\", @progbits\n" + functions;
  }
}
