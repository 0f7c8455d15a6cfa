package entrylab.sensitivity;

import entrylab.setting.Unknown;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The fastest design at each point of a sweep, as far as the uncertain constants let one say.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of("v4.4-stubs", "merged-v4.6").workload("git-status");
 * SensitivityResult result = Sensitivity.of(sweep).on("haswell").run();
 * show(result.verdicts());
 * show(result.constants());
 * }</pre>
 *
 * @param contests in the order of CPUs, workloads, shares and pollutions
 */
public record SensitivityResult(List<Contest> contests) {

  /** Takes a copy. */
  public SensitivityResult {
    contests = List.copyOf(contests);
  }

  /**
   * The contests on one CPU.
   *
   * @throws IllegalArgumentException if there are none
   */
  public SensitivityResult cpu(String name) {
    know("CPU", name, Contest::cpu);
    return new SensitivityResult(contests.stream().filter(c -> c.cpu().equals(name)).toList());
  }

  /**
   * The contests of one workload.
   *
   * @throws IllegalArgumentException if there are none
   */
  public SensitivityResult workload(String name) {
    know("workload", name, Contest::workload);
    return new SensitivityResult(contests.stream().filter(c -> c.workload().equals(name)).toList());
  }

  /** The contests with one pollution. */
  public SensitivityResult pollution(int bytes) {
    return new SensitivityResult(contests.stream().filter(c -> c.pollution() == bytes).toList());
  }

  /** The contests at one traced share. */
  public SensitivityResult traced(double share) {
    return new SensitivityResult(
        contests.stream().filter(c -> c.traced().value() == share).toList());
  }

  private void know(String kind, String name, Function<Contest, String> ofContest) {
    List<String> names = contests.stream().map(ofContest).distinct().toList();
    if (!names.contains(name)) {
      throw new IllegalArgumentException(Unknown.name(kind, name, names));
    }
  }

  /** A row per contest: the point, how many variations were tried, and the verdict. */
  public Table verdicts() {
    return Table.create(
        "verdicts, modelled cycles per syscall",
        words("cpu", Contest::cpu),
        words("workload", Contest::workload),
        words("traced", c -> c.traced().toString()),
        IntColumn.create("pollution", contests.stream().mapToInt(Contest::pollution).toArray()),
        words("cost", c -> c.cost().toString()),
        IntColumn.create(
            "variations", contests.stream().mapToInt(c -> c.trials().size()).toArray()),
        words("verdict", c -> c.decision().toString()));
  }

  private StringColumn words(String name, Function<Contest, String> cell) {
    return StringColumn.create(name, contests.stream().map(cell));
  }

  /**
   * A row per constant that moves a margin by a tenth of a cycle or more: by how much, at most, on
   * its own.
   */
  public Table constants() {
    double least = 0.1;
    List<String> moving =
        contests.stream()
            .flatMap(contest -> contest.trials().stream())
            .map(trial -> trial.variation().changes().keySet())
            .filter(changed -> changed.size() == 1)
            .flatMap(Set::stream)
            .distinct()
            .filter(constant -> influence(constant) >= least)
            .sorted(Comparator.comparingDouble(this::influence).reversed())
            .toList();
    return Table.create(
        "constants that move the margin of the design ahead",
        StringColumn.create("constant", moving.stream()),
        DoubleColumn.create(
            "cycles at most", moving.stream().mapToDouble(this::influence).toArray()));
  }

  private double influence(String constant) {
    return contests.stream().mapToDouble(c -> c.influence(constant)).max().orElse(0);
  }
}
