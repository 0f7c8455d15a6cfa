package entrylab.kernel.recorder;

import entrylab.kernel.GuestRegisters;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.PageWalk;
import entrylab.kernel.PhysicalMemory;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the running task's thread_info, where the words lie that ask for work.
 *
 * <pre>{@code
 * show(TaskWords.current(Kernels.here().snapshot("6.1")));
 * }</pre>
 */
public final class TaskWords {
  /**
   * What holds the task's address among a processor's own data: its name, and since 6.2 that of the
   * structure that it is the first word of.
   */
  private static final List<String> CURRENT = List.of("current_task", "pcpu_hot");

  private static final Pattern RELEASE = Pattern.compile("(\\d+)\\.(\\d+).*");
  private static final int MAJOR = 4;
  private static final int MINOR = 9;

  private TaskWords() {}

  /** Whether recording has to keep a name that is an offset among a processor's own data. */
  static boolean isName(String name) {
    return CURRENT.contains(name);
  }

  /**
   * The address of thread_info, which is the first of task_struct since 4.9; empty if unknown.
   *
   * @throws KernelException if the kernel is an older one, whose thread_info lies elsewhere
   */
  public static Optional<Long> current(KernelSnapshot snapshot) {
    requireInTask(snapshot.record());
    return pointer(snapshot.record(), snapshot.before())
        .flatMap(at -> boxed(snapshot.kernelWord(at)));
  }

  static Optional<Long> current(
      KernelRecord record, GuestRegisters registers, PageWalk walk, PhysicalMemory memory) {
    return pointer(record, registers)
        .flatMap(at -> boxed(walk.physical(at)))
        .filter(memory::has)
        .map(memory::word);
  }

  private static void requireInTask(KernelRecord record) {
    Matcher release = RELEASE.matcher(record.facts().getOrDefault("kernel", ""));
    if (!release.matches()) {
      return;
    }
    int major = Integer.parseInt(release.group(1));
    if (major < MAJOR || major == MAJOR && Integer.parseInt(release.group(2)) < MINOR) {
      throw new KernelException(
          record.name()
              + " is Linux "
              + release.group()
              + ", which keeps thread_info at the stack's base; a check needs 4.9 or newer");
    }
  }

  private static Optional<Long> pointer(KernelRecord record, GuestRegisters registers) {
    return record.symbols().all().stream()
        .filter(symbol -> CURRENT.contains(symbol.name()))
        .map(symbol -> registers.get("kernel-gs-base") + symbol.address())
        .findFirst();
  }

  private static Optional<Long> boxed(java.util.OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }
}
