package entrylab.claims;

import static entrylab.claims.Judgement.line;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.PathCounts;
import entrylab.sweep.Pollution;
import java.util.List;

/** C16: heavy syscalls do not feel a full save. */
record HeavySyscalls(Design before, Design after) implements Claim {
  private static final List<String> HEAVY = List.of("clone", "execve", "rt_sigreturn");

  /** The newest of the profiles that the commit's readers had. */
  private static final String CPU = "haswell";

  HeavySyscalls() {
    this(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"));
  }

  @Override
  public String id() {
    return "C16";
  }

  @Override
  public String words() {
    return "The marked syscalls are heavy, so what a full save adds to them does not matter.";
  }

  @Override
  public String by() {
    return "commit message of 302f5b26, 2016-01-28";
  }

  @Override
  public String experiment() {
    return "Model what untraced clone, execve and rt_sigreturn add in entry code, and tell from which"
        + " length of the handler on that is less than a hundredth of it. Handlers are not modelled.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = Bench.run(before, Trial.of("clone")).path().counts();
    PathCounts now = Bench.run(after, Trial.of("clone")).path().counts();
    int warm = most(Modelled.WARM);
    int cold = most(Modelled.COLD);
    return Judgement.of(
        cold > 0 ? Ruling.HOLDS_IF : Ruling.HOLDS,
        line(
            "the handler takes over %,d cycles: then the %+d at most, and %+d warm, are under 1 %%",
            100 * cold, cold, warm),
        counts(before, old),
        counts(after, now),
        modelled(Modelled.WARM, "warm"),
        modelled(Modelled.COLD, Modelled.COLD.bytes() + " bytes touched between calls"));
  }

  private int most(Pollution pollution) {
    return HEAVY.stream().mapToInt(name -> on(name, pollution).added()).max().orElseThrow();
  }

  private Modelled on(String syscall, Pollution pollution) {
    return Modelled.of(before, after, syscall, false, CPU, pollution);
  }

  private String modelled(Pollution pollution, String conditions) {
    return line(
        "modelled cycles without the handler, %s and %s, %s: %s",
        before,
        after,
        conditions,
        String.join(
            ", ", HEAVY.stream().map(name -> name + " on " + on(name, pollution)).toList()));
  }

  private static String counts(Design design, PathCounts counts) {
    return line(
        "%s: untraced clone %d instructions, %d loads, %d stores",
        design, counts.instructions(), counts.loads(), counts.stores());
  }
}
