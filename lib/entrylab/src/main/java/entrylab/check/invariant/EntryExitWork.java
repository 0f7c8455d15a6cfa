package entrylab.check.invariant;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.behaviour.SeccompDeed;
import entrylab.check.behaviour.StandInAction;
import entrylab.check.behaviour.StandInRole;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.KernelVersion;
import entrylab.machine.ThreadFlag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Work at entry and exit is done, once, on its side of the handler. */
public final class EntryExitWork implements Invariant {
  @Override
  public String id() {
    return "entry-exit-work";
  }

  @Override
  public String sentence() {
    return "Work at entry and exit that the flags ask for is done the right number of times, before"
        + " and after the handler.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (!evidence.returned()) {
      return Optional.empty();
    }
    return misplaced(evidence).or(() -> miscounted(evidence));
  }

  private static Optional<Finding> misplaced(Evidence evidence) {
    boolean afterHandler = false;
    boolean atExit = false;
    for (int call = 0; call < evidence.plays().size(); call++) {
      String function = evidence.plays().get(call).function();
      StandInRole role = StandInRole.of(function);
      if ((role.before() && (afterHandler || atExit)) || (role == StandInRole.HANDLER && atExit)) {
        return Optional.of(
            new Finding(evidence.step(call), function + " earlier", function + " at this point"));
      }
      afterHandler |= role == StandInRole.HANDLER;
      atExit |= role.after();
    }
    return Optional.empty();
  }

  private static Optional<Finding> miscounted(Evidence evidence) {
    Map<String, Integer> counted = new HashMap<>();
    evidence.plays().forEach(play -> counted.merge(play.function(), 1, Integer::sum));
    for (Map.Entry<String, Count> entry : expected(evidence).entrySet()) {
      String function = entry.getKey();
      int found = counted.getOrDefault(function, 0);
      if (found < entry.getValue().least() || found > entry.getValue().most()) {
        return Optional.of(
            new Finding(
                evidence.lastStep(),
                String.format(Locale.ROOT, "%s called %s", function, entry.getValue()),
                String.format(Locale.ROOT, "%s called %d times", function, found)));
      }
    }
    return Optional.empty();
  }

  private record Count(int least, int most) {
    static Count exactly(boolean wanted) {
      return new Count(wanted ? 1 : 0, wanted ? 1 : 0);
    }

    static Count atLeast(boolean wanted) {
      return new Count(wanted ? 1 : 0, wanted ? Integer.MAX_VALUE : 0);
    }

    @Override
    public String toString() {
      return most == 0 ? "never" : most == 1 ? "once" : "at least once";
    }
  }

  private static Map<String, Count> expected(Evidence evidence) {
    Map<String, Count> counts = new LinkedHashMap<>();
    atEntry(evidence, counts);
    atExit(evidence, counts);
    return counts;
  }

  private static void atEntry(Evidence evidence, Map<String, Count> counts) {
    int flags = evidence.child() ? 0 : evidence.start().flags();
    if (KernelVersion.of(evidence.path().image()).entryWorkInOnePhase()) {
      atEntryInOnePhase(evidence, flags, counts);
      return;
    }
    SeccompDeed seccomp = evidence.probe().behaviour().seccomp();
    boolean filtered = has(flags, ThreadFlag.SECCOMP);
    boolean secondLook = filtered && seccomp.firstLook() > 1;
    boolean denied = secondLook && seccomp.secondLook() != 0;
    boolean stop = has(flags, ThreadFlag.SYSCALL_TRACE) || has(flags, ThreadFlag.SYSCALL_EMU);
    counts.put("seccomp_phase1", Count.exactly(filtered));
    counts.put("seccomp_phase2", Count.exactly(secondLook));
    counts.put("tracehook_report_syscall_entry", Count.exactly(stop && !denied));
    counts.put(
        "trace_sys_enter", Count.exactly(has(flags, ThreadFlag.SYSCALL_TRACEPOINT) && !denied));
    counts.put(
        "__audit_syscall_entry", Count.exactly(has(flags, ThreadFlag.SYSCALL_AUDIT) && !denied));
  }

  /** From v4.8 on whoever says no is the last to be asked: the tracer first, then the filter. */
  private static void atEntryInOnePhase(Evidence evidence, int flags, Map<String, Count> counts) {
    Behaviour behaviour = evidence.probe().behaviour();
    boolean emulated = has(flags, ThreadFlag.SYSCALL_EMU);
    boolean stop = has(flags, ThreadFlag.SYSCALL_TRACE) || emulated;
    boolean goesOn = !emulated && !(stop && behaviour.entryStop().skips());
    boolean filtered = goesOn && has(flags, ThreadFlag.SECCOMP);
    boolean allowed = goesOn && !(filtered && behaviour.seccomp().onlyLook() != 0);
    counts.put("tracehook_report_syscall_entry", Count.exactly(stop));
    counts.put(StandInRole.SECCOMP_ONLY_LOOK, Count.exactly(filtered));
    counts.put(
        "trace_sys_enter", Count.exactly(allowed && has(flags, ThreadFlag.SYSCALL_TRACEPOINT)));
    counts.put(
        "__audit_syscall_entry", Count.exactly(allowed && has(flags, ThreadFlag.SYSCALL_AUDIT)));
  }

  private static void atExit(Evidence evidence, Map<String, Count> counts) {
    int flags = evidence.start().flags();
    int raised = 0;
    for (StandInAction play : evidence.plays()) {
      if (!StandInRole.of(play.function()).after()) {
        flags = play.flagsAfter();
      } else {
        raised |= play.flagsAfter();
      }
    }
    raised |= flags;
    // An interrupt that never got in has raised nothing; what is left undone is NoWorkLost's.
    int perhaps = evidence.probe().intrusion().raises();
    // Audit asks the task, which has had its context from the start, and at any work of this kind.
    boolean context = has(evidence.start().flags(), ThreadFlag.SYSCALL_AUDIT);
    boolean audit = context && has(flags, ThreadFlag.SYSCALL_AUDIT);
    boolean stepped = has(flags, ThreadFlag.SINGLESTEP) && !has(flags, ThreadFlag.SYSCALL_EMU);
    boolean anyOnce =
        has(flags, ThreadFlag.SYSCALL_AUDIT)
            || has(flags, ThreadFlag.SYSCALL_TRACE)
            || has(flags, ThreadFlag.SINGLESTEP)
            || has(flags, ThreadFlag.SYSCALL_TRACEPOINT);
    counts.put("__audit_syscall_exit", new Count(audit ? 1 : 0, context && anyOnce ? 1 : 0));
    counts.put("trace_sys_exit", Count.exactly(has(flags, ThreadFlag.SYSCALL_TRACEPOINT)));
    counts.put(
        "tracehook_report_syscall_exit",
        Count.exactly(stepped || has(flags, ThreadFlag.SYSCALL_TRACE)));
    for (Map.Entry<ThreadFlag, String> work : LoopWork.FUNCTIONS.entrySet()) {
      Count count = Count.atLeast(has(raised, work.getKey()));
      counts.put(
          work.getValue(),
          has(perhaps, work.getKey()) ? new Count(count.least(), Integer.MAX_VALUE) : count);
    }
  }

  private static boolean has(int word, ThreadFlag flag) {
    return (word & flag.mask()) != 0;
  }
}
