package entrylab.check.invariant;

import entrylab.check.behaviour.FilterData;
import entrylab.check.behaviour.StandInAction;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Delivery;
import entrylab.machine.Frame;
import entrylab.machine.Gp;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those who watch a syscall are not lied to. */
public final class WorkArguments implements Invariant {
  private static final Gp[] ARGUMENTS = {Gp.RDI, Gp.RSI, Gp.RDX, Gp.RCX, Gp.R8};

  /**
   * Which argument is a number: audit's is an int, whose upper half nobody reads, and to kernels
   * with generic entry code it is one throughout, widened for the tracepoint.
   */
  private static final Map<String, Integer> NUMBERS =
      Map.of("__audit_syscall_entry", 0, "trace_sys_enter", 1);

  private static final Set<String> GIVEN_THE_FRAME =
      Set.of(
          "tracehook_report_syscall_entry",
          "tracehook_report_syscall_exit",
          "trace_sys_enter",
          "trace_sys_exit",
          "uprobe_notify_resume",
          "do_signal",
          "tracehook_notify_resume");

  @Override
  public String id() {
    return "work-arguments";
  }

  @Override
  public String sentence() {
    return "Filters, tracers and audit are told the syscall's architecture, number, arguments and"
        + " result, and where its frame is.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    for (int call = 0; call < evidence.plays().size(); call++) {
      StandInAction play = evidence.plays().get(call);
      Frame promised = evidence.model().arrival(call);
      List<Long> expected = expected(evidence, play.function(), promised);
      ProgramRegisters registers = evidence.call(call).registers();
      List<Long> found = found(play.function(), registers, expected);
      boolean filter = FilterData.shown(play.function(), registers.get(Gp.RDI));
      List<Long> shown = filter ? FilterData.of(promised) : List.of();
      if (!expected.equals(found)) {
        return Optional.of(finding(evidence, call, expected, found));
      }
      if (!shown.equals(play.told())) {
        return Optional.of(finding(evidence, call, shown, play.told()));
      }
    }
    return Optional.empty();
  }

  private static List<Long> expected(Evidence evidence, String function, Frame frame) {
    List<Long> words = new ArrayList<>();
    if (GIVEN_THE_FRAME.contains(function)) {
      words.add(Delivery.of(evidence.path().image()).frameAddress(evidence.start().task()));
    }
    switch (function) {
      case "trace_sys_enter" -> words.add(frame.get(PtReg.ORIG_AX));
      case "trace_sys_exit" -> words.add(frame.get(PtReg.AX));
      case "__audit_syscall_exit" -> {
        words.add(succeeded(frame.get(PtReg.AX)) ? 1L : 0L);
        words.add(frame.get(PtReg.AX));
      }
      case "__audit_syscall_entry" ->
          words.addAll(
              List.of(
                  // An int in the C ABI: whoever reads it does not look at the upper half.
                  Integer.toUnsignedLong((int) frame.get(PtReg.ORIG_AX)),
                  frame.get(PtReg.DI),
                  frame.get(PtReg.SI),
                  frame.get(PtReg.DX),
                  frame.get(PtReg.R10)));
      default -> {}
    }
    return words;
  }

  /** The last 4,095 values are error numbers. */
  private static boolean succeeded(long result) {
    return Long.compareUnsigned(result, -4095) < 0;
  }

  private static List<Long> found(
      String function, ProgramRegisters registers, List<Long> expected) {
    int number = NUMBERS.getOrDefault(function, -1);
    List<Long> words = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      long found = registers.get(ARGUMENTS[i]);
      boolean sameInt = i == number && (int) found == expected.get(i).intValue();
      words.add(sameInt ? expected.get(i) : found);
    }
    return words;
  }

  private static Finding finding(
      Evidence evidence, int call, List<Long> expected, List<Long> found) {
    return new Finding(
        evidence.step(call),
        evidence.plays().get(call).function() + " is told" + words(expected),
        words(found).strip());
  }

  private static String words(List<Long> list) {
    StringBuilder text = new StringBuilder();
    list.forEach(word -> text.append(String.format(Locale.ROOT, " 0x%x", word)));
    return text.toString();
  }
}
