package entrylab.core.anchor;

import entrylab.core.cpu.Cpu;
import entrylab.progress.Interruption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How far the model and its rivals are from published measurements on one CPU.
 *
 * @param rows one per measurement
 * @param perInstruction the k of the k x instructions fit, chosen so that its error on these very
 *     rows is least
 */
public record Accuracy(Cpu cpu, List<Row> rows, double perInstruction) {

  /**
   * One measurement and what was said about it, in cycles.
   *
   * @param instructions in one copy
   * @param mca empty where llvm-mca was not asked or cannot tell
   */
  public record Row(
      Microbenchmark measured, int instructions, double model, double bound, OptionalDouble mca) {
    /** The model's distance, as a share of the measurement. */
    public double error() {
      return relative(model, measured.cycles());
    }
  }

  /** Runs all published microbenchmarks of a CPU; llvm-mca only if asked. */
  public static Accuracy of(Cpu cpu, boolean withMca) {
    Bound bound = new Bound(cpu);
    List<Microbenchmark> all =
        Microbenchmark.all().stream().filter(m -> m.cpu().equals(cpu.name())).toList();
    List<OptionalDouble> mca =
        withMca
            ? LlvmMca.cycles(cpu, all.stream().map(Microbenchmark::asm).toList())
            : Collections.nCopies(all.size(), OptionalDouble.empty());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Interruption.check("the comparison with published figures");
      Microbenchmark m = all.get(i);
      var one = m.unrolled(1);
      rows.add(
          new Row(
              m, one.steps().size(), SteadyState.cycles(cpu, m), bound.cycles(one), mca.get(i)));
    }
    return new Accuracy(cpu, List.copyOf(rows), mostFavourable(rows));
  }

  /**
   * The k whose mean absolute error is least. The error is convex and piecewise linear in k with
   * its corners where one row is met exactly, so one of those is the least.
   */
  private static double mostFavourable(List<Row> rows) {
    return rows.stream()
        .map(row -> row.measured().cycles() / row.instructions())
        .min(Comparator.comparingDouble(k -> linearError(rows, k)))
        .orElse(0.0);
  }

  private static double linearError(List<Row> rows, double k) {
    return mean(rows, r -> relative(k * r.instructions(), r.measured().cycles()));
  }

  /** Mean absolute error of the model, as a share. */
  public double modelError() {
    return mean(rows, Row::error);
  }

  /** The accuracy over those figures alone that the model was not set by, with a k of their own. */
  public Accuracy checks() {
    List<Row> checks =
        rows.stream().filter(r -> r.measured().role() == Microbenchmark.Role.CHECK).toList();
    return new Accuracy(cpu, checks, mostFavourable(checks));
  }

  /** Mean absolute error of the one-line bound. */
  public double boundError() {
    return mean(rows, r -> relative(r.bound(), r.measured().cycles()));
  }

  /** Mean absolute error of k x instructions. */
  public double linearError() {
    return linearError(rows, perInstruction);
  }

  /** Where llvm-mca answered. */
  public List<Row> withMca() {
    return rows.stream().filter(r -> r.mca().isPresent()).toList();
  }

  /** Mean absolute error of llvm-mca where it answered; NaN if nowhere. */
  public double mcaError() {
    return mean(withMca(), r -> relative(r.mca().getAsDouble(), r.measured().cycles()));
  }

  private static double relative(double said, double measured) {
    return Math.abs(said - measured) / measured;
  }

  private static double mean(List<Row> rows, ToDoubleFunction<Row> error) {
    return rows.stream().mapToDouble(error).average().orElse(Double.NaN);
  }
}
