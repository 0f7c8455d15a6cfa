package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.Gp;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where processors differ by design, or emulators from them, so that two right machines see
 * different things. RF in pushed flags is a further one, and masked everywhere.
 */
public enum KnownDifference {
  /**
   * SYSRETQ or IRETQ to a non-canonical address: Intel's processors, and Bochs, fault on the
   * instruction in ring 0 (SDM volume 2, SYSRET and IRET); AMD's, QEMU and the lab's machine go to
   * ring 3 and fault there on the fetch.
   */
  NON_CANONICAL_RETURN("a return to a non-canonical address faults before or after it") {
    @Override
    boolean explains(Sides sides) {
      Transcript lab = sides.lab();
      Transcript other = sides.other();
      return lab.end(0) == PROTECTION
          && other.end(0) == PROTECTION
          && !canonical(lab.end(1))
          && returnInstruction(sides.image(), other.end(1))
          && sides.sameCalls()
          && sides.sameRegistersBut(Gp.RSP);
    }
  },

  /**
   * SYSCALL by a program with TF set: its mask clears TF, so processors, QEMU and the lab's machine
   * step over it; Bochs 2.7 delivers the debug exception before the first kernel instruction.
   */
  STEPPED_SYSCALL("a stepped SYSCALL traps on its first kernel instruction") {
    @Override
    boolean explains(Sides sides) {
      Transcript other = sides.other();
      return sides.one().stepped()
          && other.calls() == 0
          && other.end(0) == Transcript.FAULT + 1
          && other.end(1) == sides.image().address("entry_SYSCALL_64")
          && sides.otherStillHasUserRegisters();
    }
  };

  /**
   * Two views of one case.
   *
   * @param one the case
   * @param image the design
   * @param lab what the lab's machine saw
   * @param other what the other saw
   */
  record Sides(RandomCase one, EntryImage image, Transcript lab, Transcript other) {
    private static final Gp[] REGISTERS = Gp.values();

    boolean sameCalls() {
      return lab.calls() == other.calls()
          && Arrays.equals(
              Arrays.copyOf(lab.words(), lab.calls() * Transcript.CALL_WORDS),
              Arrays.copyOf(other.words(), other.calls() * Transcript.CALL_WORDS));
    }

    boolean sameRegistersBut(Gp exception) {
      return Arrays.stream(REGISTERS)
          .filter(gp -> gp != exception)
          .allMatch(gp -> lab.endRegister(gp) == other.endRegister(gp));
    }

    /** All but rcx and r11, which SYSCALL itself writes. */
    boolean otherStillHasUserRegisters() {
      return Arrays.stream(REGISTERS)
          .filter(gp -> gp != Gp.RCX && gp != Gp.R11)
          .allMatch(gp -> one.user().get(gp) == other.endRegister(gp));
    }
  }

  private static final long PROTECTION = Transcript.FAULT + 13;
  private static final int REX_W = 0x48;

  private final String sentence;

  KnownDifference(String sentence) {
    this.sentence = sentence;
  }

  abstract boolean explains(Sides sides);

  static Optional<KnownDifference> of(Sides sides) {
    return Arrays.stream(values()).filter(known -> known.explains(sides)).findFirst();
  }

  private static boolean canonical(long address) {
    return address << 16 >> 16 == address;
  }

  private static boolean returnInstruction(EntryImage image, long rip) {
    if (image.sectionAt(rip).isEmpty()) {
      return false;
    }
    byte[] code = image.bytesAt(rip, 3);
    return Arrays.equals(code, new byte[] {REX_W, 0x0f, 0x07})
        || code[0] == REX_W && code[1] == (byte) 0xcf;
  }

  @Override
  public String toString() {
    return sentence;
  }
}
