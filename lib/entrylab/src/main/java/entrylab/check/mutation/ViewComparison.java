package entrylab.check.mutation;

/** Counts in what a mutant's sights differ from the original's. */
final class ViewComparison {
  private final long from;
  private final long to;
  private int scenarios;
  private int reached;
  private int detours;
  private int withoutSysret;
  private int destroyed;
  private int different;

  ViewComparison(Mutant mutant) {
    this.from = mutant.address();
    this.to = from + mutant.length();
  }

  void add(OutsideView original, OutsideView mutant) {
    scenarios++;
    reached += mutant.reaches(from, to) ? 1 : 0;
    detours += original.sameWay(mutant, from, to) ? 0 : 1;
    withoutSysret += mutant.sysrets() < original.sysrets() ? 1 : 0;
    different += mutant.seen() == original.seen() ? 0 : 1;
    destroyed += mutant.destroyed() == original.destroyed() ? 0 : 1;
  }

  MutantComparison done() {
    return new MutantComparison(scenarios, reached, detours, withoutSysret, destroyed, different);
  }
}
