package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.isa.Decoder;
import entrylab.path.Trace;
import entrylab.placement.Placement;
import entrylab.progress.Progress;
import entrylab.sensitivity.Variation;
import entrylab.sweep.call.EntryInstructions;
import entrylab.sweep.call.TimelinePair;
import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two pieces of entry code, a recorded kernel among them, call by call.
 *
 * <pre>{@code
 * var first = ComparedCall.of(TimedCall.of(Designs.get("switch"), "getpid"), "getpid");
 * var second = ComparedCall.of(TimedCall.of(Designs.get("full-frame"), "getpid"), "getpid");
 * var pair = new CalledPair(List.of(first), List.of(second), List.of(Cpus.get("zen4")), 16, 1);
 * show(Compare.of(pair));
 * }</pre>
 */
public final class CalledPair implements ComparedPair {
  private static final String WAY = "a call";

  private final List<ComparedCall> firsts;
  private final List<ComparedCall> seconds;
  private final List<Cpu> cpus;
  private final int placements;
  private final long seed;

  /**
   * A pair of code whose calls are given in one order.
   *
   * @param cpus that are modelled unless others are asked for
   * @param placements how many to draw; two at least
   */
  public CalledPair(
      List<ComparedCall> firsts,
      List<ComparedCall> seconds,
      List<Cpu> cpus,
      int placements,
      long seed) {
    this.firsts = List.copyOf(firsts);
    this.seconds = List.copyOf(seconds);
    this.cpus = List.copyOf(cpus);
    this.placements = placements;
    this.seed = seed;
  }

  @Override
  public PairTerms terms() {
    ComparedCall first = firsts.getFirst();
    CallCounts one = CallCounts.of(first, Optional.empty());
    CallCounts other = CallCounts.of(seconds.getFirst(), Optional.empty());
    return new PairTerms(
        first.code(),
        seconds.getFirst().code(),
        "call",
        String.format(
            Locale.ROOT, "warm, nothing but the call; %d placements, seed %d", placements, seed),
        cpus,
        List.of(
            new OccupiedSize(
                "instructions, " + first.name(), one.instructions(), other.instructions()),
            new OccupiedSize("bytes executed", one.bytes(), other.bytes()),
            new OccupiedSize("lines of code", one.codeLines(), other.codeLines())));
  }

  @Override
  public List<PairPoint> points(List<Cpu> wanted) {
    return points(compared(wanted));
  }

  /** Call by call, with what parts and listings are made of. */
  public CodeComparison compared(List<Cpu> wanted) {
    return CodeComparison.of(firsts, seconds, wanted, placements, seed);
  }

  @Override
  public List<PairPoint> points(ComparedPlace place, List<Cpu> wanted) {
    return at(place, wanted, placements);
  }

  @Override
  public List<Variation> variations(Cpu cpu) {
    List<Trace> traces =
        Stream.concat(firsts.stream(), seconds.stream()).map(ComparedCall::trace).toList();
    return Variation.without(EntryInstructions.idle(cpu, traces), Variation.of(cpu));
  }

  @Override
  public List<PairPoint> varied(ComparedPlace place, List<Variation> variations) {
    return at(
        place,
        variations.stream().map(Variation::cpu).toList(),
        Math.min(placements, SHIFT_PLACEMENTS));
  }

  private List<PairPoint> at(ComparedPlace place, List<Cpu> wanted, int few) {
    int call =
        IntStream.range(0, firsts.size())
            .filter(i -> firsts.get(i).name().equals(place.calls()))
            .findFirst()
            .orElseThrow();
    return placed(firsts.get(call), seconds.get(call), wanted, Placement.draws(seed, few));
  }

  /** Nothing but what placements cost: CPUs of one shape are replayed at once. */
  private static List<PairPoint> placed(
      ComparedCall first, ComparedCall second, List<Cpu> wanted, List<Placement> drawn) {
    boolean same = same(first.trace(), second.trace());
    try (Progress progress =
        Progress.of(
            "timing a call of both on " + wanted.size() + " processors or variations of one",
            2 * PlacedCycles.replays(wanted, drawn))) {
      List<List<Integer>> one = PlacedCycles.of(first, wanted, drawn, progress::step);
      List<List<Integer>> other = PlacedCycles.of(second, wanted, drawn, progress::step);
      return IntStream.range(0, wanted.size())
          .mapToObj(i -> point(first.name(), same, wanted.get(i), one.get(i), other.get(i)))
          .toList();
    }
  }

  private static List<PairPoint> points(CodeComparison comparison) {
    return comparison.rows().stream()
        .map(row ->
            point(
                row.first().name(),
                same(row.first().trace(), row.second().trace()),
                row.cpu(),
                row.firstCycles().placed(),
                row.secondCycles().placed()))
        .toList();
  }

  private static PairPoint point(
      String call, boolean same, Cpu cpu, List<Integer> first, List<Integer> second) {
    CallDifference placed = CallDifference.of(first, second);
    return new PairPoint(
        new ComparedPlace(call, WAY),
        cpu.name(),
        mean(first),
        mean(second),
        same,
        same
            ? new PairedDifference(first.size(), 0, 0)
            : new PairedDifference(first.size(), placed.mean(), placed.margin() / 2),
        PlacementStanding.of(doubles(same ? first : second), doubles(first)));
  }

  private static List<Double> doubles(List<Integer> cycles) {
    return cycles.stream().map(Integer::doubleValue).toList();
  }

  private static MeanCycles mean(List<Integer> cycles) {
    List<Double> all = doubles(cycles);
    double mean = all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = all.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
    return new MeanCycles(mean, Math.sqrt(squares / (all.size() - 1) / all.size()));
  }

  private static boolean same(Trace first, Trace second) {
    return texts(first).equals(texts(second));
  }

  private static List<String> texts(Trace trace) {
    return trace.steps().stream()
        .map(step ->
            TimelinePair.withoutAddresses(Decoder.get().decode(step.code(), step.address()).text()))
        .toList();
  }
}
