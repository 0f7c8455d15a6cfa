package entrylab.core.branch;

import entrylab.isa.BranchKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls and returns that a return stack is sure to predict, whatever it held before: each return
 * goes behind the last call that has not returned. What they leave behind is worked out once.
 */
final class PairedReturns {
  /** The last return address at each depth. */
  final List<Long> left;

  /**
   * How many old entries of a stack are overwritten, by the room it had; none if it had room for
   * all.
   */
  final int[] lost;

  private PairedReturns(List<Long> left, int[] lost) {
    this.left = left;
    this.lost = lost;
  }

  /**
   * Prepares branches, of which calls and returns count.
   *
   * @param depth entries of the stack
   * @return {@code null} if some return is not sure to be predicted, or there is none and no call
   */
  static PairedReturns of(List<BranchScript.Branch> branches, int depth) {
    List<Long> left = new ArrayList<>();
    List<Boolean> steps = new ArrayList<>();
    int deep = 0;
    int calls = 0;
    for (BranchScript.Branch branch : branches) {
      if (branch.kind().call()) {
        if (deep == left.size()) {
          left.add(branch.next());
        } else {
          left.set(deep, branch.next());
        }
        deep++;
        calls++;
        steps.add(true);
      } else if (branch.kind() == BranchKind.RETURN) {
        if (deep == 0 || left.get(--deep) != branch.target()) {
          return null;
        }
        steps.add(false);
      }
    }
    if (calls == 0 || left.size() > depth) {
      return null;
    }
    int[] lost = new int[left.size()];
    for (int room = 0; room < lost.length; room++) {
      lost[room] = overwritten(steps, room);
    }
    return new PairedReturns(List.copyOf(left), lost);
  }

  private static int overwritten(List<Boolean> calls, int room) {
    int lost = 0;
    int free = room;
    for (boolean call : calls) {
      if (!call) {
        free++;
      } else if (free == 0) {
        lost++;
      } else {
        free--;
      }
    }
    return lost;
  }
}
