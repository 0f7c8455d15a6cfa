package entrylab.measure;

/** Assembly of a calibration's experiments. */
final class CalibrationCode {
  /** Stretches of 64 bytes behind each other in {@link #windows}. */
  static final int WINDOWS_IN_A_ROW = 32;

  private static final int SHORT_JUMP_BYTES = 2;

  /**
   * A number, to r10, that is drawn anew each time (Knuth, The Art of Computer Programming, volume
   * 2, section 3.3.4, MMIX).
   */
  private static final String DRAWN =
      """
      	movabsq	$6364136223846793005, %r10
      	imulq	%gs:0x400, %r10
      	movabsq	$1442695040888963407, %r11
      	addq	%r11, %r10
      	movq	%r10, %gs:0x400
      """;

  private CalibrationCode() {}

  static String repeated(int n, String instructions) {
    return ".rept " + n + "\n\t" + instructions + "\n\t.endr\n";
  }

  /**
   * Registers cleared, which needs no port on any of these cores; that nops need none either is of
   * no use, since some cores rename two as one.
   */
  static String zeroed(int n) {
    return repeated(
        n / 6,
        "xorl %edx, %edx\n\txorl %esi, %esi\n\txorl %r8d, %r8d\n\txorl %r9d, %r9d\n\t"
            + "xorl %r10d, %r10d\n\txorl %r11d, %r11d");
  }

  /** A chain of loads, each of the address that the one before brought: a word of its own. */
  static String chased(int n, String load, String from, String word) {
    return "\txorl %edx, %edx\n\tmovl $"
        + from
        + ", %eax\n"
        + repeated(n, load)
        + "\t.section .rodata.tables, \"a\"\n\t.balign 64\n1:\t.quad "
        + word
        + "\n\t.text\n";
  }

  /** Jumps by so many bytes each, from a place in the line. */
  static String jumps(int n, int bytes, int offset) {
    String shift = offset == 0 ? "" : "\t.skip " + offset + "\n";
    return "\tjmp 1f\n\t.balign 64\n"
        + shift
        + "1:\n"
        + repeated(n, "jmp 3f\n\t.skip " + (bytes - SHORT_JUMP_BYTES) + "\n3:");
  }

  /** Stretches of 64 bytes that begin with so many instructions of one byte and end with a jump. */
  static String windows(int n) {
    return "\tjmp 1f\n\t.balign 64\n1:\n"
        + repeated(
            WINDOWS_IN_A_ROW,
            ".rept " + n + "\n\tnop\n\t.endr\n\tjmp 3f\n\t.org . + " + (62 - n) + "\n3:");
  }

  /**
   * A branch that goes either way by chance, taken conditional branches, and a branch that goes as
   * the first did, so many branches back. They are conditional, since some processors keep direct
   * jumps out of their history.
   */
  static String remembered(int back) {
    return DRAWN
        + """
        	testq	%r10, %r10
        	js	1f
        1:	xorl	%edx, %edx
        """
        + repeated(back - 1, "jz 3f\n\t.skip 14\n3:")
        + "\ttestq %r10, %r10\n\tjs 2f\n2:\n";
  }

  /** Calls within calls, to a depth, each returning to an address of its own. */
  static String nested(int depth) {
    StringBuilder text = new StringBuilder("\tcall 1f\n\tjmp 9f\n");
    for (int i = 1; i < depth; i++) {
      text.append("\t.balign 16\n1:\tcall 1f\n\tret\n");
    }
    return text.append("\t.balign 16\n1:\tret\n9:\n").toString();
  }

  /**
   * A branch by the highest bit of a number that is {@linkplain #DRAWN drawn}, and a chain that
   * begins when the number is known or when the branch has been found wrong, whichever is later.
   *
   * @param bit what is done to the number before its highest bit decides
   */
  static String drawn(String bit) {
    return DRAWN
        + """
        	movq	%r10, %r9
        	BIT
        	testq	%r9, %r9
        	js	1f
        1:	movq	%r9, %r11
        	.rept	24
        	addq	$1, %r11
        	.endr
        """
            .replace("BIT", bit);
  }
}
