package entrylab.compare;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import java.util.List;

/**
 * Holds two designs against each other: {@code show(Compare.of(first, second))}.
 *
 * <pre>{@code
 * show(Compare.of(Designs.get("duplicated-table"), Designs.get("trampoline-slowpath")));
 * }</pre>
 */
public final class Compare {
  /** The two that the argument was about: names of designs, where a reader gives none. */
  public static final String FIRST = "duplicated-table";

  public static final String SECOND = "trampoline-slowpath";

  /** Recorded programs of few marked calls and of many. */
  public static final List<String> WORKLOADS =
      List.of("git-status", "nginx", "cc-build", "shell-fork-loop");

  private Compare() {}

  /** The two designs. */
  public static List<Design> pair() {
    return List.of(Designs.get(FIRST), Designs.get(SECOND));
  }

  /**
   * Two designs on a Haswell, untraced and under ptrace, over some of the recorded programs.
   *
   * @throws IllegalArgumentException if both have the same name
   */
  public static SupportedComparison of(Design first, Design second) {
    return of(Sweep.of(first, second).on(Cpus.get("haswell")).workloads(WORKLOADS).traced(0, 1));
  }

  /**
   * Two designs under a sweep's other settings.
   *
   * @throws IllegalArgumentException if there are not two, or no CPU
   */
  public static SupportedComparison of(Sweep sweep) {
    return of(new SweptPair(sweep));
  }

  /** Any pair. */
  public static SupportedComparison of(ComparedPair pair) {
    Comparison comparison = pair.compared();
    return new SupportedComparison(comparison, pair.supports(ComparedPair.telling(comparison)));
  }
}
