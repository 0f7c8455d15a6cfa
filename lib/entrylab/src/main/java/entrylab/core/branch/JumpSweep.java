package entrylab.core.branch;

import entrylab.isa.BranchKind;
import java.util.List;

/** Direct jumps that will be met again and again in the same order, and are no others' branches. */
public final class JumpSweep {
  private final int count;
  private final List<Long> asking;
  private final PathSteps steps;

  /**
   * Prepares jumps.
   *
   * @throws IllegalArgumentException if one is no direct jump
   */
  public JumpSweep(List<BranchScript.Branch> jumps) {
    if (jumps.stream().anyMatch(jump -> jump.kind() != BranchKind.JUMP)) {
      throw new IllegalArgumentException("only direct jumps sweep");
    }
    count = jumps.size();
    asking =
        jumps.stream().filter(jump -> !jump.known()).map(BranchScript.Branch::address).toList();
    var walk = new PathSteps.Walk();
    jumps.forEach(jump -> walk.take(IndirectPredictor.step(jump.address(), jump.target())));
    steps = walk.end();
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** Addresses of those that the target buffer may have lost. */
  List<Long> asking() {
    return asking;
  }

  /** What they do to a path. */
  PathSteps steps() {
    return steps;
  }
}
