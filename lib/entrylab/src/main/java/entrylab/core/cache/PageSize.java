package entrylab.core.cache;

/**
 * The page sizes that matter here: kernel text, direct map and the array of page descriptors use 2
 * MiB; user memory, stacks and whatever else is mapped page by page 4 KiB.
 */
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

  /**
   * What is mapped page by page (Linux, Documentation/arch/x86/x86_64/mm.rst, addresses without
   * KASLR and with four levels): vmalloc and ioremap, where stacks lie since 4.9; the area of every
   * CPU's entry code (cpu_entry_area); the stacks that IRET leaves for 16-bit segments by (espfix);
   * modules, and behind them, to the end, the fixmap.
   */
  private static final long[][] PAGE_BY_PAGE = {
    {0xffffc90000000000L, 0xffffe90000000000L},
    {0xfffffe0000000000L, 0xfffffe8000000000L},
    {0xffffff0000000000L, 0xffffff8000000000L},
    {0xffffffffc0000000L, 0L}
  };

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
    // As negative numbers, addresses of the kernel's half are in order.
    if (address >= 0 || address < KERNEL_HALF) {
      return KIB_4;
    }
    for (long[] range : PAGE_BY_PAGE) {
      if (address >= range[0] && address < range[1]) {
        return KIB_4;
      }
    }
    return MIB_2;
  }
}
