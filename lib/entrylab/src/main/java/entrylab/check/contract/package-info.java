/**
 * Which table entries can be called from C, found by calling them, and what headers promise of it.
 *
 * <p>Start at {@link entrylab.check.contract.CContract}.
 *
 * <pre>{@code
 * try (var harness = new CheckHarness(image, 10_000)) {
 *   CContract.of(harness).lines(); // one per table
 * }
 * }</pre>
 */
package entrylab.check.contract;
