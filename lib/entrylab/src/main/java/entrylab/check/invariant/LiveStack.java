package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Delivery;
import entrylab.isa.ControlFlow;
import entrylab.isa.StackEffect;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Return addresses, and whatever callers keep above them, are not stored over. A push or a call
 * tells where rsp is; any other store between the innermost return address and the frame hits
 * something that is still needed.
 */
public final class LiveStack implements Invariant {
  private static final String RETURN_THUNK = "__x86_return_thunk";

  @Override
  public String id() {
    return "live-stack";
  }

  @Override
  public String sentence() {
    return "Nothing is stored over a return address or a caller's part of the stack.";
  }

  @Override
  public boolean ofPathAlone() {
    return true;
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return examine(evidence.path(), new ArrayDeque<>());
  }

  /**
   * Walks a path.
   *
   * @param returns offsets of the return addresses on the stack when it begins, innermost first
   */
  public static Optional<Finding> examine(Path path, Deque<Integer> returns) {
    for (int step = 0; step < path.length(); step++) {
      if (path.part(step) == Part.STAND_IN) {
        if (path.branch(step) == ControlFlow.RETURN) {
          returns.poll(); // or else a thunk does it
        }
        continue;
      }
      for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
        if (path.region(access) == MemoryRegion.STACK) {
          Optional<Finding> found = access(path, step, access, returns);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> access(Path path, int step, int access, Deque<Integer> returns) {
    int offset = path.offset(access);
    ControlFlow branch = path.branch(step);
    boolean call = branch == ControlFlow.CALL || branch == ControlFlow.INDIRECT_CALL;
    if (!path.write(access)) {
      boolean pop = branch == ControlFlow.RETURN || StackEffect.pops(path.bytes(step));
      // A safe return has taken the address of its own call off by moving rsp.
      while (pop && !returns.isEmpty() && returns.peek() <= offset) {
        returns.pop();
      }
    } else if (call || StackEffect.pushes(path.bytes(step))) {
      while (!returns.isEmpty() && returns.peek() <= offset) {
        returns.pop();
      }
      if (call) {
        returns.push(offset);
      }
    } else if (!returns.isEmpty()
        && offset + path.size(access) > returns.peek()
        && offset < -Delivery.of(path.image()).frameBelowTop()) {
      if (offset == returns.peek() && returnsNext(path, step)) {
        returns.pop();
        return Optional.empty();
      }
      String what = offset <= returns.peek() ? "the return address" : "a caller's stack";
      return Optional.of(
          new Finding(
              step,
              what + String.format(Locale.ROOT, " at top%d left alone", returns.peek()),
              String.format(
                  Locale.ROOT, "a store of %d bytes at top%d", path.size(access), offset)));
    }
    return Optional.empty();
  }

  /** A return through an address put there for it is a jump: what a retpoline does. */
  private static boolean returnsNext(Path path, int step) {
    int next = step + 1;
    return next < path.length()
        && (path.branch(next) == ControlFlow.RETURN
            || path.branch(next) == ControlFlow.JUMP && leadsToThunk(path, next));
  }

  private static boolean leadsToThunk(Path path, int jump) {
    return jump + 1 < path.length()
        && path.image()
            .find(RETURN_THUNK)
            .filter(thunk -> thunk.address() == path.address(jump + 1))
            .isPresent();
  }
}
