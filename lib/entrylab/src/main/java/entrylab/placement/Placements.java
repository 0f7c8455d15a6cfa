package entrylab.placement;

import java.util.Locale;

/**
 * The placements that a figure is over: some draws of one seed, or a single one.
 *
 * @param first the number of the first
 * @param count how many there are
 * @param boundaries what blocks begin at multiples of
 */
public record Placements(int first, int count, Boundaries boundaries) {
  /** So many show an effect that half of all placements have with all but certainty. */
  public static final int DEFAULT_COUNT = 16;

  /** More are not drawn: what is not clear by then is shown as it is. */
  public static final int MOST = 64;

  /** The image as it was linked, alone. */
  public static final Placements AS_LINKED = only(0);

  /** Checks the numbers. */
  public Placements {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%d placements: not between 1 and %d", count, MOST));
    }
    if (first < 0) {
      throw new IllegalArgumentException(
          "placement " + first + " is negative: 0 is as linked, the draws begin at 1");
    }
  }

  /** Placements with blocks where kernels align them. */
  public Placements(int first, int count) {
    this(first, count, Boundaries.KERNEL);
  }

  /** The first draws of a seed. */
  public static Placements spread(int count) {
    return new Placements(1, count);
  }

  /** A single placement; 0 is as linked. */
  public static Placements only(int number) {
    return new Placements(number, 1);
  }

  /** Whether it is a single one, so that nothing is known of others. */
  public boolean alone() {
    return count == 1;
  }

  /** More of the same draws. */
  public Placements extendedTo(int more) {
    return new Placements(first, more, boundaries);
  }

  /** These draws, each block moved up to the next of these boundaries. */
  public Placements at(Boundaries other) {
    return new Placements(first, count, other);
  }

  /**
   * One of them.
   *
   * @param index from 0
   */
  public Placement at(int index, long seed) {
    return Placement.of(seed, first + index).at(boundaries);
  }

  @Override
  public String toString() {
    String which =
        !alone() ? count + " placements" : first == 0 ? "as linked" : "placement " + first;
    return boundaries.equals(Boundaries.KERNEL) ? which : which + ", " + boundaries;
  }
}
