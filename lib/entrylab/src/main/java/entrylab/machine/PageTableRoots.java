package entrylab.machine;

import entrylab.image.EntryImage;
import entrylab.layout.KernelLayout;
import java.nio.ByteBuffer;

/**
 * The page tables of a machine: the kernel's, and where they are isolated those that the program
 * runs on, whose root lies a page above and which have of the kernel nothing but entry text, the
 * CPU's words, descriptors and the entry stack.
 *
 * <p>Source: the kernel's Documentation/x86/pti.rst.
 */
final class PageTableRoots {
  /** What the two values of CR3 differ in, as entry code knows it. */
  private static final long USER = 1 << 12;

  /** Process-context identifiers, and the bit that says that translations are kept. */
  private static final long IDENTIFIERS = 0xfff;

  private static final long KEEP = 1L << 63;

  private static final int KERNEL_ROOT = MemoryMap.PAGE_TABLES;
  private static final int KERNEL_TABLES = KERNEL_ROOT + 2 * KernelLayout.PAGE_BYTES;
  private static final int USER_TABLES = 0x8_0000;

  private final long kernel;
  private final long user;

  PageTableRoots(ByteBuffer memory, EntryImage image) {
    PageTables whole = new PageTables(memory, KERNEL_ROOT, KERNEL_TABLES);
    mapKernel(whole);
    mapCommon(whole);
    kernel = whole.root();
    if (!image.options().mitigations().isolatesPageTables()) {
      user = kernel;
      return;
    }
    user = kernel | USER;
    PageTables few = new PageTables(memory, (int) user, USER_TABLES);
    mapCommon(few);
    image
        .section(".entry.text")
        .ifPresent(text -> {
          long first = text.address() & -KernelLayout.PAGE_BYTES;
          mapText(few, first, (int) (text.end() - first));
        });
    mapText(few, Processor.GATE & -KernelLayout.PAGE_BYTES, KernelLayout.PAGE_BYTES);
  }

  private static void mapKernel(PageTables tables) {
    tables.map2M(KernelLayout.TEXT, MemoryRegion.TEXT.physical(), PageTables.Access.KERNEL_TEXT);
    tables.map2M(
        KernelLayout.RODATA, MemoryRegion.RODATA.physical(), PageTables.Access.KERNEL_RODATA);
    tables.map2M(KernelLayout.DATA, MemoryRegion.DATA.physical(), PageTables.Access.KERNEL_DATA);
    small(tables, MemoryRegion.TASK_STRUCT, PageTables.Access.KERNEL_DATA);
    for (int task = 0; task < MemoryMap.TASKS; task++) {
      tables.map4K(
          KernelLayout.stackBase(task),
          MemoryMap.stackPhysical(task),
          KernelLayout.STACK_BYTES,
          PageTables.Access.KERNEL_DATA);
    }
  }

  private static void mapCommon(PageTables tables) {
    small(tables, MemoryRegion.PER_CPU, PageTables.Access.KERNEL_DATA);
    small(tables, MemoryRegion.DESCRIPTORS, PageTables.Access.KERNEL_DATA);
    small(tables, MemoryRegion.ENTRY_STACK, PageTables.Access.KERNEL_DATA);
    small(tables, MemoryRegion.USER_TEXT, PageTables.Access.USER_TEXT);
    small(tables, MemoryRegion.USER_STACK, PageTables.Access.USER_DATA);
  }

  private static void mapText(PageTables tables, long virtual, int bytes) {
    tables.map4K(
        virtual,
        virtual - KernelLayout.TEXT + MemoryRegion.TEXT.physical(),
        bytes,
        PageTables.Access.KERNEL_TEXT);
  }

  private static void small(PageTables tables, MemoryRegion region, PageTables.Access access) {
    tables.map4K(MemoryMap.virtual(region), region.physical(), region.bytes(), access);
  }

  /** Whether the program runs on tables of its own. */
  boolean isolated() {
    return user != kernel;
  }

  /** The root of the tables that hold all of the kernel. */
  long kernel() {
    return kernel;
  }

  /** The root of the program's. */
  long user() {
    return user;
  }

  /** Whether a value of CR3 names the program's tables; where there is but one set, any does. */
  boolean isUser(long cr3) {
    return root(cr3) == user;
  }

  /** Whether a value names any tables at all. */
  boolean isRoot(long cr3) {
    return root(cr3) == kernel || root(cr3) == user;
  }

  private static long root(long cr3) {
    return kept(cr3) & ~IDENTIFIERS;
  }

  /** What CR3 keeps of a value that is written to it. */
  static long kept(long cr3) {
    return cr3 & ~KEEP;
  }
}
