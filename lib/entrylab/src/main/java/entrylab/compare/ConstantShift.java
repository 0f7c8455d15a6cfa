package entrylab.compare;

/**
 * By how much another value of a constant that nobody knows for sure moves a difference.
 *
 * <pre>{@code
 * var compared = Compare.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"));
 * for (ConstantShift shift : compared.supports().getFirst().shifts()) {
 *   show(shift.change() + " moves the difference by " + shift.cycles() + " cycles");
 * }
 * }</pre>
 *
 * @param change the constant and its value, such as {@code mispredict=18}
 * @param cycles to be added to the difference
 */
public record ConstantShift(String change, double cycles) {}
