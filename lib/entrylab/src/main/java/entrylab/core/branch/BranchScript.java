package entrylab.core.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A fixed sequence of branches, prepared so that {@link BranchUnit#run} can repeat it quickly: what
 * cannot differ from one time to the next is worked out here.
 */
public final class BranchScript {
  /** Outcomes that fit a word of the answer. */
  static final int PER_WORD = Long.SIZE / 2;

  /** What has to be done for a branch. */
  static final byte NOT_TAKEN = 0;

  static final byte TAKEN = 1;
  static final byte DIRECT = 2;
  static final byte CALL = 3;
  static final byte INDIRECT = 4;
  static final byte INDIRECT_CALL = 5;
  static final byte RETURN = 6;

  /**
   * A branch and what is known about it.
   *
   * @param next address behind it
   * @param target where it goes
   * @param known whether the target buffer is sure to hold it, so that it need not be asked
   */
  public record Branch(BranchKind kind, long address, long next, long target, boolean known) {
    boolean taken() {
      return kind != BranchKind.CONDITIONAL || target != next;
    }
  }

  final byte[] kinds;
  final long[] addresses;
  final long[] nexts;
  final long[] targets;
  final boolean[] known;

  /** Before each branch that looks at the path: what was taken since the last such branch. */
  final PathSteps[] before;

  /** What was taken since the last branch that looks at the path. */
  final PathSteps after;

  private BranchScript(List<Branch> branches, boolean returnsByStack) {
    int n = branches.size();
    kinds = new byte[n];
    addresses = branches.stream().mapToLong(Branch::address).toArray();
    nexts = branches.stream().mapToLong(Branch::next).toArray();
    targets = branches.stream().mapToLong(Branch::target).toArray();
    known = new boolean[n];
    before = new PathSteps[n];
    List<Long> pending = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Branch branch = branches.get(i);
      kinds[i] = kind(branch, returnsByStack);
      known[i] = branch.known();
      if (kinds[i] == INDIRECT || kinds[i] == INDIRECT_CALL) {
        before[i] = PathSteps.of(pending);
        pending.clear();
      }
      if (branch.taken()) {
        pending.add(IndirectPredictor.step(branch.address(), branch.target()));
      }
    }
    after = PathSteps.of(pending);
  }

  /**
   * Prepares branches.
   *
   * @param returnsByStack whether a return stack predicts returns; else they are indirect jumps
   */
  static BranchScript of(List<Branch> branches, boolean returnsByStack) {
    return new BranchScript(branches, returnsByStack);
  }

  private static byte kind(Branch branch, boolean returnsByStack) {
    return switch (branch.kind()) {
      case CONDITIONAL -> branch.taken() ? TAKEN : NOT_TAKEN;
      case JUMP -> DIRECT;
      case CALL -> CALL;
      case INDIRECT_JUMP -> INDIRECT;
      case INDIRECT_CALL -> INDIRECT_CALL;
      case RETURN -> returnsByStack ? RETURN : INDIRECT;
    };
  }

  /** How many branches it has. */
  public int length() {
    return kinds.length;
  }

  /** Words that an answer takes. */
  public int words() {
    return (kinds.length + PER_WORD - 1) / PER_WORD;
  }

  /** One branch's prediction in an answer. */
  public static Prediction outcome(long[] answer, int branch) {
    return Prediction.of((int) (answer[branch / PER_WORD] >>> 2 * (branch % PER_WORD)) & 3);
  }

  @Override
  public String toString() {
    return Arrays.toString(kinds);
  }
}
