package entrylab.kernel;

import java.util.List;
import java.util.Optional;

/** Finds the running task's thread_info, where the words lie that ask for work. */
public final class TaskWords {
  /**
   * What holds the task's address among a processor's own data: its name, and since 6.2 that of the
   * structure that it is the first word of.
   */
  private static final List<String> CURRENT = List.of("current_task", "pcpu_hot");

  private TaskWords() {}

  /** Whether recording has to keep a name that is an offset among a processor's own data. */
  static boolean isName(String name) {
    return CURRENT.contains(name);
  }

  /** The address of thread_info, which is the first of task_struct since 4.9; empty if unknown. */
  public static Optional<Long> current(KernelSnapshot snapshot) {
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
