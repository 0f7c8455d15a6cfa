package entrylab.core.branch;

import entrylab.isa.BranchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A fixed sequence of branches, prepared so that {@link BranchUnit#run} can repeat it quickly.
 *
 * <p>The parts of a branch unit do not see each other: direction counters see the conditional
 * branches, the indirect predictor the taken ones, the return stack calls and returns, the target
 * buffer what asks it. So each part has its own list here, in the order of execution.
 */
public final class BranchScript {
  /** The most branches of one script that can go wrong: two bits each fill a word. */
  public static final int MOST = 32;

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

    /** Whether nothing but the path of taken branches will notice it. */
    public boolean passes() {
      return kind == BranchKind.JUMP && known;
    }
  }

  /** Words that taken branches fill: how many they are, and what they leave in both paths. */
  static final int STEPS = 3;

  /** In place of a return's bit: a call. */
  static final long PUSH = -1;

  /** Shared, so that looking whether there are any finds it in a cache. */
  private static final long[] NO_NUMBERS = {};

  private static final int NO_BIT = -1;

  /** A branch whose answers are bits of the word; {@link #NO_BIT} where a part says nothing. */
  private record Bits(int branch, int wrong, int missed, boolean missIsWrong) {
    Prediction outcome(long answer) {
      boolean missedIt = (answer & bit(missed)) != 0;
      if ((answer & bit(wrong)) != 0 || missedIt && missIsWrong) {
        return Prediction.MISPREDICT;
      }
      return missedIt ? Prediction.RESTEER : Prediction.RIGHT;
    }
  }

  final int length;

  /** How many conditional ones there are. */
  final int conditional;

  /** The outcomes of those. */
  final long outcomes;

  /** The first indirect branch, which knows the next one; {@code null} if there is none. */
  final IndirectBranch indirect;

  /** How many indirect branches there are. */
  final int targets;

  /** Calls and returns, if they come in pairs; else {@code null}. */
  final PairedReturns pairs;

  /** What {@link DirectionPredictor#prepare} made of the conditional branches; others' as well. */
  final long[] directions;

  /**
   * What is read each time, one behind the other: 346 scripts in turns are more than a first-level
   * cache holds, and a reference to follow is a line more.
   *
   * <pre>
   *   of each indirect branch   {@link #STEPS} words of the branches taken before, then its address,
   *                             that mixed, its target, and its answer if it is wrong
   *   {@link #STEPS} words      of the branches taken since
   *   of calls and returns      in pairs: the addresses that stay on the stack; if not: of each the
   *                             address, and {@link #PUSH} or the return's answer if it is wrong
   * </pre>
   */
  final long[] words;

  /** How many are calls. */
  final int calls;

  /** How many are returns. */
  final int returned;

  /** Branches that the target buffer is asked for. */
  final long[] asking;

  /** The bit of the first of those. */
  final int firstAsked;

  private final long[] alone;
  private final long observed;
  private final Bits[] bits;

  /**
   * Prepares branches.
   *
   * @param shared words of other scripts of the predictor
   * @param stackDepth of the stack that predicts returns; if 0, they are indirect jumps
   * @param unobserved how many of the first branches' answers nobody wants
   */
  BranchScript(
      List<Branch> branches,
      DirectionPredictor predictor,
      SharedWords shared,
      int stackDepth,
      int unobserved) {
    boolean byStack = stackDepth > 0;
    length = branches.size();
    int conditionals = 0;
    int viaTargets = 0;
    int calling = 0;
    int returning = 0;
    for (Branch branch : branches) {
      conditionals += conditional(branch) ? 1 : 0;
      viaTargets += viaTarget(branch.kind()) ? 1 : 0;
      calling += branch.kind().call() ? 1 : 0;
      returning += branch.kind() == BranchKind.RETURN ? 1 : 0;
    }
    firstAsked = conditionals + viaTargets;
    List<DirectionPredictor.Seen> seen = new ArrayList<>();
    List<IndirectBranch> viaPath = new ArrayList<>();
    List<Long> onStack = new ArrayList<>();
    List<Long> asked = new ArrayList<>();
    var steps = new PathSteps.Walk();
    var flat = LongStream.builder();
    long taken = 0;
    long hidden = 0;
    List<Bits> answering = new ArrayList<>();
    int answered = 0;
    int decided = 0;
    for (int i = 0; i < length; i++) {
      Branch branch = branches.get(i);
      int wrong = NO_BIT;
      int missed = NO_BIT;
      if (conditional(branch)) {
        wrong = decided++;
        taken = taken << 1 | (branch.taken() ? 1 : 0);
      } else if (viaTarget(branch.kind())) {
        wrong = conditionals + answered++;
      }
      if (conditional(branch) || branch.kind().indirect()) {
        seen.add(
            new DirectionPredictor.Seen(conditional(branch), branch.address(), branch.target()));
      }
      if (asks(branch, byStack)) {
        missed = firstAsked + asked.size();
        asked.add(branch.address());
      }
      boolean isIndirect = indirect(branch.kind(), byStack);
      if (isIndirect) {
        var found = new IndirectBranch(branch.address(), branch.target(), steps.end());
        add(flat, found.before);
        flat.add(found.address).add(found.mixed).add(found.target).add(bit(wrong));
        if (!viaPath.isEmpty()) {
          viaPath.getLast().next = found;
        }
        viaPath.add(found);
      }
      if (byStack && branch.kind().call()) {
        onStack.addAll(List.of(branch.next(), PUSH));
      } else if (byStack && branch.kind() == BranchKind.RETURN) {
        onStack.addAll(List.of(branch.target(), bit(wrong)));
      }
      if (branch.taken()) {
        steps.take(IndirectPredictor.step(branch.address(), branch.target()));
      }
      if (wrong != NO_BIT || missed != NO_BIT) {
        answering.add(new Bits(i, wrong, missed, isIndirect));
      }
      hidden |= i < unobserved ? bit(wrong) | bit(missed) : 0;
    }
    directions = seen.isEmpty() ? NO_NUMBERS : shared.share(predictor.prepare(seen, taken));
    calls = calling;
    returned = returning;
    conditional = conditionals;
    outcomes = taken;
    indirect = viaPath.isEmpty() ? null : viaPath.getFirst();
    targets = viaPath.size();
    boolean one = byStack && returning == 1 && calling + conditionals + targets + asked.size() == 0;
    pairs = byStack ? PairedReturns.of(branches, stackDepth) : null;
    add(flat, steps.end());
    (pairs == null ? onStack : pairs.left).forEach(flat::add);
    words = flat.build().toArray();
    alone = one ? words : null;
    asking = numbers(asked);
    observed = ~hidden;
    bits = answering.toArray(Bits[]::new);
  }

  private static void add(LongStream.Builder words, PathSteps steps) {
    words.add(steps.count()).add(steps.path()).add(steps.recent());
  }

  private static long[] numbers(List<Long> list) {
    if (list.isEmpty()) {
      return NO_NUMBERS;
    }
    long[] numbers = new long[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = list.get(i);
    }
    return numbers;
  }

  private static long bit(int number) {
    return number < 0 ? 0 : 1L << number;
  }

  private static boolean conditional(Branch branch) {
    return branch.kind() == BranchKind.CONDITIONAL;
  }

  private static boolean viaTarget(BranchKind kind) {
    return kind.indirect() || kind == BranchKind.RETURN;
  }

  private static boolean indirect(BranchKind kind, boolean returnsByStack) {
    return kind.indirect() || kind == BranchKind.RETURN && !returnsByStack;
  }

  private static boolean asks(Branch branch, boolean returnsByStack) {
    boolean byStack = branch.kind() == BranchKind.RETURN && returnsByStack;
    return branch.taken() && !branch.known() && !byStack;
  }

  /**
   * The words of a script whose return is all that can go wrong, as where a user program comes
   * back: with them it can be run without a look at the script. {@code null} of others.
   */
  public long[] alone() {
    return alone;
  }

  /** How many branches there are. */
  public int length() {
    return length;
  }

  /** An answer without what nobody wants. */
  long observed(long answer) {
    return answer & observed;
  }

  /** How many branches came out in a way. */
  public int count(Prediction prediction, long answer) {
    int count = 0;
    for (Bits branch : bits) {
      count += branch.outcome(answer) == prediction ? 1 : 0;
    }
    return count;
  }

  /** Every branch's prediction in an answer, as ordinals. */
  public byte[] outcomes(long answer) {
    byte[] all = new byte[length];
    for (Bits branch : bits) {
      all[branch.branch()] = (byte) branch.outcome(answer).ordinal();
    }
    return all;
  }
}
