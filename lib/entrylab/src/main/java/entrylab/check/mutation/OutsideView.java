package entrylab.check.mutation;

import entrylab.check.behaviour.StandInRole;
import entrylab.check.evidence.ArgumentCounts;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.FrameAuthor;
import entrylab.check.evidence.PathShape;
import entrylab.machine.Gp;
import entrylab.machine.PtReg;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInCall;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a scenario shows to those outside the entry code, as checksums to compare by, and the ways
 * it took.
 *
 * @param seen what the program gets back, and what handlers and tracers saw
 * @param destroyed rcx and r11, which SYSCALL destroys and which come back one way or another
 * @param ways the instructions of each run
 * @param sysrets how many runs came back by SYSRET
 */
record OutsideView(long seen, long destroyed, List<PathShape> ways, int sysrets) {
  private static final Gp[] ARGUMENTS = {Gp.RDI, Gp.RSI, Gp.RDX, Gp.RCX, Gp.R8, Gp.R9};

  /**
   * Sums up some evidence.
   *
   * @param known gives the same shape for equal ones, so that many sights need little memory
   */
  static OutsideView of(List<Evidence> evidence, UnaryOperator<PathShape> known) {
    Sum seen = new Sum();
    Sum destroyed = new Sum();
    int sysrets = 0;
    for (Evidence run : evidence) {
      handlers(run, seen);
      program(run, seen);
      scratch(run, Gp.RCX, PtReg.CX, destroyed, seen);
      scratch(run, Gp.R11, PtReg.R11, destroyed, seen);
      sysrets += run.bySysret() ? 1 : 0;
    }
    List<PathShape> ways =
        evidence.stream().map(run -> known.apply(PathShape.of(run.path()))).toList();
    return new OutsideView(seen.value, destroyed.value, ways, sysrets);
  }

  /** Whether both took the same instructions, whatever is at the addresses given. */
  boolean sameWay(OutsideView other, long from, long to) {
    for (int i = 0; i < Math.min(ways.size(), other.ways.size()); i++) {
      if (!ways.get(i).equalsBut(other.ways.get(i), from, to)) {
        return false;
      }
    }
    return ways.size() == other.ways.size();
  }

  /** Whether an instruction at the addresses given was executed. */
  boolean reaches(long from, long to) {
    return ways.stream().anyMatch(way -> way.reaches(from, to));
  }

  private static void program(Evidence run, Sum sum) {
    RunOutcome outcome = run.outcome();
    if (!run.returned()) {
      sum.add(outcome.ending().toString().hashCode());
    }
    for (Gp gp : Gp.values()) {
      if (gp != Gp.RCX && gp != Gp.R11) {
        sum.add(outcome.registers().get(gp));
      }
    }
    sum.add(outcome.registers().rip());
    sum.add(outcome.registers().rflags());
    sum.add(outcome.segments().code());
    sum.add(outcome.segments().stack());
    sum.add(outcome.segments().gsBase());
    sum.add(outcome.flags());
    sum.add(outcome.status());
  }

  /** What SYSCALL destroyed counts apart, unless somebody wrote a promise over it. */
  private static void scratch(Evidence run, Gp gp, PtReg word, Sum destroyed, Sum seen) {
    Sum sum = run.model().author(word) == FrameAuthor.PROGRAM ? destroyed : seen;
    sum.add(run.outcome().registers().get(gp));
  }

  private static void handlers(Evidence run, Sum sum) {
    for (int index = 0; index < run.plays().size(); index++) {
      StandInCall call = run.call(index);
      boolean whole = StandInRole.readsWholeFrame(call.function());
      sum.add(call.function().hashCode());
      sum.add(call.interrupts() ? 1 : 0);
      sum.add(call.flags());
      for (int i = 0; i < arguments(call); i++) {
        sum.add(call.registers().get(ARGUMENTS[i]));
      }
      run.plays().get(index).told().forEach(sum::add);
      for (PtReg word : PtReg.values()) {
        if (whole || !word.extra()) {
          sum.add(call.frame().get(word));
        }
      }
    }
  }

  private static int arguments(StandInCall call) {
    return StandInRole.of(call.function()) == StandInRole.HANDLER
        ? ArgumentCounts.of(call.function())
        : 0;
  }

  /** A checksum that depends on order. */
  private static final class Sum {
    private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;
    private long value;

    void add(long word) {
      value = Long.rotateLeft((value ^ word) * MULTIPLIER, 29);
    }
  }
}
