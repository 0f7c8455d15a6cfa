package entrylab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The way from virtual to physical addresses through a guest's page tables of four levels (Intel
 * SDM volume 3, 4-level paging).
 *
 * <pre>{@code
 * var walk = new PageWalk(Kernels.here().snapshot("6.1"), 0x1000);
 * show(walk.physical(0xffffffff81000000L));
 * }</pre>
 */
public final class PageWalk {
  private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
  private static final int PRESENT = 1;
  private static final int LARGE = 1 << 7;
  private static final int LEVELS = 4;
  private static final int TOP_SHIFT = 39;
  private static final int BITS = 9;
  private static final int INDEX = (1 << BITS) - 1;

  private final PhysicalMemory memory;
  private final long root;

  /** The tables that a CR3 names. */
  public PageWalk(PhysicalMemory memory, long cr3) {
    this.memory = memory;
    this.root = cr3 & ADDRESS;
  }

  /** The physical address of a virtual one; empty if it is not mapped. */
  public OptionalLong physical(long virtual) {
    return physical(virtual, new ArrayList<>());
  }

  /** Whether the tables that decide about a virtual address are all there. */
  public boolean decides(long virtual) {
    List<Long> tables = new ArrayList<>();
    OptionalLong found = physical(virtual, tables);
    if (found.isPresent() || tables.size() == LEVELS) {
      return true;
    }
    if (tables.isEmpty()) {
      return false;
    }
    return (entry(tables, tables.size() - 1, virtual) & PRESENT) == 0;
  }

  /** Whether a virtual address is mapped, and may be executed from (bit 63 of no entry is set). */
  public boolean executable(long virtual) {
    List<Long> tables = new ArrayList<>();
    return physical(virtual, tables).isPresent()
        && IntStream.range(0, tables.size()).allMatch(i -> entry(tables, i, virtual) >= 0);
  }

  private long entry(List<Long> tables, int level, long virtual) {
    long index = virtual >>> TOP_SHIFT - BITS * level & INDEX;
    return memory.word(tables.get(level) + index * Long.BYTES);
  }

  /** The physical address of a virtual one; the tables looked into are added to a list. */
  public OptionalLong physical(long virtual, List<Long> tables) {
    long table = root;
    for (int level = 0; level < LEVELS; level++) {
      if (!memory.has(table)) {
        return OptionalLong.empty();
      }
      tables.add(table);
      int shift = TOP_SHIFT - BITS * level;
      long entry = memory.word(table + (virtual >>> shift & INDEX) * Long.BYTES);
      if ((entry & PRESENT) == 0) {
        return OptionalLong.empty();
      }
      boolean leaf = level == LEVELS - 1 || level > 0 && (entry & LARGE) != 0;
      if (leaf) {
        long within = (1L << shift) - 1;
        return OptionalLong.of((entry & ADDRESS & ~within) | virtual & within);
      }
      table = entry & ADDRESS;
    }
    return OptionalLong.empty();
  }
}
