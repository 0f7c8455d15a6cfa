package entrylab.claims;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.sweep.PathTimeline;

/**
 * What a contrast comes to on one modelled CPU, in cycles from SYSCALL to the program's next
 * instruction.
 *
 * @param cpu the CPU's name
 * @param before cycles on the one design
 * @param after cycles on the other
 */
record Modelled(String cpu, int before, int after) {

  static Modelled of(Contrast contrast, String cpu) {
    Cpu profile = Cpus.get(cpu);
    var before = PathTimeline.of(contrast.on(contrast.before()), profile, contrast.pollution());
    var after = PathTimeline.of(contrast.on(contrast.after()), profile, contrast.pollution());
    return new Modelled(cpu, before.timing().total(), after.timing().total());
  }

  int added() {
    return after - before;
  }

  @Override
  public String toString() {
    return Judgement.line("%s %d and %d (%+d)", cpu, before, after, added());
  }
}
