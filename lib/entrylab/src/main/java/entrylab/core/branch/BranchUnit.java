package entrylab.core.branch;

import entrylab.core.cache.HomeVisitor;
import entrylab.core.cache.SetAssociativeCache;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;

/** All branch prediction of one core, kept from one piece of code to the next. */
public final class BranchUnit {
  private final boolean perfectTargets;
  private final SetAssociativeCache targets;
  private final DirectionPredictor directions;
  private final IndirectPredictor indirect;
  private final ReturnStack returns;
  private long branches;
  private long right;
  private long resteers;
  private long mispredicts;

  /** Untrained predictors of the CPU's kinds and sizes. */
  public BranchUnit(Cpu cpu) {
    perfectTargets = cpu.word(Parameter.BTB_KIND).equals("perfect");
    targets =
        new SetAssociativeCache(
            "BTB", cpu.count(Parameter.BTB_ENTRIES), cpu.count(Parameter.BTB_WAYS), "lru");
    directions =
        DirectionPredictor.named(
            cpu.word(Parameter.DIRECTION),
            cpu.count(Parameter.DIRECTION_ENTRIES),
            cpu.count(Parameter.DIRECTION_HISTORY));
    indirect =
        IndirectPredictor.named(
            cpu.word(Parameter.INDIRECT),
            cpu.count(Parameter.INDIRECT_ENTRIES),
            cpu.count(Parameter.INDIRECT_HISTORY));
    int depth = cpu.count(Parameter.RETURN_STACK);
    returns = depth == 0 ? null : new ReturnStack(depth, cpu.flag(Parameter.RETURN_STACK_WRAPS));
  }

  /**
   * Predicts a branch and learns what it did.
   *
   * @param next address behind the branch
   * @param target where control went
   */
  public Prediction predict(BranchKind kind, long address, long next, long target) {
    boolean taken = kind != BranchKind.CONDITIONAL || target != next;
    Prediction prediction =
        switch (kind) {
          case CONDITIONAL -> conditional(address, taken);
          case JUMP, CALL -> direct(address);
          case INDIRECT_JUMP, INDIRECT_CALL -> viaTarget(address, target);
          case RETURN ->
              returns == null ? viaTarget(address, target) : outcome(returns.pop(target));
        };
    if (kind.call() && returns != null) {
      returns.push(next);
    }
    if (taken) {
      indirect.onTaken(address, target);
    }
    branches++;
    switch (prediction) {
      case RIGHT -> right++;
      case RESTEER -> resteers++;
      case MISPREDICT -> mispredicts++;
    }
    return prediction;
  }

  private Prediction conditional(long address, boolean taken) {
    boolean directed = directions.predict(address, taken);
    // A branch that is not taken needs no target; one not in the BTB falls through until decoded.
    Prediction target = taken ? direct(address) : Prediction.RIGHT;
    return directed ? target : Prediction.MISPREDICT;
  }

  private Prediction direct(long address) {
    return targets.access(address) || perfectTargets ? Prediction.RIGHT : Prediction.RESTEER;
  }

  private Prediction viaTarget(long address, long target) {
    boolean known = targets.access(address) || perfectTargets;
    return outcome(indirect.predict(address, target) && known);
  }

  private static Prediction outcome(boolean right) {
    return right ? Prediction.RIGHT : Prediction.MISPREDICT;
  }

  /** Reports the entry that the target buffer must keep for a branch to be found. */
  public void home(long address, HomeVisitor visitor) {
    visitor.visit(targets, address);
  }

  /** Branches seen. */
  public long branches() {
    return branches;
  }

  /** Branches whose outcome was found wrong when executed. */
  public long mispredicts() {
    return mispredicts;
  }

  /** Branches whose target was found only when decoded. */
  public long resteers() {
    return resteers;
  }

  /** The return stack; {@code null} where the profile has none. */
  public ReturnStack returns() {
    return returns;
  }

  /**
   * Re-derives all counters.
   *
   * @throws IllegalStateException if one is off
   */
  public void check() {
    targets.check();
    if (returns != null) {
      returns.check();
    }
    if (right + resteers + mispredicts != branches) {
      throw new IllegalStateException(
          "branches: %d right, %d resteered, %d mispredicted are not %d"
              .formatted(right, resteers, mispredicts, branches));
    }
  }
}
