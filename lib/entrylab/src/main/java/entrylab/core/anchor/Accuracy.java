package entrylab.core.anchor;

import entrylab.core.cpu.Cpu;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How far the model and its rivals are from published measurements on one CPU.
 *
 * @param rows one per measurement
 * @param perInstruction the k of the k x instructions fit, by least squares on these very rows
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

  /** Runs all published microbenchmarks of a CPU; llvm-mca only if asked, it takes a while. */
  public static Accuracy of(Cpu cpu, boolean withMca) {
    Bound bound = new Bound(cpu);
    List<Row> rows = new ArrayList<>();
    double products = 0;
    double squares = 0;
    for (Microbenchmark m : Microbenchmark.all()) {
      if (!m.cpu().equals(cpu.name())) {
        continue;
      }
      var one = m.unrolled(1);
      int instructions = one.steps().size();
      products += m.cycles() * instructions;
      squares += (double) instructions * instructions;
      rows.add(
          new Row(
              m,
              instructions,
              SteadyState.cycles(cpu, m),
              bound.cycles(one),
              withMca ? LlvmMca.cycles(cpu, m.asm()) : OptionalDouble.empty()));
    }
    return new Accuracy(cpu, List.copyOf(rows), squares == 0 ? 0 : products / squares);
  }

  /** Mean absolute error of the model, as a share. */
  public double modelError() {
    return mean(rows, Row::error);
  }

  /** The same for the figures that the model was not set by. */
  public double checkError() {
    return mean(
        rows.stream().filter(r -> r.measured().role() == Microbenchmark.Role.CHECK).toList(),
        Row::error);
  }

  /** Mean absolute error of the one-line bound. */
  public double boundError() {
    return mean(rows, r -> relative(r.bound(), r.measured().cycles()));
  }

  /** Mean absolute error of k x instructions. */
  public double linearError() {
    return mean(rows, r -> relative(perInstruction * r.instructions(), r.measured().cycles()));
  }

  /** Mean absolute error of llvm-mca where it answered; NaN if nowhere. */
  public double mcaError() {
    return mean(
        rows.stream().filter(r -> r.mca().isPresent()).toList(),
        r -> relative(r.mca().getAsDouble(), r.measured().cycles()));
  }

  private static double relative(double said, double measured) {
    return Math.abs(said - measured) / measured;
  }

  private static double mean(List<Row> rows, ToDoubleFunction<Row> error) {
    return rows.stream().mapToDouble(error).average().orElse(Double.NaN);
  }
}
