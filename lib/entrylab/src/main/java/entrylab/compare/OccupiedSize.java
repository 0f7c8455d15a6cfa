package entrylab.compare;

/**
 * A size that both sides have, such as bytes or pages.
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
