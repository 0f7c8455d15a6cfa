package entrylab.check;

import entrylab.check.contract.CContract;
import entrylab.check.contract.DeclaredContract;
import entrylab.check.evidence.CheckHarness;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.evidence.ReturnPairing;
import entrylab.check.invariant.Invariant;
import entrylab.check.report.CheckReport;
import entrylab.check.report.CounterexampleText;
import entrylab.check.report.DesignFindings;
import entrylab.check.report.PatchVerdict;
import entrylab.check.report.Verdict;
import entrylab.check.report.Violation;
import entrylab.check.scenario.Probe;
import entrylab.check.scenario.Scenario;
import entrylab.check.search.BrokenInvariant;
import entrylab.check.search.Budget;
import entrylab.check.search.CaseTally;
import entrylab.check.search.Deadline;
import entrylab.check.search.FindingTally;
import entrylab.check.search.Search;
import entrylab.check.search.Shrinker;
import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.MitigationList;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A check of one design: every invariant, on every syscall of the menu and on random sequences.
 *
 * <p>{@code Check.all(design)} is the whole check, with x32 off and on; {@code Check.of(design)
 * .x32(false).run()} a chosen one. Of a patched design, or a changed copy of a shipped one, what is
 * new by the patch is told apart from what the design it was made from breaks, too. Equal settings
 * give equal reports, unless time runs out.
 *
 * <pre>{@code
 * show(Check.all(Designs.fromFile("mine.S")));
 * }</pre>
 */
public final class Check {
  private static final long DEFAULT_SEED = 1;
  private static final long ORDINARY_CALL = 39;
  private static final long MARKED_CALL = 56;

  private final Design design;
  private boolean x32 = true;
  private MarkedList marked = MarkedList.MERGE;
  private MitigationList mitigations = MitigationList.NONE;
  private Budget budget = Budget.DEFAULT;
  private long seed = DEFAULT_SEED;
  private boolean deep;

  private Check(Design design) {
    this.design = design;
  }

  /** A check to be set up. */
  public static Check of(Design design) {
    return new Check(design);
  }

  /**
   * The whole check, with x32 off and on.
   *
   * @throws entrylab.image.AssemblyException if the design does not assemble
   */
  public static DesignFindings all(Design design) {
    return of(design).both();
  }

  /**
   * Runs it twice, without the x32 block and with it.
   *
   * @throws entrylab.image.AssemblyException if the design does not assemble
   */
  public DesignFindings both() {
    return new DesignFindings(List.of(x32(false).run(), x32(true).run()));
  }

  /** Whether the table has the x32 block. */
  public Check x32(boolean on) {
    x32 = on;
    return this;
  }

  /** Which rows are marked. */
  public Check marked(MarkedList list) {
    marked = list;
    return this;
  }

  /** What the design is built with against flaws of processors. */
  public Check mitigations(MitigationList list) {
    mitigations = list;
    return this;
  }

  /** What the design is built with: a set's name, or mitigations with commas between them. */
  public Check mitigations(String words) {
    return mitigations(MitigationList.named(words));
  }

  /**
   * What the check may use: {@code Budget.DEFAULT.seconds(5)}, {@code .instructions(1_000)}, {@code
   * .mebibytes(256)}. After {@link #deep}, which has its own.
   */
  public Check budget(Budget limits) {
    budget = limits;
    return this;
  }

  /** What random numbers, registers and sequences are drawn from. */
  public Check seed(long value) {
    seed = value;
    return this;
  }

  /** Every combination of work flags, and more sequences. */
  public Check deep() {
    deep = true;
    budget = Budget.DEEP;
    return this;
  }

  /**
   * Runs it. The design that a patched one or a changed copy was made from is checked after it,
   * with a budget of its own, if there is something that may come from there.
   *
   * @throws entrylab.image.AssemblyException if the design does not assemble
   * @throws IllegalArgumentException if the image lacks {@code entry_SYSCALL_64}
   */
  public CheckReport run() {
    Deadline deadline = new Deadline(budget.time());
    EntryImage image = design.image(options(), budget.forTools());
    try (CheckHarness rig = new CheckHarness(image, budget.instructions())) {
      Search search = new Search(rig, deadline, seed);
      search.whole(budget.sequences(), deep);
      CContract contract = CContract.of(rig);
      List<Violation> violations = violations(rig, search.tally());
      DeclaredContract.compare(design.header().cCallable(), contract)
          .ifPresent(finding -> violations.add(contractViolation(finding)));
      boolean complete = !deadline.passed();
      return new CheckReport(
          subject(),
          x32,
          seed,
          rig.runs(),
          complete,
          violations.isEmpty() ? new Verdict.Clean() : new Verdict.Broken(violations),
          violations.isEmpty() ? Optional.empty() : againstBase(violations),
          contract,
          returnStack(rig));
    }
  }

  private Optional<PatchVerdict> againstBase(List<Violation> violations) {
    return design
        .madeFrom()
        .flatMap(base ->
            BaseViolations.of(base, terms(), () -> ofDesign(base).run())
                .map(known -> PatchVerdict.of(base.name(), known, violations)));
  }

  private BaseViolations.Terms terms() {
    return new BaseViolations.Terms(options(), budget, seed, deep);
  }

  private ImageOptions options() {
    return new ImageOptions(x32, marked).with(ImageOptions.MITIGATIONS, mitigations);
  }

  /** What reports call it. */
  private String subject() {
    return mitigations.all().isEmpty() ? design.name() : design.name() + " with " + mitigations;
  }

  /** This check of another design. */
  private Check ofDesign(Design other) {
    Check check = of(other).x32(x32).marked(marked).budget(budget).seed(seed);
    check.mitigations = mitigations;
    check.deep = deep;
    return check;
  }

  private static List<Violation> violations(CheckHarness rig, FindingTally tally) {
    List<Violation> violations = new ArrayList<>();
    if (!tally.empty()) {
      CounterexampleText story = new CounterexampleText(rig.image());
      tally.entries().forEach(entry -> violations.add(violation(rig, story, entry)));
    }
    return violations;
  }

  private static Violation violation(
      CheckHarness rig, CounterexampleText story, CaseTally.Entry<Invariant, Scenario> entry) {
    Invariant invariant = entry.invariant();
    Shrinker shrinker = new Shrinker(rig, invariant);
    Scenario shortest = shrinker.shrink(entry.simplest());
    int steps = rig.run(shortest).getLast().path().length();
    shortest = shrinker.fewerInterrupts(shortest, steps);
    List<Evidence> seen = rig.run(shortest);
    Optional<BrokenInvariant> broken = FindingTally.find(invariant, seen);
    if (broken.isEmpty()) {
      throw new IllegalStateException(invariant.id() + ": broken once, but not when run again");
    }
    Evidence evidence = broken.get().evidence();
    Finding finding = broken.get().finding();
    return new Violation(
        invariant.id(),
        invariant.sentence(),
        entry.cases(),
        entry.numbers(),
        story.lines(seen, evidence),
        story.code(evidence.path(), finding.step()),
        story.location(evidence.path(), finding.step()),
        finding.expected(),
        finding.found());
  }

  private static Violation contractViolation(Finding finding) {
    DeclaredContract invariant = new DeclaredContract();
    return new Violation(
        invariant.id(),
        invariant.sentence(),
        0,
        new TreeSet<>(),
        List.of("a C function calls the entry, the frame saved and whole"),
        List.of(),
        "",
        finding.expected(),
        finding.found());
  }

  private Map<String, ReturnPairing> returnStack(CheckHarness rig) {
    Map<String, ReturnPairing> pairing = new LinkedHashMap<>();
    int traced = ThreadFlag.SYSCALL_TRACE.mask();
    pairing.put("ordinary, untraced", pairing(rig, ORDINARY_CALL, 0));
    pairing.put("ordinary, traced", pairing(rig, ORDINARY_CALL, traced));
    pairing.put("marked, untraced", pairing(rig, MARKED_CALL, 0));
    pairing.put("marked, traced", pairing(rig, MARKED_CALL, traced));
    return pairing;
  }

  private ReturnPairing pairing(CheckHarness rig, long number, int flags) {
    Scenario scenario = Scenario.of(Probe.of(number, flags, seed));
    return ReturnPairing.of(rig.run(scenario).getFirst().path());
  }
}
