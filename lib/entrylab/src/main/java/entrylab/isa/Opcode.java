package entrylab.isa;

/** The few opcodes that move rsp by themselves (Intel SDM volume 2). */
public final class Opcode {
  private Opcode() {}

  public static boolean pushes(byte[] code) {
    int at = opcode(code);
    int opcode = code[at] & 0xff;
    boolean memory = opcode == 0xff && at + 1 < code.length && ((code[at + 1] >> 3) & 7) == 6;
    return (opcode >= 0x50 && opcode <= 0x57)
        || opcode == 0x68
        || opcode == 0x6a
        || opcode == 0x9c
        || memory;
  }

  public static boolean pops(byte[] code) {
    int opcode = code[opcode(code)] & 0xff;
    return (opcode >= 0x58 && opcode <= 0x5f) || opcode == 0x8f || opcode == 0x9d;
  }

  public static boolean swapsGs(byte[] code) {
    return code.length == 3 && code[0] == 0x0f && code[1] == 0x01 && (code[2] & 0xff) == 0xf8;
  }

  /** Index of the opcode behind segment and REX prefixes. */
  private static int opcode(byte[] code) {
    int at = 0;
    while (at < code.length - 1 && (code[at] == 0x65 || (code[at] & 0xf0) == 0x40)) {
      at++;
    }
    return at;
  }
}
