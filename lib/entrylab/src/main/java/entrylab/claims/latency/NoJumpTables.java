package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Result;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** L3: a kernel does without jump tables. */
record NoJumpTables(Design with, Design without, List<String> workloads, List<String> cpus)
    implements Claim {
  /** What a reader of a benchmark calls nothing. */
  private static final double NEGLIGIBLE = 0.01;

  /** A loop of one call, which every predictor learns, and programs as they were recorded. */
  private static final List<String> WORKLOADS =
      List.of("getpid", "git-status", "nginx", "shell-fork-loop");

  /** Enough for predictors to learn what there is to learn. */
  private static final long CALLS = 10_000;

  NoJumpTables(List<String> cpus) {
    this(
        PatchedSwitch.withJumpTables(),
        PatchedSwitch.withoutMask(PatchedSwitch.asMerged()),
        WORKLOADS,
        cpus);
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
  public String said() {
    return "PeterZ and I have also been talking about making -fno-jump-tables unconditional, "
        + "because at some point we found that the performance difference was negligible, at "
        + "least when array_index_nospec() is necessary [...]";
  }

  @Override
  public String by() {
    return "H. Peter Anvin of himself and Peter Zijlstra, 2026-06-15";
  }

  @Override
  public String experiment() {
    return "Compile the switch with jump tables, its number masked, and without either, and model the"
        + " entry code's cycles in a loop of getpid and with the calls of recorded programs, in their"
        + " order and with nothing in between; negligible is under a hundredth.";
  }

  @Override
  public Judgement verdict() {
    SweepResult swept =
        Sweep.of(with, without)
            .workloads(workloads)
            .on(cpus.stream().map(Cpus::get).toList())
            .syscalls(CALLS)
            .run();
    List<Added> all = Added.of(swept);
    long negligible = all.stream().filter(one -> one.share() < NEGLIGIBLE).count();
    Ruling ruling =
        negligible == all.size() ? Ruling.HOLDS : negligible == 0 ? Ruling.FAILS : Ruling.DEPENDS;
    double most = all.stream().mapToDouble(Added::share).max().orElseThrow();
    return Judgement.of(
        ruling,
        switch (ruling) {
          case HOLDS -> line("at most %.1f %% of the entry code's cycles", 100 * most);
          case DEPENDS ->
              line(
                  "negligible at %d of %d points; compares that a predictor does not learn cost up to %.0f"
                      + " %% of the entry code's cycles",
                  negligible, all.size(), 100 * most);
          default -> line("never negligible, up to %.0f %%", 100 * most);
        },
        workloads.stream().map(workload -> evidence(workload, all)).toArray(String[]::new));
  }

  private static String evidence(String workload, List<Added> all) {
    return line(
        "cycles more without jump tables, %s: %s",
        workload,
        all.stream()
            .filter(one -> one.workload().equals(workload))
            .map(Added::toString)
            .collect(Collectors.joining(", ")));
  }

  /** What the second design of a sweep takes more than its first at one point. */
  private record Added(String workload, String cpu, double cycles, double share) {

    static List<Added> of(SweepResult swept) {
      List<Result> first = swept.design(swept.designs().getFirst()).rows();
      List<Result> second = swept.design(swept.designs().getLast()).rows();
      return IntStream.range(0, first.size())
          .mapToObj(i -> of(first.get(i), second.get(i)))
          .toList();
    }

    private static Added of(Result first, Result second) {
      double more = second.cyclesLess(first).mean();
      return new Added(
          first.workload(), first.modelled().cpu(), more, more / first.modelled().mean());
    }

    @Override
    public String toString() {
      return line("%s %+.1f (%+.0f %%)", cpu, cycles, 100 * share);
    }
  }
}
