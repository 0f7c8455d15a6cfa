package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entrylab.image.ImageOptions;
import entrylab.machine.Ending;
import entrylab.machine.Gp;
import entrylab.machine.Guest;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.StandInCall;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.SyscallEntry;
import entrylab.machine.ThreadFlag;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults that designs are known or thought to have had are in them, and their siblings lack them.
 */
class HistoryTest {
  private static final int GETPID = 39;
  private static final int CLONE = 56;
  private static final int IOPL = 172;
  private static final int X32_SIGRETURN = 513;
  private static final int TRACED = ThreadFlag.SYSCALL_TRACE.mask();
  private static final long BEYOND_32_BITS = 0x1_0000_0001L;

  @Test
  void theSnippetAsItStandsReturnsToTheUsersR15() {
    RunOutcome outcome = run("trampoline-seed", user(CLONE).with(Gp.R15, 0x1234_5000L), 0);
    Ending.Fault fault = assertInstanceOf(Ending.Fault.class, outcome.ending());
    assertEquals(0x1234_5000L, fault.rip());
  }

  /** do_syscall_64's return address, rbp and rbx: 24 bytes below the status word, at 12. */
  @Test
  void calledFromCTheSnippetAsFilledInLooksBelowTheStack() {
    RunOutcome outcome = run("trampoline-seed", user(CLONE), TRACED);
    Ending.Fault fault = assertInstanceOf(Ending.Fault.class, outcome.ending());
    assertEquals(0x1000 + 12 - 24, fault.address() & 0xfff);
    assertEquals("stub_ptregs_64", fault.location());
  }

  @Test
  void theOffsetAndTheTopOfStackMendBoth() {
    assertInstanceOf(
        Ending.ReturnedToUser.class, run("trampoline-extraregs", user(CLONE), 0).ending());
    assertInstanceOf(
        Ending.ReturnedToUser.class, run("trampoline-extraregs", user(CLONE), TRACED).ending());
  }

  @Test
  void theStackPointerDoesNotTellAnAsmSlowPathFromTheFastOne() {
    assertInstanceOf(Ending.Endless.class, run("rsp-check-asm-slow", user(CLONE), 0).ending());
    assertInstanceOf(Ending.Endless.class, run("rsp-check-asm-slow", user(CLONE), TRACED).ending());
    assertInstanceOf(
        Ending.ReturnedToUser.class, run("rsp-check-asm-slow", user(GETPID), TRACED).ending());
  }

  /** clone copies thread_info; only the slow exit is on the child's way. */
  @ParameterizedTest(name = "{0}: the slow exit clears the bit: {1}")
  @CsvSource({"trampoline-slowpath, true", "trampoline-slowpath-stale, false"})
  void theBitIsSetWhileCloneRunsAndTheSlowExitClearsIt(String design, boolean cleared) {
    RunOutcome clone = run(design, user(CLONE), TRACED);
    assertEquals(1, callOf("sys_clone", clone).status());
    assertEquals(0, clone.status());
    // A child's first exit work, with the status word that it got.
    int notify = ThreadFlag.NOTIFY_RESUME.mask();
    StandInBehaviour workComesUp =
        script(guest -> {
          StandardBehaviour.INSTANCE.play(guest);
          if (guest.function().equals("sys_getpid")) {
            guest.flags(guest.flags() | notify);
          }
        });
    RunOutcome later = run(design, new SyscallEntry(0, user(GETPID), 0, 1, workComesUp));
    assertEquals(cleared ? 0 : 1, later.status());
  }

  /** A tracer that rejects the number and changes rbx at the entry stop. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "v4.4-stubs, kept",
    "merged-302f5b26, kept",
    "merged-46eabf06, lost",
    "merged-1e423bff, kept",
    "merged-v4.6, kept"
  })
  void aTracersChangeOfRbxWhenItRejectsTheNumberIs(String design, String what) {
    StandInBehaviour tracer =
        script(guest -> {
          if (guest.function().equals("tracehook_report_syscall_entry")) {
            guest.frame(PtReg.BX, 0xbeef);
            guest.frame(PtReg.ORIG_AX, -1);
          }
        });
    ProgramRegisters user = user(GETPID);
    RunOutcome outcome = run(design, new SyscallEntry(0, user, TRACED, 0, tracer));
    assertEquals(what.equals("kept") ? 0xbeef : user.get(Gp.RBX), outcome.registers().get(Gp.RBX));
  }

  @ParameterizedTest(name = "{0}: flags {1}")
  @CsvSource({"v4.4-stubs, 3202", "merged-1e423bff, 202", "merged-v4.6, 3202", "full-frame, 3202"})
  void afterIoplThreeTheProgramsFlagsAre(String design, String flags) {
    RunOutcome outcome = run(design, user(IOPL).with(Gp.RDI, 3), 0);
    assertEquals(flags, Long.toHexString(outcome.registers().rflags()));
  }

  @ParameterizedTest(name = "{0}: interrupts on: {1}")
  @CsvSource({
    "duplicated-table, false",
    "rsp-check, false",
    "merged-1e423bff, true",
    "merged-v4.6, false"
  })
  void atTheSlowPathAfterABounceInterruptsAre(String design, boolean on) {
    RunOutcome outcome = run(design, user(CLONE), 0);
    long slowPath = outcome.path().image().address("entry_SYSCALL64_slow_path");
    for (int step = 0; step < outcome.path().length(); step++) {
      if (outcome.path().address(step) == slowPath) {
        assertEquals(on, outcome.path().interrupts(step));
        return;
      }
    }
    throw new AssertionError("never on the slow path");
  }

  /** C wrote the six slots; with work pending the slow exit stores the hardware's over them. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "v4.4-stubs, kept",
    "merged-302f5b26, kept",
    "merged-46eabf06, lost",
    "merged-v4.6, lost",
    "merged-v4.9, lost",
    "duplicated-table, lost",
    "rsp-check, lost",
    "trampoline-slowpath, lost",
    "full-frame, kept",
    "all-slow, kept",
    "pt-regs-abi, kept"
  })
  void theSixRegistersOfAnX32SignalFrameAre(String design, String what) {
    ProgramRegisters user = user(X32_SIGRETURN);
    long rbx = run(design, user, 0).registers().get(Gp.RBX);
    long expected = sigreturnWrites(PtReg.BX);
    assertEquals(what.equals("kept") ? expected : user.get(Gp.RBX), rbx);
  }

  @ParameterizedTest(name = "{0}: the same: {1}")
  @CsvSource({
    "v4.4-stubs, true",
    "merged-302f5b26, true",
    "merged-46eabf06, true",
    "merged-v4.6, false",
    "merged-v4.9, false",
    "duplicated-table, false",
    "full-frame, true",
    "all-slow, true",
    "pt-regs-abi, true",
    "switch, true"
  })
  void aNumberBeyond32BitsDoesTracedAsUntraced(String design, boolean same) {
    long untraced = run(design, user(BEYOND_32_BITS), 0).registers().get(Gp.RAX);
    long traced = run(design, user(BEYOND_32_BITS), TRACED).registers().get(Gp.RAX);
    if (same) {
      assertEquals(untraced, traced);
    } else {
      assertNotEquals(untraced, traced);
    }
  }

  /** 2024: the x32 bit chooses another switch, with numbers of its own. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "39, sys_getpid",
    "0x40000027, sys_getpid",
    "16, sys_ioctl",
    "0x40000010, sys_ni_syscall",
    "514, sys_ni_syscall",
    "0x40000202, compat_sys_ioctl",
    "0x40000222, sys_ni_syscall",
    "0x40000201, sys32_x32_rt_sigreturn"
  })
  void theSwitchCalls(String number, String function) {
    RunOutcome outcome = run("switch", user(Long.decode(number)), 0);
    assertEquals(function, outcome.calls().getFirst().function());
    assertInstanceOf(Ending.ReturnedToUser.class, outcome.ending());
  }

  /** What the native sigreturn, which no design gets wrong, leaves in rbx. */
  private static long sigreturnWrites(PtReg word) {
    return run("all-slow", user(15), 0).registers().get(Gp.valueOf("R" + word.name()));
  }

  private static StandInCall callOf(String function, RunOutcome outcome) {
    return outcome.calls().stream()
        .filter(call -> call.function().equals(function))
        .findFirst()
        .orElseThrow();
  }

  private static ProgramRegisters user(long number) {
    return ProgramRegisters.calling(number, Machine.USER_FLAGS, new SplittableRandom(7));
  }

  private static RunOutcome run(String design, ProgramRegisters user, int flags) {
    return run(design, new SyscallEntry(0, user, flags, 0, StandardBehaviour.INSTANCE));
  }

  private static RunOutcome run(String design, SyscallEntry entry) {
    try (Machine machine = new Machine(Designs.get(design).image(ImageOptions.DEFAULT))) {
      return machine.run(entry);
    }
  }

  private static StandInBehaviour script(Consumer<Guest> what) {
    return new StandInBehaviour() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public void play(Guest guest) {
        what.accept(guest);
      }
    };
  }
}
