package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where processors differ by design, or emulators from them, so that two right machines see
 * different things. RF in pushed flags is a further one, and masked everywhere.
 */
public enum KnownDisagreement {
  /**
   * SYSRETQ or IRETQ to a non-canonical address.
   *
   * <p>Intel's SYSRET checks RCX and faults in ring 0, before it loads anything (SDM volume 2B,
   * SYSRET, 64-bit mode exceptions: #GP(0)); AMD's does not check, so that the program faults in
   * ring 3, on its first fetch. IRET checks the address before it loads flags (SDM volume 2A, IRET,
   * IA-32e-MODE-RETURN: #GP(0)). Bochs does both as the SDM has it ({@code SYSRET} in {@code
   * proc_ctrl.cc}, {@code branch_far} in {@code ctrl_xfer_pro.cc}). QEMU checks neither ({@code
   * helper_sysret} and {@code helper_ret_protected}; its issues 3223 and 125), nor does the lab's
   * machine, which is of QEMU's family.
   *
   * <p>Where SYSRET goes through, it may load TF as well. QEMU looks at TF as soon as SYSRET is
   * done ({@code translate.c}: as if the program's SYSCALL had just been completed), so that the
   * program is stepped at the address, before the fetch there can fault: one cause, another look.
   * After IRET the trap would come one instruction later, and the fetch faults first.
   */
  NON_CANONICAL_RETURN("a return to a non-canonical address faults before or after it") {
    @Override
    boolean explains(Disagreement found) {
      Transcript lab = found.lab().transcript();
      Transcript other = found.other().transcript();
      String by = instruction(found.design(), other.end(1));
      boolean fetched = lab.end(0) == PROTECTION && (isSysret(by) || isIret(by) || isRet(by));
      boolean stepped =
          isSysret(by)
              && lab.end(0) == Transcript.RETURNED
              && (lab.end(Transcript.END_FLAGS) & Machine.TF) != 0;
      return (fetched || stepped)
          && other.end(0) == PROTECTION
          && !canonical(lab.end(1))
          && found.sameCalls()
          && found.sameRegistersBut(Gp.RSP);
    }
  },

  /**
   * SYSCALL by a program with TF set: its mask clears TF, so processors, QEMU and the lab's machine
   * step over it; Bochs 2.7 delivers the debug exception before the first kernel instruction.
   */
  STEPPED_SYSCALL("a stepped SYSCALL traps on its first kernel instruction") {
    @Override
    boolean explains(Disagreement found) {
      Transcript other = found.other().transcript();
      return found.randomCase().stepped()
          && other.calls() == 0
          && other.end(0) == Transcript.FAULT + 1
          && other.end(1) == found.design().address("entry_SYSCALL_64")
          && found.otherStillHasUserRegisters();
    }
  },

  /**
   * SYSRETQ with bits in r11 that no program can have had: the architecture loads VIF and VIP and
   * clears VM (SDM volume 2, SYSRET: R11 and 3C7FD7H); QEMU and the lab's machine load VM and clear
   * the other two.
   */
  SYSRET_RESERVED_FLAGS("SYSRET takes VM, VIF and VIP from r11 or not") {
    private static final long VM_VIF_VIP = 0x1a_0000;

    @Override
    boolean explains(Disagreement found) {
      return found.onlyFlagsAtTheEnd(VM_VIF_VIP);
    }
  };

  private static final long PROTECTION = Transcript.FAULT + 13;
  private static final String SYSRETQ = "480f07";
  private static final String IRETQ = "48cf";
  private static final String RET = "c3";

  private final String sentence;

  KnownDisagreement(String sentence) {
    this.sentence = sentence;
  }

  abstract boolean explains(Disagreement found);

  static Optional<KnownDisagreement> of(Disagreement found) {
    return Arrays.stream(values()).filter(known -> known.explains(found)).findFirst();
  }

  private static boolean canonical(long address) {
    return address << 16 >> 16 == address;
  }

  /** The first bytes of an instruction, in hexadecimal; empty outside of the image. */
  private static String instruction(EntryImage image, long rip) {
    return image.sectionAt(rip).isEmpty() ? "" : HexFormat.of().formatHex(image.bytesAt(rip, 3));
  }

  private static boolean isSysret(String code) {
    return code.equals(SYSRETQ);
  }

  private static boolean isIret(String code) {
    return code.startsWith(IRETQ);
  }

  private static boolean isRet(String code) {
    return code.startsWith(RET);
  }

  @Override
  public String toString() {
    return sentence;
  }
}
