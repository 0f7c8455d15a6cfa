package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.check.report.Violation;
import entrylab.check.search.Budget;
import entrylab.check.search.CaseTally;
import entrylab.check.search.Deadline;
import entrylab.check.search.Descent;
import entrylab.isa.Decoder;
import entrylab.kernel.KernelSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A check of a real kernel's entry code, on a snapshot of it: promises that need no knowledge of
 * its source, with any registers, numbers and work, and handlers and tracers played.
 *
 * <p>{@code KernelCheck.all(snapshot)} is the whole check; {@code KernelCheck.of(snapshot).budget(
 * Budget.DEFAULT.seconds(5)).run()} a chosen one. Equal settings give equal reports, unless time
 * runs out.
 *
 * <pre>{@code
 * show(KernelCheck.all(Kernels.here().snapshot("6.1")));
 * }</pre>
 */
public final class KernelCheck {
  private static final int BEFORE = 5;
  private static final int AFTER = 2;
  private static final int SHOWN = 8;

  private final KernelSnapshot snapshot;
  private Budget budget = Budget.DEFAULT;
  private long seed = 1;

  private KernelCheck(KernelSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** A check to be set up. */
  public static KernelCheck of(KernelSnapshot snapshot) {
    return new KernelCheck(snapshot);
  }

  /** The whole check. */
  public static KernelCheckReport all(KernelSnapshot snapshot) {
    return of(snapshot).run();
  }

  /** What the check may use: instructions of a call, time, and random states to try. */
  public KernelCheck budget(Budget limits) {
    budget = limits;
    return this;
  }

  /** What random registers and states are drawn from. */
  public KernelCheck seed(long value) {
    seed = value;
    return this;
  }

  /**
   * Runs it.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   * @throws entrylab.kernel.KernelException if the snapshot lacks what a check needs
   */
  public KernelCheckReport run() {
    Deadline deadline = new Deadline(budget.time());
    String replay = SnapshotReplay.of(snapshot).toString();
    try (KernelHarness harness = new KernelHarness(snapshot, budget.instructions())) {
      KernelSearch search = new KernelSearch(harness, deadline, seed);
      search.whole(budget.sequences());
      List<Violation> violations = new ArrayList<>();
      for (KernelInvariant invariant : KernelInvariants.ALL) {
        search.tally().entries().stream()
            .filter(entry -> entry.invariant() == invariant)
            .forEach(entry -> violations.add(violation(harness, entry)));
      }
      return new KernelCheckReport(
          snapshot.name(),
          snapshot.record().facts().getOrDefault("kernel", ""),
          replay,
          seed,
          harness.runs(),
          harness.outside(),
          !deadline.passed(),
          violations,
          harness.learnt().words());
    }
  }

  private static Violation violation(
      KernelHarness harness, CaseTally.Entry<KernelInvariant, KernelProbe> entry) {
    KernelInvariant invariant = entry.invariant();
    KernelProbe shortest =
        Descent.from(
            entry.simplest(),
            harness::plainer,
            probe -> harness.find(invariant, probe).isPresent());
    KernelEvidence evidence = harness.evidence(shortest);
    Finding finding =
        invariant
            .examine(evidence)
            .orElseThrow(() ->
                new IllegalStateException(invariant.id() + ": broken once, not when run again"));
    List<String> story = new ArrayList<>(List.of(shortest.words()));
    if (!evidence.run().calls().isEmpty()) {
      story.add(
          "played: "
              + String.join(
                  ", ", evidence.run().calls().stream().map(SnapshotRun.Call::function).toList()));
    }
    return new Violation(
        invariant.id(),
        invariant.sentence(),
        entry.cases(),
        entry.numbers(),
        story,
        code(harness, evidence.run(), finding.step()),
        finding.step() < 0
            ? ""
            : harness.machine().locate(evidence.run().steps().get(finding.step()).address()),
        finding.expected(),
        finding.found());
  }

  /** The executed instructions around a step, the step marked. */
  private static List<String> code(KernelHarness harness, SnapshotRun run, int step) {
    List<String> lines = new ArrayList<>();
    for (int at = Math.max(0, step - BEFORE); at <= step + AFTER && at < run.steps().size(); at++) {
      SnapshotRun.Step one = run.steps().get(at);
      lines.add(
          String.format(
              Locale.ROOT,
              "%s%-48s %s",
              at == step ? "=> " : "   ",
              harness.machine().locate(one.address()),
              text(harness, run, at)));
    }
    return lines;
  }

  private static String text(KernelHarness harness, SnapshotRun run, int step) {
    SnapshotRun.Step one = run.steps().get(step);
    boolean played = run.calls().stream().anyMatch(call -> call.step() == step);
    return played
        ? "(is played and returns)"
        : Decoder.get()
            .decode(harness.machine().code(one.address(), one.length()), one.address())
            .text();
  }
}
