package entrylab.isa;

/** How an instruction may change the flow of control. */
public enum ControlFlow {
  /** It does not. */
  NONE,
  /** Conditional, direct. */
  CONDITIONAL,
  /** Unconditional, direct. */
  JUMP,
  /** Direct call. */
  CALL,
  /** Jump through a register or memory. */
  INDIRECT_JUMP,
  /** Call through a register or memory. */
  INDIRECT_CALL,
  /** Near return. */
  RETURN,
  /** SYSRET, back to user mode. */
  SYSRET,
  /** IRET. */
  IRET;

  /** Whether the target comes from a register or memory, returns aside. */
  public boolean indirect() {
    return this == INDIRECT_JUMP || this == INDIRECT_CALL;
  }

  /** Whether it is a branch within one privilege level. */
  public boolean near() {
    return this != NONE && this != SYSRET && this != IRET;
  }

  /**
   * Classifies the instruction at the start of some bytes, by opcode alone (Intel SDM volume 2,
   * opcode maps).
   */
  public static ControlFlow of(byte[] code) {
    int at = Prefixes.skip(code);
    if (at >= code.length) {
      return NONE;
    }
    int opcode = code[at] & 0xff;
    int second = at + 1 < code.length ? code[at + 1] & 0xff : 0;
    if (opcode >= 0x70 && opcode <= 0x7f) {
      return CONDITIONAL;
    }
    return switch (opcode) {
      case 0x0f -> twoByte(second);
      case 0xe0, 0xe1, 0xe2, 0xe3 -> CONDITIONAL;
      case 0xe8 -> CALL;
      case 0xe9, 0xeb -> JUMP;
      case 0xc2, 0xc3 -> RETURN;
      case 0xcf -> IRET;
      case 0xff -> group5((second >> 3) & 7);
      default -> NONE;
    };
  }

  private static ControlFlow twoByte(int opcode) {
    if (opcode >= 0x80 && opcode <= 0x8f) {
      return CONDITIONAL;
    }
    return opcode == 0x07 ? SYSRET : NONE;
  }

  private static ControlFlow group5(int extension) {
    return switch (extension) {
      case 2, 3 -> INDIRECT_CALL;
      case 4, 5 -> INDIRECT_JUMP;
      default -> NONE;
    };
  }
}
