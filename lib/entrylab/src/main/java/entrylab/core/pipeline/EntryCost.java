package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.path.Trace;
import java.util.OptionalInt;

/** Cycles that a CPU takes on its way into a trace. */
final class EntryCost {
  private final int syscall;
  private final OptionalInt event;

  EntryCost(Cpu cpu) {
    syscall = cpu.count(Parameter.SYSCALL) + cpu.count(Parameter.REMAINDER);
    event =
        cpu.states(Parameter.FRED_DELIVERY)
            ? OptionalInt.of(cpu.count(Parameter.FRED_DELIVERY))
            : OptionalInt.empty();
  }

  /** The cycles of one way in. */
  int of(Trace.Entry entry) {
    return switch (entry) {
      case SYSCALL -> syscall;
      case EVENT -> event.orElseThrow();
      case NONE -> 0;
    };
  }
}
