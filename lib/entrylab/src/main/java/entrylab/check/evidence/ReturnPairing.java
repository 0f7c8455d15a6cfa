package entrylab.check.evidence;

import entrylab.isa.ControlFlow;
import entrylab.machine.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * How the calls and returns of one path pair up, as a return-stack predictor sees them.
 *
 * @param unreturned calls whose return never comes
 * @param mispredicted returns that go elsewhere than behind the newest call
 */
public record ReturnPairing(int unreturned, int mispredicted) {

  public static ReturnPairing of(Path path) {
    Deque<Long> expected = new ArrayDeque<>();
    int mispredicted = 0;
    for (int step = 0; step + 1 < path.length(); step++) {
      ControlFlow branch = path.branch(step);
      if (branch == ControlFlow.CALL || branch == ControlFlow.INDIRECT_CALL) {
        expected.push(path.address(step) + path.instructionLength(step));
      } else if (branch == ControlFlow.RETURN) {
        Long predicted = expected.poll();
        if (predicted == null || predicted != path.address(step + 1)) {
          mispredicted++;
        }
      }
    }
    return new ReturnPairing(expected.size(), mispredicted);
  }

  @Override
  public String toString() {
    return unreturned == 0 && mispredicted == 0
        ? "paired"
        : String.format(
            Locale.ROOT,
            "%s, %d %s mispredicted",
            unreturned == 1
                ? "1 call without its return"
                : unreturned + " calls without their return",
            mispredicted,
            mispredicted == 1 ? "return" : "returns");
  }
}
