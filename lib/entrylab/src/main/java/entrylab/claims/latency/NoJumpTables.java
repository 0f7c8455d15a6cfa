package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import java.util.LongSummaryStatistics;

/** L3: a kernel does without jump tables. */
record NoJumpTables(Design design) implements Claim {

  NoJumpTables() {
    this(PatchedSwitch.asMerged());
  }

  @Override
  public String id() {
    return "L3";
  }

  @Override
  public String words() {
    return "With -fno-jump-tables for every kernel the difference in performance is negligible, at"
        + " least where array_index_nospec() is needed.";
  }

  @Override
  public String by() {
    return "H. Peter Anvin of himself and Peter Zijlstra, 2026-06-15";
  }

  @Override
  public String experiment() {
    return "Compare the switch compiled without and with a jump table. Only the first is here; count"
        + " what it executes in a jump table's place.";
  }

  @Override
  public Judgement verdict() {
    LongSummaryStatistics conditional =
        PreparedDesign.runAll(design, ClaimCall.ofAll()).stream()
            .filter(run -> run.handler().isPresent())
            .mapToLong(run -> new DispatchSteps(run).conditional())
            .summaryStatistics();
    return Judgement.of(
        Ruling.UNDECIDED_HERE,
        "cannot be run yet: no design has a switch compiled with a jump table",
        line(
            "%s: %d to %d conditional branches before the handler, %.1f in the mean over %d syscalls,"
                + " where a jump table has one compare and one indirect jump",
            design,
            conditional.getMin(),
            conditional.getMax(),
            conditional.getAverage(),
            conditional.getCount()));
  }
}
