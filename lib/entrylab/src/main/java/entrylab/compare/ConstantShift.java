package entrylab.compare;

/**
 * By how much another value of a constant that nobody knows for sure moves a difference.
 *
 * @param change the constant and its value, such as {@code mispredict=18}
 * @param cycles to be added to the difference
 */
public record ConstantShift(String change, double cycles) {}
