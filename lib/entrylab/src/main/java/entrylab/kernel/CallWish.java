package entrylab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A call that is to be recorded.
 *
 * <pre>{@code
 * KernelRecorder.of("build/linux-6.1/arch/x86/boot/bzImage").checkNames(List.of("read"));
 * show(CallWish.parse("read,getppid+ptrace"));
 * }</pre>
 *
 * @param call one of {@link #NAMES}, or a number and arguments with colons between
 * @param way what is done to the process before
 */
public record CallWish(String call, CallWay way) {
  /** The calls that the guest's program knows by name, in the order they are recorded in. */
  public static final List<String> NAMES =
      List.of(
          "getpid",
          "getppid",
          "bad-number",
          "read",
          "write",
          "openat",
          "close",
          "stat",
          "mmap",
          "rt_sigreturn",
          "int80",
          "clone",
          "execve");

  private static final Pattern OWN =
      Pattern.compile("(\\d+|0x\\p{XDigit}+)(:-?(\\d+|0x\\p{XDigit}+)){0,6}");

  /** The child that execs is not the traced process. */
  private static final String NEVER_TRACED = "execve";

  /** Checks the words. */
  public CallWish {
    if (!NAMES.contains(call) && !OWN.matcher(call).matches()) {
      throw new KernelException(
          "no call '"
              + call
              + "' to record: one of "
              + String.join(" ", NAMES)
              + ", or NUMBER:ARGUMENT:... such as 8:0:0:0");
    }
    if (call.equals(NEVER_TRACED) && way == CallWay.PTRACE) {
      throw new KernelException("execve is not recorded under ptrace: the child is not traced");
    }
  }

  /** What records call it: {@code getppid} or {@code getppid+ptrace}. */
  public String name() {
    return way == CallWay.PLAIN ? call : call + "+" + way.word();
  }

  /**
   * The calls of a list with commas: names, numbers, each with {@code +WAY}; {@code plain}: every
   * name as it is; {@code all}: every name in every way.
   *
   * <p>Audited calls come last, since auditing stays on.
   *
   * @throws KernelException naming the word that means nothing, or that stands there twice
   */
  public static List<CallWish> parse(String list) {
    List<CallWish> wishes = new ArrayList<>();
    for (String word : list.split(",", -1)) {
      switch (word) {
        case "plain" -> NAMES.forEach(name -> wishes.add(new CallWish(name, CallWay.PLAIN)));
        case "all" -> wishes.addAll(everything());
        default -> {
          int plus = word.indexOf('+');
          wishes.add(
              plus < 0
                  ? new CallWish(word, CallWay.PLAIN)
                  : new CallWish(word.substring(0, plus), CallWay.of(word.substring(plus + 1))));
        }
      }
    }
    for (CallWish wish : wishes) {
      if (wishes.indexOf(wish) != wishes.lastIndexOf(wish)) {
        throw new KernelException("the call " + wish.name() + " is asked for twice");
      }
    }
    return wishes.stream().sorted((a, b) -> a.way.compareTo(b.way)).toList();
  }

  private static List<CallWish> everything() {
    List<CallWish> wishes = new ArrayList<>();
    for (CallWay way : CallWay.values()) {
      for (String name : NAMES) {
        if (!(way == CallWay.PTRACE && name.equals(NEVER_TRACED))) {
          wishes.add(new CallWish(name, way));
        }
      }
    }
    return wishes;
  }
}
