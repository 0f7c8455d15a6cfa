package entrylab.core.branch;

import entrylab.core.cache.HomeVisitor;
import entrylab.core.cache.SetAssociativeCache;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.List;

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
          case CONDITIONAL -> conditional(address, taken, false);
          case JUMP, CALL -> direct(address, false);
          case INDIRECT_JUMP, INDIRECT_CALL -> viaTarget(address, target, false);
          case RETURN ->
              returns == null ? viaTarget(address, target, false) : outcome(returns.pop(target));
        };
    if (kind.call()) {
      push(next);
    }
    if (taken) {
      indirect.onTaken(IndirectPredictor.step(address, target));
    }
    branches++;
    if (prediction == Prediction.RIGHT) {
      right++;
    } else if (prediction == Prediction.RESTEER) {
      resteers++;
    } else {
      mispredicts++;
    }
    return prediction;
  }

  /** Prepares branches that will be met again and again in this order. */
  public BranchScript script(List<BranchScript.Branch> branches) {
    return BranchScript.of(branches, returns != null);
  }

  /**
   * The same as {@link #predict} for each branch of a script.
   *
   * @param answer takes the predictions, two bits each, 32 to a word
   * @return how many were mispredicted
   */
  public int run(BranchScript script, long[] answer) {
    int wrong = 0;
    int steered = 0;
    long word = 0;
    int length = script.length();
    for (int i = 0; i < length; i++) {
      Prediction prediction = next(script, i);
      if (prediction != Prediction.RIGHT) {
        word |= (long) prediction.ordinal() << 2 * (i % BranchScript.PER_WORD);
        if (prediction == Prediction.RESTEER) {
          steered++;
        } else {
          wrong++;
        }
      }
      if (i % BranchScript.PER_WORD == BranchScript.PER_WORD - 1) {
        answer[i / BranchScript.PER_WORD] = word;
        word = 0;
      }
    }
    if (length % BranchScript.PER_WORD != 0) {
      answer[length / BranchScript.PER_WORD] = word;
    }
    indirect.onTaken(script.after);
    branches += length;
    right += length - wrong - steered;
    resteers += steered;
    mispredicts += wrong;
    return wrong;
  }

  private Prediction next(BranchScript script, int i) {
    long address = script.addresses[i];
    boolean known = script.known[i];
    switch (script.kinds[i]) {
      case BranchScript.NOT_TAKEN:
        return outcome(directions.predict(address, false));
      case BranchScript.TAKEN:
        return conditional(address, true, known);
      case BranchScript.DIRECT:
        return direct(address, known);
      case BranchScript.CALL:
        Prediction call = direct(address, known);
        push(script.nexts[i]);
        return call;
      case BranchScript.RETURN:
        return outcome(returns.pop(script.targets[i]));
      default:
        indirect.onTaken(script.before[i]);
        Prediction prediction = viaTarget(address, script.targets[i], known);
        if (script.kinds[i] == BranchScript.INDIRECT_CALL) {
          push(script.nexts[i]);
        }
        return prediction;
    }
  }

  private void push(long next) {
    if (returns != null) {
      returns.push(next);
    }
  }

  private Prediction conditional(long address, boolean taken, boolean known) {
    boolean directed = directions.predict(address, taken);
    // A branch that is not taken needs no target; one not in the BTB falls through until decoded.
    Prediction target = taken ? direct(address, known) : Prediction.RIGHT;
    return directed ? target : Prediction.MISPREDICT;
  }

  private Prediction direct(long address, boolean known) {
    return known || holds(address) ? Prediction.RIGHT : Prediction.RESTEER;
  }

  private Prediction viaTarget(long address, long target, boolean known) {
    boolean found = known || holds(address);
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
          "branches: %d right, %d resteered, %d mispredicted are not %d"
              .formatted(right, resteers, mispredicts, branches));
    }
  }
}
