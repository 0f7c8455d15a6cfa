/**
 * Tables of values as aligned text.
 *
 * <p>Start at {@link entrylab.report.table.TextTable}.
 *
 * <pre>{@code
 * TextTable.render(Cells.ofAll(result.toTable("design", "instructions")));
 * }</pre>
 */
package entrylab.report.table;
