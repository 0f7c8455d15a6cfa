package entrylab.notebook.view;

import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import java.util.List;
import tech.tablesaw.api.Table;

/** Shows Tablesaw's tables: aligned HTML, and the same as aligned text. */
final class TableView implements View<Table> {

  @Override
  public Class<Table> type() {
    return Table.class;
  }

  @Override
  public List<MediaType> preferred() {
    return List.of(MediaType.HTML);
  }

  @Override
  public List<MediaType> supported() {
    return List.of(MediaType.HTML, MediaType.TEXT);
  }

  @Override
  public Rendering render(Table table, MediaType as) {
    Cells cells = Cells.of(table);
    return switch (as) {
      case HTML -> Rendering.of(HtmlTable.render(cells));
      case TEXT -> Rendering.of(TextTable.render(cells));
      case PNG, SVG -> throw new IllegalArgumentException("a table has no " + as + " form");
    };
  }
}
