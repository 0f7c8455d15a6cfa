package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.progress.ProgressLine;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** What a screen shows of kept values. */
  private static final class Shown implements Screen {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void show(Object value) {
      text.append(value).append('\n');
    }

    @Override
    public ProgressLine line() {
      return ProgressLine.NONE;
    }
  }

  private static String printed(Runnable what) {
    var bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      what.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ofAKeptTextAtMostAScreenIsShownAndWhereTheRestIs() {
    var screen = new Shown();
    String fifty =
        IntStream.rangeClosed(1, 50)
            .mapToObj(n -> "line " + n + "\n")
            .collect(Collectors.joining());
    screen.kept(fifty, Output.save("long", fifty));
    List<String> lines = screen.text.toString().lines().toList();
    assertEquals(41, lines.size());
    assertEquals("line 40", lines.get(39));
    assertEquals("... 10 more lines in " + folder.resolve("new/long.txt"), lines.get(40));
    // What has a view of its own is folded by that.
    Table table = Table.create("t", IntColumn.create("n", new int[50]));
    screen.kept(table, Output.save("table", table));
    assertTrue(screen.text.toString().endsWith(table + "\n"));
  }

  @Test
  void ofAKeptSweepAScreenIsShownAndWhereTheRestIs() throws IOException {
    // Two designs at 21 shares: 42 rows, and the table's head.
    double[] shares = IntStream.rangeClosed(0, 20).mapToDouble(n -> n / 20.0).toArray();
    SweepResult result =
        Sweep.of("merged-v4.6", "duplicated-table").traced(shares).syscalls(10).run();
    List<Path> files = Output.save("sweep", result);
    int all = Files.readAllLines(files.getFirst()).size();
    assertTrue(all > 42, "only " + all);
    List<String> lines = printed(() -> new Terminal().kept(result, files)).lines().toList();
    assertEquals(42, lines.size());
    assertEquals("... " + (all - 40) + " more lines in " + files.getFirst(), lines.get(40));
    assertTrue(lines.get(41).startsWith("kept as "), lines.get(41));
  }

  @Test
  void aScriptIsToldWhereItsPicturesWent() {
    XYChart chart = new XYChartBuilder().width(300).height(200).title("cost").build();
    chart.addSeries("a", new double[] {0, 1}, new double[] {1, 2});
    String printed = printed(() -> new Terminal().kept(chart, Output.save("cost", chart)));
    assertEquals(
        "[chart: cost]\nkept as "
            + folder.resolve("new/cost.png")
            + ", cost.svg, cost.narrow.svg\n",
        printed);
  }
}
