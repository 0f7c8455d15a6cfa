package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;

/**
 * Which loads take a store's value over at rename, by their addresses as written: a guess, which
 * the load itself confirms.
 */
final class MemoryRenaming {
  private final String kind;
  private final int latency;
  private final int confirmation;
  private final int late;

  MemoryRenaming(Cpu cpu) {
    kind = cpu.word(Parameter.MEMORY_RENAMING);
    latency = cpu.count(Parameter.MEMORY_RENAMING_LATENCY);
    confirmation = cpu.count(Parameter.MEMORY_RENAMING_CONFIRMATION);
    late = cpu.count(Parameter.MEMORY_RENAMING_LATE);
  }

  /** Whether rename finds the store by the load's address as written, without knowing addresses. */
  boolean finds(Op.Memory load, Op.Memory store) {
    return switch (kind) {
      case "any" -> load.registers() == store.registers() && load.registers() != 0;
      case "same" -> load.registers() == store.registers();
      case "based" -> load.passedOn() || load.registers() != 0 && store.registers() != 0;
      case "stack" -> load.stack() && store.stack();
      default -> false;
    };
  }

  /** When the guessed value is there. */
  long value(long renamed, long data) {
    return Math.max(renamed, Moment.core(data, latency));
  }

  /** When a load that the store buffer served has confirmed the guess. */
  long confirmedByBuffer(long served) {
    return Moment.core(served, confirmation);
  }

  /** When a load that the cache served has confirmed the guess. */
  long confirmedByCache(Op.Memory load, Op.Memory store, long served) {
    return Moment.core(served, load.registers() == store.registers() ? late : 0);
  }
}
