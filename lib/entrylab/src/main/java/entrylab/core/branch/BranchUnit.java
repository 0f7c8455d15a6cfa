package entrylab.core.branch;

import entrylab.core.cache.HomeVisitor;
import entrylab.core.cache.SetAssociativeCache;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.List;
import java.util.Locale;

/** All branch prediction of one core, kept from one piece of code to the next. */
public final class BranchUnit {
  private static final int OFFSET_BITS = 4;

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
    if (kind.call()) {
      push(next);
    }
    if (taken) {
      indirect.onTaken(IndirectPredictor.step(address, target));
    }
    branches++;
    count(prediction);
    return prediction;
  }

  /**
   * Prepares branches that will be met again and again in this order.
   *
   * @param branches at most {@link BranchScript#MOST}
   * @param unobserved how many of the first ones' answers nobody wants
   */
  public BranchScript script(List<BranchScript.Branch> branches, int unobserved) {
    return new BranchScript(branches, returns != null, unobserved);
  }

  /**
   * The same as {@link #predict} for each branch of a script.
   *
   * @return the answers, to be read by {@link BranchScript#outcome}; 0 if all were right
   */
  public long run(BranchScript script) {
    long[] tape = script.tape;
    int at = script.conditionals;
    long answer = directions.wrong(tape, at, script.taken);
    for (int i = 0; i < script.indirects; i++) {
      indirect.onTaken((int) tape[at + 3], tape[at + 4], tape[at + 5]);
      if (!indirect.predict(tape[at], tape[at + 1])) {
        answer |= 1L << tape[at + 2];
      }
      at += 6;
    }
    indirect.onTaken((int) tape[at], tape[at + 1], tape[at + 2]);
    at += 3;
    for (int i = 0; i < script.stackOperations; i++) {
      if (tape[at + 1] == BranchScript.PUSH) {
        returns.push(tape[at]);
      } else if (!returns.pop(tape[at])) {
        answer |= 1L << tape[at + 1];
      }
      at += 2;
    }
    for (int i = 0; i < script.asked; i++) {
      if (!holds(tape[at + i])) {
        answer |= 1L << script.firstAsked + i;
      }
    }
    branches += script.length;
    if (answer == 0) {
      right += script.length;
      return 0;
    }
    count(script, answer);
    return script.observed(answer);
  }

  private void count(BranchScript script, long answer) {
    if (answer >>> script.firstAsked == 0) {
      int wrong = Long.bitCount(answer);
      mispredicts += wrong;
      right += script.length - wrong;
      return;
    }
    for (int i = 0; i < script.length; i++) {
      count(script.outcome(answer, i));
    }
  }

  private void count(Prediction prediction) {
    switch (prediction) {
      case RIGHT -> right++;
      case RESTEER -> resteers++;
      case MISPREDICT -> mispredicts++;
    }
  }

  private void push(long next) {
    if (returns != null) {
      returns.push(next);
    }
  }

  private Prediction conditional(long address, boolean taken) {
    boolean directed = directions.predict(address, taken);
    // A branch that is not taken needs no target; one not in the BTB falls through until decoded.
    Prediction target = taken ? direct(address) : Prediction.RIGHT;
    return directed ? target : Prediction.MISPREDICT;
  }

  private Prediction direct(long address) {
    return holds(address) ? Prediction.RIGHT : Prediction.RESTEER;
  }

  private Prediction viaTarget(long address, long target) {
    boolean found = holds(address);
    return outcome(indirect.predict(address, target) && found);
  }

  private boolean holds(long address) {
    return targets.access(entry(address)) || perfectTargets;
  }

  /**
   * A branch's place in the target buffer: sets are selected above the lowest four bits (after the
   * experiments at https://xania.org/201602/haswell-and-ivy-btb), the whole address is the tag.
   */
  private static long entry(long address) {
    return address >>> OFFSET_BITS | (address & (1 << OFFSET_BITS) - 1) << Long.SIZE - OFFSET_BITS;
  }

  private static Prediction outcome(boolean right) {
    return right ? Prediction.RIGHT : Prediction.MISPREDICT;
  }

  /**
   * Reports the entry that the target buffer must keep for a branch to be found; none for a return
   * that a return stack predicts, which never looks there.
   */
  public void home(BranchKind kind, long address, HomeVisitor visitor) {
    if (kind != BranchKind.RETURN || returns == null) {
      visitor.visit(targets, entry(address));
    }
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
          String.format(
              Locale.ROOT,
              "branches: %d right, %d resteered, %d mispredicted are not %d",
              right,
              resteers,
              mispredicts,
              branches));
    }
  }
}
