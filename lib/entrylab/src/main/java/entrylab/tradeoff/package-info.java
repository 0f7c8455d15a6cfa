/**
 * What a design costs a real program in cycles and in memory, and where one design breaks even.
 *
 * <p>Start at {@link entrylab.tradeoff.TradeOff}.
 *
 * <pre>{@code
 * var tradeOff =
 *     TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * TradeOffTable.of(tradeOff, "duplicated-table"); // where that breaks even
 * }</pre>
 */
package entrylab.tradeoff;
