package entrylab.machine;

/**
 * The 21 words of {@code struct pt_regs}, from its lowest address up.
 *
 * <pre>{@code
 * for (PtReg register : PtReg.values()) {
 *   show(register + " at " + register.offset() + (register.extra() ? ", saved by few" : ""));
 * }
 * }</pre>
 */
public enum PtReg {
  R15,
  R14,
  R13,
  R12,
  BP,
  BX,
  R11,
  R10,
  R9,
  R8,
  AX,
  CX,
  DX,
  SI,
  DI,
  ORIG_AX,
  IP,
  CS,
  FLAGS,
  SP,
  SS;

  /** Bytes of the whole frame: 168. */
  public static final int FRAME_BYTES = values().length * Long.BYTES;

  /** How many words a partial frame leaves open: the callee-saved ones, R15 to BX. */
  public static final int EXTRA_COUNT = 6;

  private static final PtReg[] ALL = values();

  /** Offset from the frame's lowest address, in bytes. */
  public int offset() {
    return ordinal() * Long.BYTES;
  }

  /** Whether this is one of the six that a partial frame leaves open. */
  public boolean extra() {
    return ordinal() < EXTRA_COUNT;
  }
}
