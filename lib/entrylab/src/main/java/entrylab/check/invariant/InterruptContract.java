package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.KernelVersion;
import entrylab.isa.ControlFlow;
import entrylab.isa.EncodedInstruction;
import entrylab.machine.Part;
import entrylab.machine.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Interrupts at the boundaries that all designs share: the C slow path is entered and left with
 * interrupts off, the slow exit entered with them on and left with them off, entry work and
 * handlers run with them on, and SWAPGS and the return to user mode happen with them off.
 */
public final class InterruptContract implements Invariant {
  /** Context tracking runs either way, and the scheduler's tail turns interrupts on itself. */
  private static final Set<String> EITHER =
      Set.of("enter_from_user_mode", "user_enter", "schedule_tail");

  private record Boundary(String function, boolean in, boolean out) {}

  private static final Map<String, Boundary> BOUNDARIES =
      Map.of(
          "syscall_exit_to_user_mode", new Boundary("syscall_exit_to_user_mode", true, false),
          "do_syscall_64", new Boundary("do_syscall_64", false, false),
          "syscall_return_slowpath", new Boundary("syscall_return_slowpath", true, false),
          "syscall_trace_enter", new Boundary("syscall_trace_enter", true, true),
          "syscall_trace_enter_phase1", new Boundary("syscall_trace_enter_phase1", true, true),
          "syscall_trace_enter_phase2", new Boundary("syscall_trace_enter_phase2", true, true));

  @Override
  public String id() {
    return "interrupt-contract";
  }

  @Override
  public String sentence() {
    return "Interrupts are on or off at every shared boundary as its other side expects.";
  }

  @Override
  public boolean ofPathAlone() {
    return true;
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return path(evidence.path());
  }

  private static Optional<Finding> path(Path path) {
    KernelVersion version = KernelVersion.of(path.image());
    Map<Long, Boundary> entries = new HashMap<>();
    BOUNDARIES
        .values()
        .forEach(boundary ->
            path.image()
                .find(boundary.function())
                .ifPresent(s -> entries.put(s.address(), boundary)));
    Deque<Open> open = new ArrayDeque<>();
    for (int step = 0; step < path.length(); step++) {
      long address = path.address(step);
      boolean on = path.interrupts(step);
      if (!on && path.part(step) == Part.STAND_IN && !mayBeOff(path.locate(step), version)) {
        return Optional.of(finding(step, path.locate(step) + " called", true));
      }
      while (!open.isEmpty() && open.peek().back() == address) {
        Open done = open.pop();
        if (done.boundary() != null && done.boundary().out() != on) {
          return Optional.of(
              finding(step, done.boundary().function() + " returned", done.boundary().out()));
        }
      }
      Boundary boundary = entries.get(address);
      if (boundary != null) {
        if (boundary.in() != on) {
          return Optional.of(finding(step, boundary.function() + " entered", boundary.in()));
        }
        // A tail jump returns where its caller would have.
        open.push(new Open(boundary, open.isEmpty() ? 0 : open.peek().back()));
      }
      if (on && mustBeOff(path, step)) {
        return Optional.of(finding(step, path.locate(step), false));
      }
      ControlFlow branch = path.branch(step);
      if (branch == ControlFlow.CALL || branch == ControlFlow.INDIRECT_CALL) {
        open.push(new Open(null, address + path.instructionLength(step)));
      }
    }
    return Optional.empty();
  }

  /** Generic entry code calls the notifiers last of all, when interrupts are off for good. */
  private static boolean mayBeOff(String function, KernelVersion version) {
    return EITHER.contains(function)
        || version.genericEntry() && function.equals("fire_user_return_notifiers");
  }

  /** A function under way, and where it returns to; a plain call has no boundary. */
  private record Open(Boundary boundary, long back) {}

  private static boolean mustBeOff(Path path, int step) {
    ControlFlow branch = path.branch(step);
    return branch == ControlFlow.SYSRET
        || branch == ControlFlow.IRET
        || branch == ControlFlow.ERETU
        || new EncodedInstruction(path.address(step), path.bytes(step)).swapsGs();
  }

  private static Finding finding(int step, String where, boolean expected) {
    return new Finding(
        step,
        String.format(Locale.ROOT, "%s with interrupts %s", where, expected ? "on" : "off"),
        "interrupts " + (expected ? "off" : "on"));
  }
}
