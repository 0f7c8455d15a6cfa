package entrylab.claims.experiment;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.sweep.result.PlacementStanding;

/**
 * What a contrast comes to on one modelled CPU, in cycles from SYSCALL to the program's next
 * instruction, in the mean over placements of text and tables.
 *
 * <pre>{@code
 * var clone = Contrast.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"), "clone");
 * for (Modelled on : clone.modelled()) {
 *   show(on.cpu() + ": " + on.added() + " cycles more");
 * }
 * }</pre>
 *
 * @param cpu the CPU's name
 * @param before cycles on the one design
 * @param after cycles on the other
 * @param standing of the other to the one, placement by placement
 */
public record Modelled(String cpu, double before, double after, PlacementStanding standing) {

  /** Of a contrast on a shipped CPU, as its profile states it. */
  static Modelled of(PlacedContrast contrast, String cpu) {
    Cpu profile = Cpus.get(cpu);
    PlacedCalls.Cycles old = contrast.before().on(profile);
    // The same instructions take the same: what a model makes of the rest is of placements.
    PlacedCalls.Cycles now = contrast.sameCode() ? old : contrast.after().on(profile);
    return new Modelled(cpu, old.mean(), now.mean(), now.against(old));
  }

  /** Cycles that the second design takes more. */
  public double added() {
    return after - before;
  }

  @Override
  public String toString() {
    return Judgement.line(
        "%s %.1f and %.1f (%+.1f%s)",
        cpu,
        before,
        after,
        added(),
        standing.depends()
            ? Judgement.line(", more at %d of %d placements", standing.more(), standing.all())
            : "");
  }
}
