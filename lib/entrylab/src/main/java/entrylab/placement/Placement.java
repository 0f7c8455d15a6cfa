package entrylab.placement;

import entrylab.layout.KernelLayout;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * One linking of entry code: a seeded draw of the place of each block, as by a kernel's linker
 * whose other objects are not known.
 *
 * <p>Each block is drawn by its name alone, so that designs which share a function have it at the
 * same place. What changes from one kernel to the next, order and distance, is what is drawn:
 * STABILIZER (C. Curtsinger, E. Berger, ASPLOS 2013) draws the same for programs, and T. Mytkowicz
 * et al. (ASPLOS 2009) show what comes of leaving it at one place.
 *
 * @param seed of the draws
 * @param number which draw of that seed; 0 is the image as it was linked
 * @param boundaries what blocks begin at multiples of
 */
public record Placement(long seed, int number, Boundaries boundaries) {
  /** The image as it was linked. */
  public static final Placement AS_LINKED = new Placement(0, 0, Boundaries.KERNEL);

  /** The part of text and of read-only data that blocks are drawn in: a large page each. */
  public static final long RANGE_BYTES = KernelLayout.LARGE_PAGE_BYTES;

  /** Its algorithm is part of the Java platform's specification: the same on every machine. */
  private static final String GENERATOR = "L64X128MixRandom";

  /** Odd, from the golden ratio: keeps neighbouring seeds and numbers apart. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** Checks the number. */
  public Placement {
    if (number < 0) {
      throw new IllegalArgumentException(
          "placement " + number + " is negative: 0 is as linked, the draws begin at 1");
    }
  }

  /** A draw with functions and tables where kernels align them; as linked for the number 0. */
  public static Placement of(long seed, int number) {
    return number == 0 ? AS_LINKED : new Placement(seed, number, Boundaries.KERNEL);
  }

  /** The first draws of a seed. */
  public static List<Placement> draws(long seed, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> of(seed, number)).toList();
  }

  /** A placement with blocks at other boundaries: each at the next one behind the place drawn. */
  public Placement at(Boundaries other) {
    return new Placement(seed, number, other);
  }

  /** Whether nothing is moved. */
  public boolean asLinked() {
    return number == 0;
  }

  /** The places to try for a block, one after the other. */
  RandomGenerator tries(String block) {
    long key = (seed * SPREAD + number) * SPREAD + block.hashCode();
    return RandomGeneratorFactory.of(GENERATOR).create(key * SPREAD);
  }

  /** What is drawn, in words for a reader. */
  public static String range() {
    return String.format(
        Locale.ROOT,
        "entry text, stubs, functions and tables each at a place of its own within %d MiB, %s",
        RANGE_BYTES >> 20,
        Boundaries.KERNEL);
  }

  @Override
  public String toString() {
    return asLinked() ? "as linked" : "placement " + number + " of seed " + seed;
  }
}
