package entrylab.machine;

import java.nio.ByteBuffer;

/** Four-level page tables, written straight into physical memory. */
final class PageTables {
  private static final long PRESENT = 1;
  private static final long WRITABLE = 1 << 1;
  private static final long USER = 1 << 2;
  private static final long ACCESSED = 1 << 5;
  private static final long DIRTY = 1 << 6;
  private static final long LARGE = 1 << 7;
  private static final long NO_EXECUTE = 1L << 63;
  private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
  private static final int TABLE_BYTES = 4096;
  private static final int LEVELS = 4;

  /** What a mapping allows. */
  enum Access {
    KERNEL_TEXT(0),
    KERNEL_RODATA(NO_EXECUTE),
    KERNEL_DATA(WRITABLE | NO_EXECUTE),
    USER_TEXT(USER),
    USER_DATA(USER | WRITABLE | NO_EXECUTE);

    private final long bits;

    Access(long bits) {
      this.bits = bits;
    }
  }

  private final ByteBuffer memory;
  private final int root;
  private int next;

  /**
   * Empty tables.
   *
   * @param next where tables below the root go, one behind the other
   */
  PageTables(ByteBuffer memory, int root, int next) {
    this.memory = memory;
    this.root = root;
    this.next = next;
  }

  /** What CR3 holds. */
  long root() {
    return root;
  }

  void map4K(long virtual, long physical, int bytes, Access access) {
    for (int done = 0; done < bytes; done += TABLE_BYTES) {
      int entry = entry(virtual + done, LEVELS - 1);
      memory.putLong(entry, (physical + done) | leaf(access));
    }
  }

  void map2M(long virtual, long physical, Access access) {
    memory.putLong(entry(virtual, LEVELS - 2), physical | leaf(access) | LARGE);
  }

  /** Accessed and dirty are preset, so that the walk itself never writes. */
  private static long leaf(Access access) {
    return access.bits | PRESENT | ACCESSED | DIRTY;
  }

  /** Address of the entry for a virtual address at a depth, making tables on the way. */
  private int entry(long virtual, int depth) {
    int table = root;
    for (int level = 0; level < depth; level++) {
      int at = table + index(virtual, level);
      if (memory.getLong(at) == 0) {
        memory.putLong(at, next | PRESENT | WRITABLE | USER | ACCESSED);
        next += TABLE_BYTES;
      }
      table = (int) (memory.getLong(at) & ADDRESS);
    }
    return table + index(virtual, depth);
  }

  private static int index(long virtual, int level) {
    int shift = 39 - 9 * level;
    return (int) ((virtual >>> shift) & 0x1ff) * Long.BYTES;
  }
}
