package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

class OutputTest {
  @TempDir private Path folder;

  @BeforeEach
  void pointThere() {
    System.setProperty(Output.PROPERTY, folder.resolve("new").toString());
  }

  @AfterEach
  void back() {
    System.clearProperty(Output.PROPERTY);
  }

  private Set<String> files() throws IOException {
    try (var files = Files.list(folder.resolve("new"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void aChartIsKeptAsPngAndSvg() throws IOException {
    XYChart chart = new XYChartBuilder().width(300).height(200).build();
    chart.addSeries("a", new double[] {0, 1}, new double[] {1, 2});
    Output.save("cost", chart);
    assertEquals(Set.of("cost.png", "cost.narrow.svg", "cost.svg"), files());
  }

  @Test
  void aTableIsKeptAsTextAndWithAllItsDigitsAsCsv() throws IOException {
    Output.save("ledger", Table.create("t", IntColumn.create("bytes", new int[] {123_456})));
    assertEquals(Set.of("ledger.txt", "ledger.csv"), files());
    assertEquals("  bytes\n-------\n123,456\n", Files.readString(folder.resolve("new/ledger.txt")));
    assertEquals(
        "bytes\n123456\n", Files.readString(folder.resolve("new/ledger.csv")).replace("\r", ""));
  }

  @Test
  void aKeptTableHasAllItsRows() throws IOException {
    int[] numbers = IntStream.range(0, 1000).toArray();
    Output.save("long", Table.create("t", IntColumn.create("n", numbers)));
    assertEquals(2 + 1000, Files.readAllLines(folder.resolve("new/long.txt")).size());
  }

  @Test
  void anythingElseIsKeptAsText() throws IOException {
    Output.save("verdict", "holds");
    assertEquals("holds\n", Files.readString(folder.resolve("new/verdict.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../up", "a/b", "Upper", "-x", "a.txt"})
  void aNameThatCouldLeaveTheFolderIsRefused(String name) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Output.save(name, "x"));
    assertTrue(thrown.getMessage().contains("'" + name + "'"));
  }
}
