package entrylab.placement;

import java.util.stream.IntStream;

/**
 * What blocks of an image begin at multiples of, in bytes.
 *
 * @param entryPoints entry text and stubs
 * @param functions C functions, handlers among them
 * @param tables read-only data
 */
public record Boundaries(int entryPoints, int functions, int tables) {
  /**
   * The kernel's own: {@code ENTRY} aligns to 16 bytes (include/linux/linkage.h of v4.4), gcc's -O2
   * to 16 (-falign-functions of x86-64's generic tuning), and the table is {@code
   * ____cacheline_aligned}, 64 bytes (arch/x86/entry/syscall_64.c).
   */
  public static final Boundaries KERNEL = new Boundaries(16, 16, 64);

  /** The largest that makes sense: a small page. */
  static final int LARGEST = 4096;

  /** Checks that each is a power of two up to a page. */
  public Boundaries {
    IntStream.of(entryPoints, functions, tables)
        .filter(bytes -> Integer.bitCount(bytes) != 1 || bytes > LARGEST)
        .findFirst()
        .ifPresent(bytes -> {
          throw new IllegalArgumentException(
              "alignment " + bytes + " is no power of two between 1 and " + LARGEST);
        });
  }

  /** The boundary of a kind of block. */
  public int of(Block.Kind kind) {
    return switch (kind) {
      case ENTRY_TEXT -> entryPoints;
      case FUNCTION -> functions;
      case TABLE -> tables;
    };
  }

  @Override
  public String toString() {
    String text =
        entryPoints == functions
            ? "text at multiples of " + functions
            : "entry text at multiples of " + entryPoints + ", functions of " + functions;
    return text + ", tables of " + tables;
  }
}
