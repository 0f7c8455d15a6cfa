/**
 * What a check found out, as values, text and JSON.
 *
 * <p>Start at {@link entrylab.check.report.CheckReport}.
 *
 * <pre>{@code
 * CheckReport report = Check.of(Designs.get("merged-v4.6")).x32(false).run();
 * report.clean();
 * report.text();
 * }</pre>
 */
package entrylab.check.report;
