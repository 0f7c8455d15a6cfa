package entrylab.workload;

/**
 * The calling convention a program used when it made a call, as tracers mark it per process.
 *
 * <pre>{@code
 * show(new CallName("read", CallAbi.X32));
 * }</pre>
 */
public enum CallAbi {
  /** 64-bit: the SYSCALL instruction, plain numbers. */
  NATIVE("64"),
  /**
   * x32: the SYSCALL instruction, numbers with bit 30 set; some have rows of their own at 512 up.
   */
  X32("x32"),
  /**
   * 32-bit: INT 0x80, SYSENTER or SYSCALL from compatibility mode. Such calls use another table; a
   * workload takes them by name, as if the program had been built for x86-64.
   */
  COMPAT("32");

  private final String text;

  CallAbi(String text) {
    this.text = text;
  }

  /**
   * Reads the word of a compact workload file.
   *
   * @throws IllegalArgumentException if the word is none of {@code 64}, {@code x32}, {@code 32}
   */
  public static CallAbi parse(String word) {
    for (CallAbi abi : values()) {
      if (abi.text.equals(word)) {
        return abi;
      }
    }
    throw new IllegalArgumentException("unknown abi '" + word + "': 64, x32 or 32");
  }

  @Override
  public String toString() {
    return text;
  }
}
