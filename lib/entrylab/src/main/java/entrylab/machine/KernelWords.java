package entrylab.machine;

/**
 * Tells values that only the kernel can have made from a program's own.
 *
 * <pre>{@code
 * show(KernelWords.recognises(0xffffffff81000000L)); // an address of the kernel's
 * }</pre>
 */
public final class KernelWords {
  private static final int HALF = 32;
  private static final int LOWEST_ERRNO = -4095;

  private KernelWords() {}

  /**
   * Whether a value is old stack content, what a C function left in a register, or a kernel
   * address. Error numbers are none of these.
   */
  public static boolean recognises(long value) {
    long upper = value >>> HALF;
    boolean pattern =
        upper == TaskMemory.OLD_STACK >>> HALF || upper == TaskMemory.CLOBBER >>> HALF;
    boolean address = value >> 47 == -1 && value < LOWEST_ERRNO;
    return pattern || address;
  }
}
