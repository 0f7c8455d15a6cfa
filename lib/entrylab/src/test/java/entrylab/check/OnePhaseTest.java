package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.behaviour.EntryStop;
import entrylab.check.behaviour.FrameEdit;
import entrylab.check.behaviour.ScriptedBehaviour;
import entrylab.check.behaviour.SeccompDeed;
import entrylab.check.report.CheckReport;
import entrylab.check.scenario.Probe;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.machine.Machine;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInCall;
import entrylab.machine.SyscallEntry;
import entrylab.machine.ThreadFlag;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work at entry in one phase, from v4.8 on, and what the checker knows of it. */
class OnePhaseTest {
  private static final int GETPID = 39;
  private static final int ALL =
      ThreadFlag.word(
          Set.of(
              ThreadFlag.SYSCALL_TRACE,
              ThreadFlag.SECCOMP,
              ThreadFlag.SYSCALL_TRACEPOINT,
              ThreadFlag.SYSCALL_AUDIT));

  private static final String ENTRY_STOP = "tracehook_report_syscall_entry";
  private static final String FILTER = "__secure_computing";
  private static final String REST = "trace_sys_enter __audit_syscall_entry";
  private static final String EXIT =
      " __audit_syscall_exit trace_sys_exit tracehook_report_syscall_exit";

  private static String called(String design, Behaviour behaviour) {
    try (Machine machine = new Machine(Designs.get(design).image(ImageOptions.DEFAULT))) {
      RunOutcome outcome =
          machine.run(
              new SyscallEntry(
                  0, Probe.of(GETPID, ALL, 1).user(), ALL, 0, new ScriptedBehaviour(behaviour)));
      return String.join(" ", outcome.calls().stream().map(StandInCall::function).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all-slow", "pt-regs-abi", "switch", "generic-entry", "merged-v4.9"})
  void theFilterIsAskedBehindTheTracer(String design) {
    String first = ENTRY_STOP + " " + FILTER;
    assertEquals(
        first + " " + REST + " sys_getpid" + EXIT, called(design, Behaviour.ORDINARY), "goes on");
    assertEquals(
        first + EXIT, called(design, Behaviour.ORDINARY.with(SeccompDeed.SKIPS)), "denied");
    assertEquals(
        ENTRY_STOP + EXIT,
        called(design, Behaviour.ORDINARY.with(EntryStop.skips(FrameEdit.NONE))),
        "refused by the tracer");
  }

  @Test
  void upToV46TheFilterIsFirst() {
    assertEquals(
        "seccomp_phase1 " + ENTRY_STOP + " " + REST + EXIT,
        called("merged-v4.6", Behaviour.ORDINARY.with(EntryStop.skips(FrameEdit.NONE))),
        "and the others are told of a call that the tracer refused");
  }

  /** The machine has thread_info on the stack at v4.8, as at v4.6. */
  @ParameterizedTest(name = "as of v4.{0}: {1}")
  @CsvSource({"7, true", "8, false"})
  void twoPhasesAreFoundOutWhereOneIsDue(int minor, boolean clean) {
    Design claimed =
        Designs.get("full-frame")
            .patch(
                "\t.include \"entry.inc\"",
                "\t.set LINUX_VERSION_CODE, 4 << 16 | "
                    + minor
                    + " << 8\n\t.include \"entry.inc\"");
    CheckReport report = Check.of(claimed).x32(false).run();
    assertEquals(clean, report.clean(), report.text());
    assertTrue(clean || report.ids().contains("entry-exit-work"), report.ids().toString());
  }
}
