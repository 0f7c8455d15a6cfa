package entrylab.check.behaviour;

import java.util.Set;

/** What kind of function a stand-in is, as far as the frame is concerned. */
public enum StandInRole {
  /** A table entry's C function. */
  HANDLER,
  /** The tracer's stop, or the like, before the handler. */
  ENTRY_STOP,
  /** The tracer's stop after the handler. */
  EXIT_STOP,
  /** A seccomp filter; at its second look a tracer may be asked. */
  SECCOMP,
  /** Delivery of a signal. */
  SIGNAL,
  /** Other work before the handler. */
  ENTRY_WORK,
  /** Other work after the handler. */
  EXIT_WORK,
  /** The end of a switch to a new task. */
  SCHEDULER;

  public static final String SECCOMP_FIRST_LOOK = "seccomp_phase1";

  /** The filter of v4.8 and later, which is asked once. */
  public static final String SECCOMP_ONLY_LOOK = "__secure_computing";

  /** exec clears registers and iopl writes flags only; the rest writes nothing. */
  private static final Set<String> RESTORERS = Set.of("sys_rt_sigreturn", "sys32_x32_rt_sigreturn");

  /** clone and its kind copy the frame; the others are given it to read. */
  private static final Set<String> READERS =
      Set.of(
          "sys_clone",
          "sys_fork",
          "sys_vfork",
          "seccomp_phase2",
          SECCOMP_ONLY_LOOK,
          "tracehook_report_syscall_entry",
          "tracehook_report_syscall_exit",
          "trace_sys_enter",
          "trace_sys_exit",
          "do_signal",
          "uprobe_notify_resume",
          "tracehook_notify_resume");

  private static final Set<String> FORKS = Set.of("sys_clone", "sys_fork", "sys_vfork");

  public static StandInRole of(String function) {
    return switch (function) {
      case SECCOMP_FIRST_LOOK, "seccomp_phase2", SECCOMP_ONLY_LOOK -> SECCOMP;
      case "tracehook_report_syscall_entry" -> ENTRY_STOP;
      case "tracehook_report_syscall_exit" -> EXIT_STOP;
      case "do_signal" -> SIGNAL;
      case "enter_from_user_mode", "trace_sys_enter", "__audit_syscall_entry" -> ENTRY_WORK;
      case "user_enter",
          "trace_sys_exit",
          "__audit_syscall_exit",
          "schedule",
          "uprobe_notify_resume",
          "tracehook_notify_resume",
          "fire_user_return_notifiers",
          "tss_update_io_bitmap",
          "switch_fpu_return",
          "__warn_printk",
          "force_sig" ->
          EXIT_WORK;
      case "schedule_tail" -> SCHEDULER;
      default -> HANDLER;
    };
  }

  /** Whether the function reads all 21 words of the frame. */
  public static boolean readsWholeFrame(String function) {
    return READERS.contains(function);
  }

  /** Whether the handler may write any register of the program into the frame. */
  static boolean restoresRegisters(String function) {
    return RESTORERS.contains(function);
  }

  /** Whether the handler makes a task that starts from a copy of the frame. */
  public static boolean forks(String function) {
    return FORKS.contains(function);
  }

  public boolean before() {
    return this == ENTRY_STOP || this == SECCOMP || this == ENTRY_WORK;
  }

  public boolean after() {
    return this == EXIT_STOP || this == SIGNAL || this == EXIT_WORK;
  }
}
