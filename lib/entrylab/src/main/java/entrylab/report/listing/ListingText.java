package entrylab.report.listing;

import entrylab.report.table.Cells;
import entrylab.report.table.Cells.Column;
import entrylab.report.table.TextTable;
import entrylab.sweep.call.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Listings as plain text. */
public final class ListingText {
  private ListingText() {}

  /** One listing, an instruction a line. */
  public static String of(Listing listing) {
    List<Column> columns = new ArrayList<>();
    if (listing.modelled()) {
      columns.add(column("cycle", true, listing, ListingLine::cycle));
    }
    columns.add(column("instruction", false, listing, ListingLine::text));
    columns.add(column("at", false, listing, ListingLine::place));
    columns.add(column("source", false, listing, ListingLine::source));
    columns.add(column("part", false, listing, ListingText::part));
    columns.add(column("events", false, listing, line -> String.join("; ", line.events())));
    return listing.title()
        + "\n"
        + listing.note()
        + "\n\n"
        + TextTable.render(new Cells(columns, 0));
  }

  /** Two listings, marked where they differ. */
  public static String of(ListingPair pair) {
    boolean modelled = pair.left().modelled() || pair.right().modelled();
    List<Column> columns = new ArrayList<>();
    if (modelled) {
      columns.add(column("cycle", true, pair, row -> cell(row.left(), ListingLine::cycle)));
    }
    columns.add(column("first", false, pair, row -> cell(row.left(), ListingLine::text)));
    columns.add(column("", false, pair, ListingPair::mark));
    if (modelled) {
      columns.add(column("cycle", true, pair, row -> cell(row.right(), ListingLine::cycle)));
    }
    columns.add(column("second", false, pair, row -> cell(row.right(), ListingLine::text)));
    return String.format(
        Locale.ROOT,
        """
        first:  %s. %s
        second: %s. %s
        Marks: < only the first, > only the second.

        %s\
        """,
        pair.left().title(),
        pair.left().note(),
        pair.right().title(),
        pair.right().note(),
        TextTable.render(new Cells(columns, 0)));
  }

  /** A part of the kernel in a word. */
  public static String part(ListingLine line) {
    return line.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Column column(
      String name, boolean number, Listing listing, Function<ListingLine, String> cell) {
    return new Column(name, number, listing.lines().stream().map(cell).toList());
  }

  private static Column column(
      String name,
      boolean number,
      ListingPair pair,
      Function<Alignment.Row<ListingLine>, String> cell) {
    return new Column(name, number, pair.rows().stream().map(cell).toList());
  }

  private static String cell(Optional<ListingLine> line, Function<ListingLine, String> text) {
    return line.map(text).orElse("");
  }
}
