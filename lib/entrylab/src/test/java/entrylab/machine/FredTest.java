package entrylab.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.Delivery;
import entrylab.image.ImageOptions;
import entrylab.isa.ControlFlow;
import entrylab.layout.KernelLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** FRED's event delivery and ERETU, which the machine plays. */
class FredTest {
  private static final Design FRED = Designs.get("fred");
  private static final int GETPID = 39;
  private static final int TASK = 3;

  private static final ProgramRegisters USER =
      ProgramRegisters.calling(GETPID, Machine.USER_FLAGS, new SplittableRandom(7));

  private static RunOutcome run(Design design) {
    try (Machine machine = new Machine(design.image(ImageOptions.DEFAULT))) {
      return machine.run(new SyscallEntry(TASK, USER, 0, 0, StandardBehaviour.INSTANCE));
    }
  }

  private static Design with(String old, String replacement) {
    return FRED.patch(old, replacement);
  }

  @Test
  void aSyscallIsDeliveredWithAllRegistersOfTheProgram() {
    StandInCall getpid = run(FRED).calls().getFirst();
    assertEquals("sys_getpid", getpid.function());
    Frame frame = getpid.frame();
    assertEquals(GETPID, frame.get(PtReg.ORIG_AX), "C takes the number from rax");
    assertEquals(-38, frame.get(PtReg.AX));
    assertEquals(USER.get(Gp.RCX), frame.get(PtReg.CX), "SYSCALL would have rip here");
    assertEquals(USER.get(Gp.R11), frame.get(PtReg.R11), "and flags here");
    assertEquals(USER.rip() + 2, frame.get(PtReg.IP));
    assertEquals(0x33, frame.get(PtReg.CS));
    assertEquals(USER.rflags(), frame.get(PtReg.FLAGS));
    assertEquals(USER.get(Gp.RSP), frame.get(PtReg.SP));
    // From bit 60: length 2; 57: 64-bit mode; 48: type 7; 32: vector 1; 17: by software; 0x2b.
    assertEquals("220700010002002b", Long.toHexString(frame.get(PtReg.SS)));
  }

  @Test
  void theFrameEndsSixteenBytesBelowTheStacksTop() {
    RunOutcome outcome = run(FRED);
    // rdi is pushed first, below ss, sp, flags, cs, ip, the error code and the two words above.
    int push = outcome.path().firstAccess(0);
    assertEquals(-(64 + 8), outcome.path().offset(push));
    // fred_entry_from_user is called with the frame's address.
    assertEquals(KernelLayout.stackTop(TASK) - 16 - 168, Delivery.FRED.frameAddress(TASK));
  }

  @Test
  void eretuGivesTheProgramItsRegistersAndItsGsBack() {
    RunOutcome outcome = run(FRED);
    var back = assertInstanceOf(Ending.ReturnedToUser.class, outcome.ending());
    assertEquals(ControlFlow.ERETU, back.by());
    assertEquals(new SegmentState(0x33, 0x2b, SegmentState.USER_GS_BASE), outcome.segments());
    long pid = outcome.registers().get(Gp.RAX);
    assertEquals(USER.with(Gp.RAX, pid).withRip(USER.rip() + 2), outcome.registers());
  }

  /** 15 pushes, 13 xors, mov, call; 15 pops, eretu. */
  @Test
  void entryAndExitAreFortySixInstructions() {
    assertEquals(15 + 13 + 2 + 15 + 1, run(FRED).path().counts().asmInstructions());
  }

  @Test
  void swapgsAndSysretAreInvalidWithFred() {
    for (String gone : new String[] {"swapgs", "sysretq"}) {
      Design design =
          with(
              "\tmovq\t%rsp, %rdi\n\tcall\tfred_entry_from_user",
              "\t" + gone + "\n\tcall\tfred_entry_from_user");
      var fault = assertInstanceOf(Ending.Fault.class, run(design).ending());
      assertEquals(6, fault.vector(), gone);
    }
  }

  @Test
  void eretuIsInvalidWithoutFred() {
    Design design =
        Designs.get("merged-v4.6")
            .patch(
                "	USERGS_SYSRET64\n.endif\n\n1:	/* Work",
                "	.byte 0xf3, 0x0f, 0x01, 0xca\n.endif\n\n1:	/* Work");
    assertEquals(6, assertInstanceOf(Ending.Fault.class, run(design).ending()).vector());
  }

  @Test
  void eretuFaultsForAKernelsSelectorAndOffTheStack() {
    Design kernels = with("	.byte	0xf3", "	movq	$0x10, 16(%rsp)\n	.byte	0xf3");
    assertEquals(13, assertInstanceOf(Ending.Fault.class, run(kernels).ending()).vector());
    Design off = with("	.byte	0xf3", "	addq	$16, %rsp\n	.byte	0xf3");
    assertEquals(14, assertInstanceOf(Ending.Fault.class, run(off).ending()).vector());
  }
}
