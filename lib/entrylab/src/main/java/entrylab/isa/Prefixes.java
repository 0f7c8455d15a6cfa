package entrylab.isa;

/** Instruction prefixes: segment, size, lock and repeat, and REX (Intel SDM volume 2). */
final class Prefixes {
  private Prefixes() {}

  /** Index of the first byte that is no prefix; the length if all are. */
  static int skip(byte[] code) {
    int at = 0;
    while (at < code.length && prefix(code[at] & 0xff)) {
      at++;
    }
    return at;
  }

  /** Index of the opcode; that of the last byte if all are prefixes. */
  static int opcode(byte[] code) {
    return Math.min(skip(code), code.length - 1);
  }

  private static boolean prefix(int b) {
    return (b >= 0x40 && b <= 0x4f)
        || b == 0x26
        || b == 0x2e
        || b == 0x36
        || b == 0x3e
        || (b >= 0x64 && b <= 0x67)
        || b == 0xf0
        || b == 0xf2
        || b == 0xf3;
  }
}
