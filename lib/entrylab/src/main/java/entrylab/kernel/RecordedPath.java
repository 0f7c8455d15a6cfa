package entrylab.kernel;

import entrylab.isa.BranchKind;
import entrylab.isa.Decoder;
import entrylab.path.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A recorded call as the cycle model takes it, with the role of each of its steps.
 *
 * <pre>{@code
 * KernelRecord record = Kernels.named("6.1");
 * RecordedPath path = record.path(record.call("read"));
 * show(path.entryCode().roles().size() + " of " + path.roles().size() + " are entry code");
 * }</pre>
 *
 * @param trace what was executed in the kernel
 * @param roles of its steps
 */
public record RecordedPath(Trace trace, List<StepRole> roles) {
  /** RET. */
  private static final byte[] RETURN = {(byte) 0xc3};

  /** Copies the list, and checks that each step has a role. */
  public RecordedPath {
    roles = List.copyOf(roles);
    if (roles.size() != trace.steps().size()) {
      throw new IllegalArgumentException(
          trace.name() + " has " + trace.steps().size() + " steps and " + roles.size() + " roles");
    }
  }

  /**
   * The entry code alone: in place of a handler, of a tracer and of what filters, tracepoints and
   * auditing do stands a lone return at the address that was called, as handlers of designs have
   * it. What is not left by a return to where it was called from stays.
   */
  public RecordedPath entryCode() {
    Trace.Builder kept = Trace.named(trace.name()).entered(trace.entry());
    List<StepRole> some = new ArrayList<>();
    Deque<Long> calls = new ArrayDeque<>();
    int at = 0;
    while (at < roles.size()) {
      OptionalInt end =
          roles.get(at).entryCode() || calls.isEmpty()
              ? OptionalInt.empty()
              : returnTo(calls.peek(), at);
      if (end.isPresent()) {
        Trace.Step last = trace.steps().get(end.getAsInt());
        add(kept, new Trace.Step(trace.steps().get(at).address(), RETURN, last.accesses()));
        some.add(roles.get(at).standingIn());
        calls.pop();
        at = end.getAsInt();
      } else {
        add(kept, trace.steps().get(at));
        some.add(roles.get(at));
        follow(at, calls);
      }
      at++;
    }
    return new RecordedPath(kept.leavingTo(trace.next(roles.size() - 1)), some);
  }

  /** The next step that returns by the return address of a slot of the stack. */
  private OptionalInt returnTo(long slot, int from) {
    return IntStream.range(from, roles.size())
        .filter(step -> kind(step).filter(kind -> kind == BranchKind.RETURN).isPresent())
        .filter(step -> slot(step, false).filter(loaded -> loaded == slot).isPresent())
        .findFirst();
  }

  /** Keeps the slots of the return addresses that wait to be used. */
  private void follow(int step, Deque<Long> calls) {
    Optional<BranchKind> kind = kind(step);
    if (kind.filter(BranchKind::call).isPresent()) {
      slot(step, true).ifPresent(calls::push);
    } else if (kind.filter(k -> k == BranchKind.RETURN).isPresent()) {
      long used = slot(step, false).orElse(Long.MIN_VALUE);
      while (!calls.isEmpty() && Long.compareUnsigned(calls.peek(), used) <= 0) {
        calls.pop();
      }
    }
  }

  private Optional<BranchKind> kind(int step) {
    Trace.Step at = trace.steps().get(step);
    return Decoder.get().decode(at.code(), at.address()).branch();
  }

  /** Where a call stores its return address, or a return loads it; a call may load its target. */
  private Optional<Long> slot(int step, boolean stored) {
    return trace.steps().get(step).accesses().stream()
        .filter(access -> access.store() == stored)
        .map(Trace.Access::address)
        .findFirst();
  }

  private static void add(Trace.Builder trace, Trace.Step step) {
    trace.step(step.address(), step.code());
    for (Trace.Access access : step.accesses()) {
      if (access.store()) {
        trace.store(access.address(), access.size());
      } else {
        trace.load(access.address(), access.size());
      }
    }
  }
}
