package entrylab.notebook.view;

import entrylab.machine.Part;
import entrylab.report.listing.Listing;
import entrylab.report.listing.ListingLine;
import entrylab.report.listing.ListingPair;
import entrylab.report.listing.ListingText;
import entrylab.sweep.call.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Listings as HTML: parts of the kernel by colour, differences by colour and mark.
 *
 * <p>Colours are tints laid over the page's own background, so that text keeps its contrast in dark
 * themes; none carries what no word or mark says, too.
 */
final class ListingHtml {
  private static final String SCROLL =
      "<div class=\"entrylab-scroll\" tabindex=\"0\" style=\"max-height: 48em; overflow: auto\">\n"
          + "<table class=\"dataframe\" style=\"font-family: monospace\">\n";

  private static final String END = "</tbody>\n</table>\n</div>\n";

  /** Okabe and Ito's colours, thinned: vermilion for the first only, blue for the second only. */
  private static final String ONLY_LEFT = "rgba(213, 94, 0, 0.22)";

  private static final String ONLY_RIGHT = "rgba(0, 114, 178, 0.28)";
  private static final String NONE = "transparent";

  /** As dense as a listing on paper: a page holds some forty instructions. */
  private static final String DENSE = "white-space: pre; padding: 1px 8px; line-height: 1.3";

  /** Stays in sight while the listing scrolls, on the page's own background. */
  private static final String HEADER =
      " style=\"text-align: left; "
          + DENSE
          + "; position: sticky; top: 0; background: var(--jp-layout-color0, Canvas)\">";

  private ListingHtml() {}

  static String of(Listing listing) {
    StringBuilder html = new StringBuilder();
    heading(html, listing);
    html.append(SCROLL).append("<thead>");
    boolean modelled = listing.modelled();
    row(html, "th", NONE, header(modelled, "instruction", "at", "source", "part", "events"));
    html.append("</thead>\n<tbody>\n");
    for (ListingLine line : listing.lines()) {
      String[] words = {
        line.text(),
        line.place(),
        line.source(),
        ListingText.part(line),
        String.join("; ", line.events())
      };
      row(html, "td", tint(line.part()), modelled ? before(line.cycle(), words) : List.of(words));
    }
    return html.append(END).toString();
  }

  static String of(ListingPair pair) {
    StringBuilder html = new StringBuilder();
    heading(html, pair.left());
    heading(html, pair.right());
    html.append(SCROLL).append("<thead>");
    boolean modelled = pair.left().modelled() || pair.right().modelled();
    row(
        html,
        "th",
        NONE,
        modelled
            ? List.of("cycle", "first", "source", "", "cycle", "second", "source")
            : List.of("first", "source", "", "second", "source"));
    html.append("</thead>\n<tbody>\n");
    for (Alignment.Row<ListingLine> row : pair.rows()) {
      String tint = row.both() ? NONE : row.left().isPresent() ? ONLY_LEFT : ONLY_RIGHT;
      row(html, "td", tint, cells(modelled, row));
    }
    return html.append(END).toString();
  }

  private static void heading(StringBuilder html, Listing listing) {
    html.append("<p><b>")
        .append(HtmlTable.escape(listing.title()))
        .append("</b><br>")
        .append(HtmlTable.escape(listing.note()))
        .append("</p>\n");
  }

  private static List<String> header(boolean modelled, String... names) {
    return modelled ? before("cycle", names) : List.of(names);
  }

  private static List<String> before(String first, String[] words) {
    String[] all = new String[words.length + 1];
    all[0] = first;
    System.arraycopy(words, 0, all, 1, words.length);
    return List.of(all);
  }

  private static List<String> cells(boolean modelled, Alignment.Row<ListingLine> row) {
    List<String> cells = new ArrayList<>(side(modelled, row.left()));
    cells.add(row.both() ? "" : row.left().isPresent() ? "<" : ">");
    cells.addAll(side(modelled, row.right()));
    return cells;
  }

  private static List<String> side(boolean modelled, Optional<ListingLine> line) {
    String[] words = {
      line.map(ListingLine::text).orElse(""), line.map(ListingLine::source).orElse("")
    };
    return modelled ? before(line.map(ListingLine::cycle).orElse(""), words) : List.of(words);
  }

  private static String tint(Part part) {
    return switch (part) {
      case ENTRY -> NONE;
      case STUB -> "rgba(230, 159, 0, 0.22)";
      case C -> "rgba(0, 158, 115, 0.20)";
      case STAND_IN -> "rgba(128, 128, 128, 0.25)";
    };
  }

  private static void row(StringBuilder html, String tag, String tint, List<String> words) {
    html.append("<tr style=\"background-color: ").append(tint).append("\">");
    for (String word : words) {
      html.append('<')
          .append(tag)
          .append(tag.equals("th") ? HEADER : cell(word))
          .append(HtmlTable.escape(word))
          .append("</")
          .append(tag)
          .append('>');
    }
    html.append("</tr>\n");
  }

  /** Cycles are to the right, all else is to the left. */
  private static String cell(String word) {
    boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    return " style=\"text-align: " + (number ? "right" : "left") + "; " + DENSE + "\">";
  }
}
