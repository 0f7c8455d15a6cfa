package entrylab.accuracy;

import entrylab.core.anchor.Accuracy;
import entrylab.core.anchor.Bound;
import entrylab.core.anchor.LlvmMca;
import entrylab.core.cpu.Cpu;
import entrylab.path.Trace;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A simpler way to tell the cycles of a path, which the model has to beat.
 *
 * <p>It gets what the model gets: the published cost of SYSCALL and of the returning instruction,
 * and a remainder of its own, set by the same figure.
 */
interface Baseline {

  /** Cycles of a path without privileged instructions; empty if it cannot tell. */
  OptionalDouble cycles(Cpu cpu, Trace trace);

  /** The one-line bound. */
  Baseline BOUND = (cpu, trace) -> OptionalDouble.of(new Bound(cpu).cycles(trace));

  /** llvm-mca. */
  Baseline MCA = LlvmMca::cycles;

  /** So many cycles an instruction, fitted to a CPU's microbenchmarks. */
  static Baseline perInstruction(Map<String, Accuracy> byCpu) {
    return (cpu, trace) ->
        byCpu.containsKey(cpu.name()) && !byCpu.get(cpu.name()).rows().isEmpty()
            ? OptionalDouble.of(byCpu.get(cpu.name()).perInstruction() * trace.steps().size())
            : OptionalDouble.empty();
  }

  /** What it says of a figure, in cycles; nothing of another unit's. */
  default OptionalDouble of(Anchor anchor) {
    if (anchor.unit() != Anchor.Unit.CYCLES) {
      return OptionalDouble.empty();
    }
    OptionalDouble more = sum(anchor.profile(), anchor.call());
    if (anchor.less().isPresent()) {
      OptionalDouble less = sum(anchor.profile(), anchor.less().get());
      return more.isEmpty() || less.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(more.getAsDouble() - less.getAsDouble());
    }
    if (anchor.call().function().isPresent()) {
      return more;
    }
    Anchor setter =
        Anchor.all().stream()
            .filter(other -> other.name().equals(anchor.remainder()))
            .findFirst()
            .orElseThrow();
    OptionalDouble set = sum(setter.profile(), setter.call());
    return more.isEmpty() || set.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(more.getAsDouble() + setter.said() - set.getAsDouble());
  }

  private OptionalDouble sum(Cpu cpu, TimedPath path) {
    OptionalDouble cycles = cycles(cpu, path.trace());
    return cycles.isEmpty()
        ? cycles
        : OptionalDouble.of(cycles.getAsDouble() + path.privileged(cpu));
  }
}
