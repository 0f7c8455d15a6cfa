package entrylab.notebook.view;

import entrylab.report.table.Cells;
import entrylab.report.table.Cells.Column;
import java.util.List;
import java.util.Locale;

/**
 * A table as HTML: escaped, numbers to the right.
 *
 * <p>Colours come from the page, so that it reads in dark themes as well.
 *
 * <pre>{@code
 * show(HtmlTable.escape("a < b"));
 * }</pre>
 */
public final class HtmlTable {
  /** Long tables scroll within the page instead of pushing the next cell out of sight. */
  private static final String SCROLL =
      "<div class=\"entrylab-scroll\" tabindex=\"0\""
          + " style=\"max-height: 32em; max-width: 100%; overflow: auto\">\n";

  /** What about fits a frame; beyond it a line below the frame says how much there is. */
  private static final int ROWS_IN_SIGHT = 14;

  private static final int COLUMNS_IN_SIGHT = 10;

  private static final String CELL = "<%s style=\"text-align: %s; white-space: %s\">";

  /** A sentence goes on in a second line before it widens the table beyond its frame. */
  private static final int SENTENCE = 40;

  private static final String WRAPPED = "normal; min-width: 20em";

  private HtmlTable() {}

  static String render(Cells cells) {
    var html = new StringBuilder(SCROLL).append("<table class=\"dataframe\">\n<thead>");
    row(html, "th", cells, cells.columns().stream().map(Column::header).toList());
    html.append("</thead>\n<tbody>\n");
    for (int row = 0; row < cells.rows(); row++) {
      row(html, "td", cells, cells.row(row));
    }
    html.append("</tbody>\n</table>\n</div>\n");
    if (cells.rows() > ROWS_IN_SIGHT || cells.columns().size() > COLUMNS_IN_SIGHT) {
      html.append(
          String.format(
              Locale.ROOT,
              "<p><small>%d rows, %d columns; the frame scrolls</small></p>\n",
              cells.rows(),
              cells.columns().size()));
    }
    if (!cells.note().isEmpty()) {
      html.append("<p>").append(escape(cells.note())).append("</p>\n");
    }
    return html.toString();
  }

  private static void row(StringBuilder html, String tag, Cells cells, List<String> words) {
    html.append("<tr>");
    for (int c = 0; c < words.size(); c++) {
      String side = cells.columns().get(c).numeric() ? "right" : "left";
      String wrap = words.get(c).length() > SENTENCE ? WRAPPED : "nowrap";
      html.append(String.format(Locale.ROOT, CELL, tag, side, wrap));
      html.append(escape(words.get(c))).append("</").append(tag).append('>');
    }
    html.append("</tr>\n");
  }

  /** Text that shows as it is in an element or in a quoted attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
