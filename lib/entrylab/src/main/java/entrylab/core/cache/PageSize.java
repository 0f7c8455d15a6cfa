package entrylab.core.cache;

/** The page sizes that matter here: kernel text and direct map use 2 MiB, user memory 4 KiB. */
public enum PageSize {
  KIB_4(12),
  MIB_2(21);

  /**
   * Lowest address of the kernel half of the canonical address space. Text is at ffffffff80000000,
   * the direct map at ffff880000000000 (Linux, Documentation/x86/x86_64/mm.txt). Kernels of 2015
   * map both by 2 MiB pages, the direct map by 1 GiB pages where the CPU has them
   * (arch/x86/mm/init.c); those are not modelled.
   */
  private static final long KERNEL_HALF = 0xffff800000000000L;

  private final int shift;

  PageSize(int shift) {
    this.shift = shift;
  }

  /** The page number of an address. */
  public long page(long address) {
    return address >>> shift;
  }

  /** The size of the page an address lies in. */
  public static PageSize of(long address) {
    return Long.compareUnsigned(address, KERNEL_HALF) >= 0 ? MIB_2 : KIB_4;
  }
}
