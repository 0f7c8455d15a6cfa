package entrylab.compare;

/**
 * A size that both sides have, such as bytes or pages.
 *
 * <pre>{@code
 * var sweep = Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell");
 * new SweptPair(sweep).terms().sizes().forEach(size -> show(size.what() + size.difference()));
 * }</pre>
 *
 * @param what it is a number of
 * @param first of the first side
 * @param second of the second
 */
public record OccupiedSize(String what, long first, long second) {
  /** The second's minus the first's. */
  public long difference() {
    return second - first;
  }
}
