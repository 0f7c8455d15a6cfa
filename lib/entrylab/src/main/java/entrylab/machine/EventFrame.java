package entrylab.machine;

import java.util.Optional;

/**
 * The 64 bytes that FRED puts on the stack when it delivers an event, and that ERETU takes off
 * again: error code, rip, cs, rflags, rsp, ss, event data and a reserved word, from the lowest
 * address up.
 *
 * <p>Layout and bits: struct fred_cs and struct fred_ss of Linux (arch/x86/include/asm/ptrace.h).
 */
final class EventFrame {
  /** Bytes. */
  static final int BYTES = 64;

  /** RSP is aligned to this before the frame is pushed. */
  static final int ALIGNMENT = 64;

  private static final int RIP = 8;
  private static final int CS = 16;
  private static final int FLAGS = 24;
  private static final int RSP = 32;
  private static final int SS = 40;

  /** Set for SYSCALL, SYSENTER and INT n: bit 17 of ss. */
  private static final long SOFTWARE_EVENT = 1L << 17;

  /** SYSCALL is vector 1 of the type "other", which is 7 (asm/trapnr.h, recollected). */
  private static final long VECTOR = 1L << 32;

  private static final long TYPE_OTHER = 7L << 48;

  /** The program was in 64-bit mode: bit 57. */
  private static final long LONG_MODE = 1L << 57;

  private static final long INSTRUCTION_BYTES = (long) Machine.SYSCALL_BYTES << 60;

  /** What is above the selector in ss when a SYSCALL is delivered. */
  static final long OF_SYSCALL =
      SOFTWARE_EVENT | VECTOR | TYPE_OTHER | LONG_MODE | INSTRUCTION_BYTES;

  private static final long SELECTOR = 0xffff;
  private static final int COMPAT_CS = 0x23;

  /** A selector of the thread-local segments, which are data. */
  private static final int FIRST_THREAD_LOCAL = 0x63;

  private static final int LAST_THREAD_LOCAL = 0x73;

  /** CF to ID but for VM and the bits that are always 0; bit 1 is always 1. */
  private static final long USER_FLAGS = 0x257fd7;

  private EventFrame() {}

  /**
   * Writes the frame of a SYSCALL.
   *
   * @param user the program's registers at its SYSCALL instruction
   * @return where it is
   */
  static long deliver(TaskMemory task, long top, ProgramRegisters user) {
    long frame = (top & -ALIGNMENT) - BYTES;
    for (int at = 0; at < BYTES; at += Long.BYTES) {
      task.word(frame + at, 0);
    }
    task.word(frame + RIP, user.rip() + Machine.SYSCALL_BYTES);
    task.word(frame + CS, SegmentState.USER_CODE);
    // RF is clear behind every instruction that completes.
    task.word(frame + FLAGS, user.rflags() & ~Machine.RF);
    task.word(frame + RSP, user.get(Gp.RSP));
    task.word(frame + SS, SegmentState.USER_STACK | OF_SYSCALL);
    return frame;
  }

  /**
   * What a program finds after ERETU.
   *
   * @param registers with everything but rip, rflags and rsp, which are the frame's
   * @param segments with the GS base that was the other one before
   */
  record Return(ProgramRegisters registers, SegmentState segments) {}

  /**
   * What ERETU makes of the frame that rsp points at; nothing where it faults, for selectors that
   * are no user's. At a rip that is not canonical it faults, too, and Linux makes that a fault of
   * the program's (EX_TYPE_ERETU in arch/x86/mm/extable.c): here the program gets there, and has
   * it.
   *
   * @param registers before it
   * @param otherGsBase the GS base that is not the active one
   */
  static Optional<Return> take(TaskMemory task, ProgramRegisters registers, long otherGsBase) {
    long frame = registers.get(Gp.RSP);
    long rip = task.word(frame + RIP);
    int cs = (int) (task.word(frame + CS) & SELECTOR);
    int ss = (int) (task.word(frame + SS) & SELECTOR);
    boolean code = cs == SegmentState.USER_CODE || cs == COMPAT_CS;
    boolean stack =
        ss == SegmentState.USER_STACK || ss >= FIRST_THREAD_LOCAL && ss <= LAST_THREAD_LOCAL;
    if (!code || !stack) {
      return Optional.empty();
    }
    return Optional.of(
        new Return(
            registers
                .withRip(rip)
                .withFlags(task.word(frame + FLAGS) & USER_FLAGS | 2)
                .with(Gp.RSP, task.word(frame + RSP)),
            new SegmentState(cs, ss, otherGsBase)));
  }
}
