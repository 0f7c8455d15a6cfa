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
public enum KnownDifference {
  /**
   * SYSRETQ or IRETQ to a non-canonical address: Intel's processors, and Bochs, fault on the
   * instruction in ring 0 (SDM volume 2, SYSRET and IRET); AMD's, QEMU and the lab's machine go to
   * ring 3 and fault there on the fetch, or are stepped before it.
   */
  NON_CANONICAL_RETURN("a return to a non-canonical address faults before or after it") {
    @Override
    boolean explains(Difference found) {
      Transcript lab = found.lab().transcript();
      Transcript other = found.other().transcript();
      return faultsOnTheFetch(lab)
          && other.end(0) == PROTECTION
          && !canonical(lab.end(1))
          && returnInstruction(found.design(), other.end(1))
          && found.sameCalls()
          && found.sameRegistersBut(Gp.RSP);
    }

    /** A single step traps before the fetch that would fault: TF came back with the flags. */
    private boolean faultsOnTheFetch(Transcript lab) {
      boolean stepped =
          lab.end(0) == Transcript.RETURNED && (lab.end(Transcript.END_FLAGS) & Machine.TF) != 0;
      return lab.end(0) == PROTECTION || stepped;
    }
  },

  /**
   * SYSCALL by a program with TF set: its mask clears TF, so processors, QEMU and the lab's machine
   * step over it; Bochs 2.7 delivers the debug exception before the first kernel instruction.
   */
  STEPPED_SYSCALL("a stepped SYSCALL traps on its first kernel instruction") {
    @Override
    boolean explains(Difference found) {
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
    boolean explains(Difference found) {
      return found.onlyFlagsAtTheEnd(VM_VIF_VIP);
    }
  };

  private static final long PROTECTION = Transcript.FAULT + 13;
  private static final String SYSRETQ = "480f07";
  private static final String IRETQ = "48cf";
  private static final String RET = "c3";

  private final String sentence;

  KnownDifference(String sentence) {
    this.sentence = sentence;
  }

  abstract boolean explains(Difference found);

  static Optional<KnownDifference> of(Difference found) {
    return Arrays.stream(values()).filter(known -> known.explains(found)).findFirst();
  }

  private static boolean canonical(long address) {
    return address << 16 >> 16 == address;
  }

  private static boolean returnInstruction(EntryImage image, long rip) {
    if (image.sectionAt(rip).isEmpty()) {
      return false;
    }
    String code = HexFormat.of().formatHex(image.bytesAt(rip, 3));
    return code.equals(SYSRETQ) || code.startsWith(IRETQ) || code.startsWith(RET);
  }

  @Override
  public String toString() {
    return sentence;
  }
}
