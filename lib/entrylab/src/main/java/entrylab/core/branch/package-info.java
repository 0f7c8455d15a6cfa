/**
 * Branch prediction: directions, targets, indirect targets, returns.
 *
 * <p>Start at {@link entrylab.core.branch.BranchUnit}.
 *
 * <pre>{@code
 * var unit = new BranchUnit(Cpus.get("haswell"));
 * Prediction first = unit.predict(BranchKind.CONDITIONAL, address, behind, target);
 * }</pre>
 */
package entrylab.core.branch;
