package entrylab.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is done to a process before its calls are recorded.
 *
 * <pre>{@code
 * show(new CallWish("read", CallWay.PTRACE).name());
 * }</pre>
 */
public enum CallWay {
  /** Nothing. */
  PLAIN,
  /** A tracer stops it at each entry and each exit, reads nothing and sends it on. */
  PTRACE,
  /** A filter compares an argument and allows. */
  SECCOMP,
  /** raw_syscalls:sys_enter goes to the kernel's trace buffer. */
  TRACEPOINT,
  /** Auditing is on, with a rule for every call of another process. */
  AUDIT;

  /** The word in plans, records and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The way of a word.
   *
   * @throws KernelException if there is none
   */
  public static CallWay of(String word) {
    return Arrays.stream(values())
        .filter(way -> way.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new KernelException(
                "no way '"
                    + word
                    + "' to record a call: one of "
                    + Arrays.stream(values()).map(CallWay::word).collect(Collectors.joining(" "))));
  }
}
