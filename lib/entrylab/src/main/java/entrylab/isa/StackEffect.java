package entrylab.isa;

/** What an instruction does to rsp by itself: pushes and pops, by opcode (Intel SDM volume 2). */
public final class StackEffect {
  private StackEffect() {}

  /** Whether it stores below rsp and moves rsp there; calls aside. */
  public static boolean pushes(byte[] code) {
    int at = Prefixes.opcode(code);
    int opcode = code[at] & 0xff;
    boolean memory = opcode == 0xff && at + 1 < code.length && ((code[at + 1] >> 3) & 7) == 6;
    return (opcode >= 0x50 && opcode <= 0x57)
        || opcode == 0x68
        || opcode == 0x6a
        || opcode == 0x9c
        || memory;
  }

  /** Whether it loads from rsp and moves rsp beyond; returns aside. */
  public static boolean pops(byte[] code) {
    int opcode = code[Prefixes.opcode(code)] & 0xff;
    return (opcode >= 0x58 && opcode <= 0x5f) || opcode == 0x8f || opcode == 0x9d;
  }
}
