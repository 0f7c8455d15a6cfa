package unicorn;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The pages of physical memory that blocks have been translated from, of 4 KiB whatever the guest's
 * page size. The library knows them, too, but cannot be asked, and to go through all memory that is
 * mapped takes 2 ms a GiB.
 */
final class TranslatedPages {
  private static final int SHIFT = 12;
  private static final long NONE = -1;

  private final Set<Long> pages = new HashSet<>();
  private long lowest = Long.MAX_VALUE;
  private long highest = NONE;
  private long latest = NONE;

  /** Notes a block by its first and last byte, which are at most two pages apart. */
  void add(long first, long last) {
    addPage(first >>> SHIFT);
    addPage(last >>> SHIFT);
  }

  private void addPage(long page) {
    if (page != latest) {
      latest = page;
      pages.add(page);
      lowest = Math.min(lowest, page);
      highest = Math.max(highest, page);
    }
  }

  void clear() {
    pages.clear();
    lowest = Long.MAX_VALUE;
    highest = NONE;
    latest = NONE;
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** Whether any byte from the first to the last lies in such a page. */
  boolean cover(long first, long last) {
    long begin = Math.max(first >>> SHIFT, lowest);
    long end = Math.min(last >>> SHIFT, highest);
    if (end - begin >= pages.size()) {
      return pages.stream().anyMatch(page -> begin <= page && page <= end);
    }
    for (long page = begin; page <= end; page++) {
      if (pages.contains(page)) {
        return true;
      }
    }
    return false;
  }

  /** The pages as ranges: addresses of the first and the last byte of each, one after the other. */
  long[] ranges() {
    long[] sorted = pages.stream().mapToLong(Long::longValue).sorted().toArray();
    long[] ranges = new long[2 * sorted.length];
    int filled = 0;
    for (long page : sorted) {
      long first = page << SHIFT;
      long last = first + (1L << SHIFT) - 1;
      if (filled > 0 && ranges[filled - 1] + 1 == first) {
        ranges[filled - 1] = last;
      } else {
        ranges[filled++] = first;
        ranges[filled++] = last;
      }
    }
    return Arrays.copyOf(ranges, filled);
  }
}
