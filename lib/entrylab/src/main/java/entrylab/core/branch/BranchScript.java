package entrylab.core.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A fixed sequence of branches, prepared so that {@link BranchUnit#run} can repeat it quickly.
 *
 * <p>The parts of a branch unit do not see each other: direction counters see the conditional
 * branches, the indirect predictor the taken ones, the return stack calls and returns, the target
 * buffer what asks it. So each part has its own list here, in the order of execution.
 */
public final class BranchScript {
  /** The most branches of one script: their answers fit a word. */
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
  }

  /** In place of a return's bit: a call. */
  static final long PUSH = -1;

  /** Where a branch's answers are: bits of the word, or -1 where a part has nothing to say. */
  private record Bits(int wrong, int missed, boolean missIsWrong) {}

  /**
   * Everything that a run reads, side by side because a core meets hundreds of scripts in turn: the
   * addresses of conditional branches; for each indirect one its address, target, answer's bit and
   * the {@link PathSteps} since the last one; the steps since then; for each stack operation the
   * address and, of a return, its answer's bit; the branches that the target buffer is asked for.
   */
  final long[] tape;

  final int length;
  final int conditionals;

  /** A bit for each conditional branch that is taken. */
  final long taken;

  final int indirects;
  final int stackOperations;
  final int asked;
  final int firstAsked;
  private final long observed;
  private final List<Bits> bits = new ArrayList<>();

  /**
   * Prepares branches.
   *
   * @param returnsByStack whether a return stack predicts returns; else they are indirect jumps
   * @param unobserved how many of the first branches' answers nobody wants
   */
  BranchScript(List<Branch> branches, boolean returnsByStack, int unobserved) {
    if (branches.size() > MOST) {
      throw new IllegalArgumentException(branches.size() + " branches are too many for a script");
    }
    length = branches.size();
    conditionals = count(branches, b -> b.kind() == BranchKind.CONDITIONAL);
    indirects = count(branches, b -> indirect(b, returnsByStack));
    stackOperations = count(branches, b -> onStack(b, returnsByStack));
    asked = count(branches, b -> asks(b, returnsByStack));
    firstAsked = conditionals + count(branches, b -> viaTarget(b, returnsByStack));
    List<Long> direct = new ArrayList<>();
    List<Long> viaPath = new ArrayList<>();
    List<Long> stack = new ArrayList<>();
    List<Long> asking = new ArrayList<>();
    List<Long> steps = new ArrayList<>();
    long takenBits = 0;
    long hidden = 0;
    int viaTarget = 0;
    for (int i = 0; i < length; i++) {
      Branch branch = branches.get(i);
      int wrong = -1;
      int missed = -1;
      if (branch.kind() == BranchKind.CONDITIONAL) {
        wrong = direct.size();
        takenBits |= branch.taken() ? bit(wrong) : 0;
        direct.add(branch.address());
      } else if (viaTarget(branch, returnsByStack)) {
        wrong = conditionals + viaTarget++;
      }
      if (asks(branch, returnsByStack)) {
        missed = firstAsked + asking.size();
        asking.add(branch.address());
      }
      boolean isIndirect = indirect(branch, returnsByStack);
      if (isIndirect) {
        viaPath.addAll(List.of(branch.address(), branch.target(), (long) wrong));
        PathSteps.of(steps).addTo(viaPath);
        steps.clear();
      }
      if (onStack(branch, returnsByStack)) {
        boolean pushes = branch.kind().call();
        stack.addAll(List.of(pushes ? branch.next() : branch.target(), pushes ? PUSH : wrong));
      }
      if (branch.taken()) {
        steps.add(IndirectPredictor.step(branch.address(), branch.target()));
      }
      bits.add(new Bits(wrong, missed, isIndirect));
      hidden |= i < unobserved ? bit(wrong) | bit(missed) : 0;
    }
    PathSteps.of(steps).addTo(viaPath);
    taken = takenBits;
    observed = ~hidden;
    tape =
        Stream.of(direct, viaPath, stack, asking)
            .flatMap(List::stream)
            .mapToLong(Long::longValue)
            .toArray();
  }

  private static int count(List<Branch> branches, Predicate<Branch> which) {
    return (int) branches.stream().filter(which).count();
  }

  private static long bit(int number) {
    return number < 0 ? 0 : 1L << number;
  }

  private static boolean indirect(Branch branch, boolean returnsByStack) {
    return branch.kind().indirect() || branch.kind() == BranchKind.RETURN && !returnsByStack;
  }

  private static boolean viaTarget(Branch branch, boolean returnsByStack) {
    return indirect(branch, returnsByStack) || branch.kind() == BranchKind.RETURN;
  }

  private static boolean onStack(Branch branch, boolean returnsByStack) {
    return returnsByStack && (branch.kind().call() || branch.kind() == BranchKind.RETURN);
  }

  private static boolean asks(Branch branch, boolean returnsByStack) {
    boolean byStack = branch.kind() == BranchKind.RETURN && returnsByStack;
    return branch.taken() && !branch.known() && !byStack;
  }

  /** How many branches it has. */
  public int length() {
    return length;
  }

  /** An answer without what nobody wants. */
  long observed(long answer) {
    return answer & observed;
  }

  /** One branch's prediction in an answer. */
  public Prediction outcome(long answer, int branch) {
    Bits at = bits.get(branch);
    boolean missed = (answer & bit(at.missed())) != 0;
    if ((answer & bit(at.wrong())) != 0 || missed && at.missIsWrong()) {
      return Prediction.MISPREDICT;
    }
    return missed ? Prediction.RESTEER : Prediction.RIGHT;
  }
}
