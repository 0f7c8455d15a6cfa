package entrylab.report.listing;

import entrylab.sweep.call.Alignment;
import java.util.List;

/**
 * Two listings side by side: what both execute stands in one row.
 *
 * <pre>{@code
 * show(ListingPair.of(
 *     Listing.of(TimedCall.of(Designs.get("duplicated-table"), "clone")),
 *     Listing.of(TimedCall.of(Designs.get("merged-v4.6"), "clone"))));
 * }</pre>
 *
 * @param left the first
 * @param right the one it is held against
 * @param rows in the order of execution
 */
public record ListingPair(Listing left, Listing right, List<Alignment.Row<ListingLine>> rows) {

  /** Aligns two listings. */
  public static ListingPair of(Listing left, Listing right) {
    return new ListingPair(
        left, right, Alignment.of(left.lines(), right.lines(), ListingLine::sameCode));
  }

  /** Takes a copy. */
  public ListingPair {
    rows = List.copyOf(rows);
  }

  /** {@code <} where only the left executes a row's instruction, {@code >} where the right does. */
  static String mark(Alignment.Row<ListingLine> row) {
    return row.both() ? "" : row.left().isPresent() ? "<" : ">";
  }
}
