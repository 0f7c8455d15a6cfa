package entrylab.notebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

@Isolated("sets the default locale")
class TableViewTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void aLocaleThatWritesNumbersDifferently() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void back() {
    Locale.setDefault(before);
  }

  private static String text(Table table) {
    return Views.TABLES.render(table, MediaType.TEXT).data();
  }

  private static String html(Table table) {
    return Views.TABLES.render(table, MediaType.HTML).data();
  }

  @Test
  void textIsAlignedWithNumbersToTheRight() {
    Table table =
        Table.create(
            "ledger",
            StringColumn.create("part", "table", "x32"),
            IntColumn.create("bytes", 4368, 272),
            DoubleColumn.create("pages", 1.06640625, 0.06640625));
    assertEquals(
        """
        part   bytes  pages
        -----  -----  -----
        table  4,368  1.066
        x32      272  0.066
        """,
        text(table));
  }

  @Test
  void aSentenceGoesOnInASecondLineAndANameDoesNot() {
    String sentence = "negligible at 4 of 16 points; compares that are not learnt cost more";
    String html = html(Table.create("t", StringColumn.create("why", "merged-v4.6", sentence)));
    assertTrue(html.contains("white-space: nowrap\">merged-v4.6<"), html);
    assertTrue(html.contains("white-space: normal; min-width: 20em\">" + sentence + "<"), html);
  }

  @Test
  void htmlShowsNamesAsTheyAreWritten() {
    Table table = Table.create("t", StringColumn.create("a<b", "<script>\"&\"</script>"));
    assertTrue(html(table).contains(">a&lt;b</th>"));
    assertTrue(html(table).contains(">&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;</td>"));
    assertFalse(html(table).contains("<script>"));
  }

  @Test
  void aLongTableIsCutAndTheRestCounted() {
    Table table = Table.create("t", IntColumn.create("n", IntStream.range(0, 1434).toArray()));
    assertEquals(2 + 200 + 1, text(table).lines().count(), "header, rule, rows, note");
    assertTrue(text(table).endsWith("... and 1,234 more rows\n"), text(table));
    assertTrue(html(table).contains("... and 1,234 more rows"));
  }

  @Test
  void aMissingNumberIsAnEmptyCell() {
    Table table =
        Table.create(
            "t", DoubleColumn.create("x", 1.5, Double.NaN), StringColumn.create("s", "a", "b"));
    assertEquals(
        """
        %sx  s
        -----  -
        1.500  a
               b
        """
            .formatted("    "),
        text(table));
  }

  @Test
  void aTableWithoutRowsIsItsHeader() {
    assertEquals("n\n-\n", text(Table.create("t", IntColumn.create("n"))));
  }
}
