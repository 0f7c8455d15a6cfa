package entrylab.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.isa.ControlFlow;
import entrylab.layout.KernelLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unicorn.UnicornException;

class MachineTest {
  private static final int GETPID = 39;
  private static final int CLONE = 56;
  private static final int EXECVE = 59;
  private static final int IOPL = 172;

  @ParameterizedTest
  @ValueSource(strings = {"v4.4-stubs", "duplicated-table", "trampoline-slowpath", "merged-v4.6"})
  void aSyscallGivesTheProgramItsRegistersBack(String design) {
    for (int number : new int[] {GETPID, CLONE, 600}) {
      for (int flags : new int[] {0, ThreadFlag.SYSCALL_TRACE.mask()}) {
        ProgramRegisters user = program(number);
        RunOutcome outcome = run(Designs.get(design), user, flags);
        long result =
            switch (number) {
              case GETPID -> StandardBehaviour.result("sys_getpid");
              case CLONE -> StandardBehaviour.result("sys_clone");
              default -> -38;
            };
        ProgramRegisters expected =
            user.withRip(user.rip() + Machine.SYSCALL_BYTES)
                .with(Gp.RAX, result)
                .with(Gp.RCX, user.rip() + Machine.SYSCALL_BYTES)
                .with(Gp.R11, user.rflags());
        assertEquals(expected, outcome.registers(), design + " " + number + " flags " + flags);
      }
    }
  }

  @Test
  void theKernelIsEnteredWithInterruptsOffAndLeftBySysret() {
    RunOutcome outcome = run(Designs.get("merged-v4.6"), program(GETPID), 0);
    assertFalse(outcome.path().interrupts(0));
    assertEquals(new Ending.ReturnedToUser(0x33, ControlFlow.SYSRET), outcome.ending());
    assertTrue(outcome.calls().getFirst().interrupts(), "handlers run with interrupts on");
  }

  @Test
  void anInterruptedThreadGetsNoOutcomeThatLooksLikeTheDesigns() {
    SyscallEntry entry = new SyscallEntry(0, program(GETPID), 0, 0, StandardBehaviour.INSTANCE);
    try (Machine machine = new Machine(Designs.get("merged-v4.6").image(ImageOptions.DEFAULT))) {
      Thread.currentThread().interrupt();
      assertThrows(UnicornException.class, () -> machine.run(entry));
      assertTrue(Thread.interrupted(), "the wish is left for others to see");
    }
  }

  @Test
  void aHandlerIsCalledRightBelowTheFrame() {
    StandInCall call = run(Designs.get("merged-v4.6"), program(GETPID), 0).calls().getFirst();
    // 168 bytes of frame and a return address: not 16-aligned, which is why kernels are built with
    // -mpreferred-stack-boundary=3.
    assertEquals(KernelLayout.stackTop(0) - 176, call.stackPointer());
  }

  @Test
  void execGivesTheNewImageZeroRegistersByIret() {
    RunOutcome outcome = run(Designs.get("v4.4-stubs"), program(EXECVE), 0);
    assertEquals(new Ending.ReturnedToUser(0x33, ControlFlow.IRET), outcome.ending());
    for (Gp gp : Gp.values()) {
      if (gp != Gp.RSP) {
        assertEquals(0, outcome.registers().get(gp), gp.name());
      }
    }
  }

  @Test
  void ioplReachesTheProgramThroughTheFlagsSlot() {
    RunOutcome outcome = run(Designs.get("merged-v4.6"), program(IOPL), 0);
    assertEquals(0x3000, outcome.registers().rflags() & 0x3000);
  }

  @Test
  void traceAndResumeFlagsMakeTheWayBackAnIret() {
    RunOutcome outcome =
        run(
            Designs.get("v4.4-stubs"),
            program(GETPID).withFlags(0x302), // TF
            ThreadFlag.SYSCALL_TRACE.mask());
    assertEquals(
        ControlFlow.IRET, assertInstanceOf(Ending.ReturnedToUser.class, outcome.ending()).by());
  }

  @Test
  void ring0CannotRunUserText() {
    Design wild =
        Designs.get("merged-v4.6")
            .patch("jmp	entry_SYSCALL64_slow_path\n1:", "movq $0x400040, %rax\n\tjmp *%rax\n1:");
    Ending.Fault fault =
        assertInstanceOf(Ending.Fault.class, run(wild, program(CLONE), 0).ending());
    assertEquals(14, fault.vector(), "SMEP");
    assertEquals(0x400040, fault.address());
  }

  @Test
  void ring0CannotWriteItsText() {
    Design wild =
        Designs.get("merged-v4.6").patch("popq	%rax				/* drop", "movq %rax, stub_ptregs_64 /* ");
    Ending.Fault fault =
        assertInstanceOf(Ending.Fault.class, run(wild, program(CLONE), 0).ending());
    assertEquals("stub_ptregs_64+0xb", fault.location(), "cmpq 8, jne 2, cli 1 come before it");
  }

  @Test
  void codeThatNeverEndsIsStoppedWithItsPlace() {
    Design endless =
        Designs.get("merged-v4.6").patch("jmp	entry_SYSCALL64_slow_path\n1:", "jmp .\n1:");
    assertInstanceOf(Ending.Endless.class, run(endless, program(CLONE), 0).ending());
  }

  @Test
  void theFrameHasAllWordsRightWhenCloneReadsIt() {
    ProgramRegisters user = program(CLONE);
    Frame frame = run(Designs.get("trampoline-slowpath"), user, 0).calls().getFirst().frame();
    assertEquals(user.get(Gp.R15), frame.get(PtReg.R15));
    assertEquals(user.get(Gp.RBX), frame.get(PtReg.BX));
    assertEquals(user.get(Gp.R10), frame.get(PtReg.R10));
    assertEquals(user.rip() + 2, frame.get(PtReg.IP));
    assertEquals(user.rip() + 2, frame.get(PtReg.CX));
    assertEquals(CLONE, frame.get(PtReg.ORIG_AX));
    assertEquals(-38, frame.get(PtReg.AX));
    assertEquals(0x33, frame.get(PtReg.CS));
    assertEquals(0x2b, frame.get(PtReg.SS));
    assertEquals(user.get(Gp.RSP), frame.get(PtReg.SP));
    assertEquals(user.rflags(), frame.get(PtReg.FLAGS));
  }

  @Test
  void theFourthArgumentArrivesInRcx() {
    ProgramRegisters user = program(GETPID);
    StandInCall call = run(Designs.get("merged-v4.6"), user, 0).calls().getFirst();
    assertEquals(user.get(Gp.R10), call.registers().get(Gp.RCX));
  }

  private static ProgramRegisters program(long number) {
    return ProgramRegisters.calling(number, Machine.USER_FLAGS, new SplittableRandom(11));
  }

  private static RunOutcome run(Design design, ProgramRegisters user, int flags) {
    try (Machine machine = new Machine(design.image(ImageOptions.DEFAULT))) {
      return machine.run(new SyscallEntry(0, user, flags, 0, StandardBehaviour.INSTANCE));
    }
  }
}
