package entrylab.claims;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.sweep.PathTimeline;
import entrylab.sweep.Pollution;
import entrylab.sweep.TimedCall;
import entrylab.sweep.Tracing;
import java.util.List;

/**
 * A syscall on two designs on one modelled CPU, in cycles from SYSCALL to the program's next
 * instruction; handlers and tracing work cost nothing.
 *
 * @param cpu the CPU's name
 * @param before cycles on the one design
 * @param after cycles on the other
 */
record Modelled(String cpu, int before, int after) {
  /** The CPU that the figures of 2015 are about, its successor of that year, and two later ones. */
  static final List<String> CPUS = List.of("sandy-bridge", "haswell", "skylake", "zen2");

  /** Bytes that push all entry code and data out of the first-level caches. */
  static final Pollution COLD = new Pollution(64 * 1024);

  static final Pollution WARM = Pollution.NONE;

  static Modelled of(
      Design before,
      Design after,
      String syscall,
      boolean traced,
      String cpu,
      Pollution pollution) {
    return new Modelled(
        cpu,
        cycles(before, syscall, traced, cpu, pollution),
        cycles(after, syscall, traced, cpu, pollution));
  }

  private static int cycles(
      Design design, String syscall, boolean traced, String cpu, Pollution pollution) {
    TimedCall call = TimedCall.of(design, syscall);
    TimedCall one = traced ? call.traced(Tracing.PTRACE) : call;
    return PathTimeline.of(one, Cpus.get(cpu), pollution).timing().total();
  }

  int added() {
    return after - before;
  }

  @Override
  public String toString() {
    return Judgement.line("%s %d and %d (%+d)", cpu, before, after, added());
  }
}
