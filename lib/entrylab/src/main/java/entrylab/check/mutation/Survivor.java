package entrylab.check.mutation;

/**
 * A mutant with which nothing was found wrong.
 *
 * <pre>{@code
 * for (Survivor missed : Mutate.of(Designs.get("merged-v4.6")).some(20).run().unexplained()) {
 *   show(missed.place() + ": " + missed.instruction() + ", " + missed.change());
 * }
 * }</pre>
 *
 * @param place of the broken instruction, as symbol and offset
 * @param instruction as it was
 * @param change what was done to it
 * @param comparison with the design it was made of
 */
public record Survivor(
    String place, String instruction, String change, MutantComparison comparison) {

  /** Whether it does what the original does, as far as it was run. */
  public boolean equivalent() {
    return comparison.reason() != MutantComparison.Reason.UNEXPLAINED;
  }

  @Override
  public String toString() {
    return place + ", " + instruction + ": " + change;
  }
}
