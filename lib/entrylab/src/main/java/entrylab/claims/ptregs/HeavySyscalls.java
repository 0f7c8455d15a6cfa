package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Margin;
import entrylab.claims.experiment.PlacedContrast;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.PathCounts;
import entrylab.sweep.call.Pollution;
import java.util.ArrayList;
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
    return "Model what untraced clone, execve and rt_sigreturn add in entry code, with every"
        + " uncertain constant at both ends of its range, and tell from which length of the handler on"
        + " the most of it is less than a hundredth. Handlers are not modelled.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = PreparedDesign.run(before, ClaimCall.of("clone")).path().counts();
    PathCounts now = PreparedDesign.run(after, ClaimCall.of("clone")).path().counts();
    List<Margin> warm = margins(Contrast.WARM);
    List<Margin> cold = margins(Contrast.COLD);
    double most = most(cold);
    return Judgement.of(
        most > 0 ? Ruling.HOLDS_IF : Ruling.HOLDS,
        line(
            "the handler takes over %,.0f cycles: then the %+.1f at most, and %+.1f warm, whatever the"
                + " uncertain constants are, are under 1 %%",
            100 * Math.max(0, most), most, most(warm)),
        counts(before, old),
        counts(after, now),
        modelled(Contrast.WARM, warm, "warm"),
        modelled(Contrast.COLD, cold, Contrast.COLD.bytes() + " bytes touched between calls"));
  }

  private Contrast contrast(String syscall, Pollution pollution) {
    return Contrast.of(before, after, syscall).with(pollution);
  }

  /** One for each of the heavy syscalls. */
  private List<Margin> margins(Pollution pollution) {
    return HEAVY.stream()
        .map(name -> PlacedContrast.of(contrast(name, pollution)).margin(CPU))
        .toList();
  }

  private static double most(List<Margin> margins) {
    return margins.stream().mapToDouble(Margin::most).max().orElseThrow();
  }

  private String modelled(Pollution pollution, List<Margin> margins, String conditions) {
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < HEAVY.size(); i++) {
      calls.add(
          line(
              "%s on %s, %+.1f to %+.1f over all settings",
              HEAVY.get(i),
              PlacedContrast.of(contrast(HEAVY.get(i), pollution)).modelled(CPU),
              margins.get(i).least(),
              margins.get(i).most()));
    }
    return line(
        "modelled cycles without the handler, %s and %s, %s: %s",
        before, after, conditions, String.join(", ", calls));
  }

  private static String counts(Design design, PathCounts counts) {
    return line(
        "%s: untraced clone %d instructions, %d loads, %d stores",
        design, counts.instructions(), counts.loads(), counts.stores());
  }
}
