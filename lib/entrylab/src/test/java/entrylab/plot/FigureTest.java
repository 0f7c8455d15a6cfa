package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;

class FigureTest {
  private static final String LONG =
      "a measure that is so long that it would be cut, were it written upwards beside the plot, "
          + "since the plot is not as high as these words are wide";

  private static XYChart lines() {
    XYChart chart =
        new XYChartBuilder()
            .width(760)
            .height(420)
            .title("git-status (n = 100, seed 1)")
            .xAxisTitle("share")
            .yAxisTitle(LONG)
            .build();
    chart.addSeries("upper", new double[] {0, 1}, new double[] {1, 4}, new double[] {0.5, 0.5});
    chart.addSeries("lower", new double[] {0, 1}, new double[] {1, 3.9});
    return Style.apply(chart, List.of("duplicated-table", "trampoline-slowpath"));
  }

  private static BufferedImage painted(Figure figure, int width) {
    int height = figure.heightAt(width);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    figure.paint(image.createGraphics(), width, height);
    return image;
  }

  /** Whether a row or column of the picture's edge has anything on it. */
  private static boolean blank(BufferedImage image, int x, int y, int width, int height) {
    return IntStream.of(image.getRGB(x, y, width, height, null, 0, width))
        .allMatch(pixel -> pixel == Color.WHITE.getRGB());
  }

  @Test
  void nothingIsCutAtTheEdgesHoweverLongTheTitles() {
    for (int width : new int[] {760, 358}) {
      BufferedImage image = painted(Figure.of(lines()), width);
      int height = image.getHeight();
      assertTrue(blank(image, 0, 0, width, 2), "above, " + width);
      assertTrue(blank(image, 0, height - 2, width, 2), "below, " + width);
      assertTrue(blank(image, 0, 0, 2, height), "left, " + width);
      assertTrue(blank(image, width - 2, 0, 2, height), "right, " + width);
    }
  }

  @Test
  void aPointTellsSeriesValueIntervalAndWhatTheTitleSays() {
    List<Spot> spots = Figure.of(lines()).spots(760, 420);
    // Both lines begin at 0, 1: one place tells of both.
    Spot first = spots.getFirst();
    assertEquals(
        "upper: 1 (0.5 to 1.5) at 0\nlower: 1 at 0\n" + LONG + "\ngit-status (n = 100, seed 1)",
        first.words());
  }

  @Test
  void aPointsPlaceIsWhereItIsPainted() {
    Figure figure = Figure.of(lines());
    BufferedImage image = painted(figure, 760);
    Rectangle2D upper =
        figure.spots(760, 420).stream()
            .filter(spot -> spot.words().startsWith("upper: 4"))
            .findFirst()
            .orElseThrow()
            .where();
    int colour = Palette.of(List.of("duplicated-table")).getFirst().getRGB();
    assertEquals(colour, image.getRGB((int) upper.getCenterX() - 3, (int) upper.getCenterY()));
  }

  @Test
  void aFewLinesAreNamedAtTheirEndsALineApart() {
    List<Spot> names =
        Figure.of(lines()).spots(760, 420).stream().filter(s -> s.alone().isPresent()).toList();
    assertEquals(List.of("upper", "lower"), names.stream().map(Spot::words).toList());
    double apart = names.get(1).where().getCenterY() - names.get(0).where().getCenterY();
    assertEquals(Lettering.NAME.lineHeight(), apart, 0.01);
  }

  @Test
  void markersBesideALineNeedNoNameOfTheirOwn() {
    XYChart chart = new XYChartBuilder().width(760).height(420).build();
    for (String line : List.of("one", "two")) {
      chart.addSeries(line, new double[] {0, 1}, new double[] {0, line.length()});
      chart
          .addSeries(SeriesNames.swept(line), new double[] {0, 1}, new double[] {0, 2})
          .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    }
    List<String> names =
        Figure.of(chart).spots(760, 420).stream()
            .map(Spot::words)
            .filter(words -> !words.contains(":"))
            .toList();
    assertEquals(List.of("one", "two"), names);
  }

  /** Bytes and cycles as on a Haswell: a dozen alike, and one that takes four times as much. */
  @Test
  void onALogarithmicAxisNamesOfPointsThatAreCloseAreNearThem() {
    XYChart chart = new XYChartBuilder().width(570).height(420).build();
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    chart.getStyler().setYAxisLogarithmic(true).setYAxisMin(100.0).setYAxisMax(700.0);
    chart.getStyler().setXAxisMin(3000.0).setXAxisMax(25000.0);
    chart.addSeries("switch-bhi-12x7", new double[] {22668}, new double[] {593});
    for (int i = 0; i < 12; i++) {
      chart.addSeries("merged-0000000" + i, new double[] {6000 + 90 * i}, new double[] {144 + i});
    }
    List<Spot> spots = Figure.of(chart).spots(570, 420);
    for (int i = 0; i < 12; i++) {
      String name = "merged-0000000" + i;
      Rectangle2D point = of(spots, name + ":.*").where();
      Rectangle2D box = of(spots, name).where();
      double across =
          Math.max(
              0, Math.max(box.getMinX() - point.getCenterX(), point.getCenterX() - box.getMaxX()));
      double up =
          Math.max(
              0, Math.max(box.getMinY() - point.getCenterY(), point.getCenterY() - box.getMaxY()));
      assertTrue(Math.hypot(across, up) < 420 / 3.0, name + " " + across + " " + up);
    }
  }

  private static Spot of(List<Spot> spots, String words) {
    return spots.stream()
        .filter(spot -> spot.words().lines().anyMatch(line -> line.matches(words)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesMoveNoFurtherThanNeeded() {
    // 10 and 12 become 3 and 19, a line of 16 apart around their middle; 100 is far enough.
    assertArrayEquals(
        new double[] {3, 19, 100}, LineEnds.apart(new double[] {10, 12, 100}, 400), 1e-9);
    // The last may not leave the plot: 390 is 6 below the last place, 400 - 16.
    assertArrayEquals(new double[] {384}, LineEnds.apart(new double[] {390}, 400), 1e-9);
  }

  @Test
  void manyLinesAreNamedInAList() {
    XYChart chart = new XYChartBuilder().width(760).height(420).build();
    for (int i = 0; i < 7; i++) {
      chart.addSeries("line " + i, new double[] {0, 1}, new double[] {0, i});
    }
    List<Spot> names =
        Figure.of(chart).spots(760, 420).stream()
            .filter(spot -> spot.words().matches("line \\d"))
            .toList();
    assertEquals(7, names.size());
    assertEquals(1, names.stream().map(name -> name.where().getX()).distinct().count());
  }

  @Test
  void singlePointsHaveTheirNamesBesideThemAndNoTwoOverlap() {
    XYChart chart = new XYChartBuilder().width(500).height(400).build();
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    for (int i = 0; i < 6; i++) {
      // Three places, two points on each.
      chart.addSeries("a design " + i, new double[] {i / 2}, new double[] {i / 2});
    }
    List<Spot> names =
        Figure.of(chart).spots(500, 400).stream()
            .filter(spot -> spot.words().matches("a design \\d"))
            .toList();
    assertEquals(6, names.size());
    for (Spot one : names) {
      for (Spot other : names) {
        assertTrue(one == other || !one.where().intersects(other.where()), one + " " + other);
      }
    }
  }

  /**
   * As many designs as the lab has, nearly all of which cost the same: the widest names there are.
   */
  @Test
  void twentyFourPointsInOneCornerOfANarrowFigureHaveNamesThatDoNotOverlap() {
    XYChart chart = new XYChartBuilder().width(360).height(420).build();
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    chart.addSeries("switch-bhi-12x7", new double[] {30}, new double[] {615});
    for (int i = 0; i < 23; i++) {
      chart.addSeries("merged-0000000" + i, new double[] {13 + i % 8}, new double[] {150 + i});
    }
    List<Spot> names =
        Figure.of(chart).spots(360, 420).stream()
            .filter(spot -> spot.words().matches("switch-bhi-12x7|merged-\\d+"))
            .toList();
    assertEquals(24, names.size());
    for (Spot one : names) {
      for (Spot other : names) {
        assertTrue(one == other || !one.where().intersects(other.where()), one + " " + other);
      }
    }
  }

  @Test
  void aBarTellsItsNameAndItsPlaceIsItsOwn() {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(500)
            .height(400)
            .title("memory")
            .yAxisTitle("bytes")
            .build();
    chart.addSeries("tables", List.of("one", "two"), List.of(4368, 8736));
    chart.getStyler().setSeriesColors(Palette.ofKinds(1));
    Style.apply(chart).getStyler().setSeriesColors(Palette.ofKinds(1)).setLegendVisible(false);
    Figure figure = Figure.of(chart);
    Spot second = figure.spots(500, 400).get(1);
    assertEquals("two: 8,736\nbytes\nmemory", second.words());
    BufferedImage image = painted(figure, 500);
    assertEquals(
        Palette.ofKinds(1)[0].getRGB(),
        image.getRGB((int) second.where().getCenterX(), (int) second.where().getCenterY()));
  }

  @Test
  void aDescriptionEndsWithTheLargestDifference() {
    // 4 and 3.9 at 1; nothing at 0.
    String words = Figure.of(lines()).description();
    assertTrue(words.startsWith("git-status (n = 100, seed 1). Up: a measure"), words);
    assertTrue(words.endsWith("The largest difference: upper 4, lower 3.9 at 1."), words);
  }

  @Test
  void aChartKeepsItsSizeTitlesAndLegendWhenItHasBeenPaintedInAFrame() {
    XYChart chart = lines();
    painted(Figure.of(chart), 358);
    assertEquals(760, chart.getWidth());
    assertEquals(420, chart.getHeight());
    assertTrue(chart.getStyler().isLegendVisible());
    assertTrue(chart.getStyler().isChartTitleVisible());
    assertTrue(chart.getStyler().isXAxisTitleVisible());
  }

  @Test
  void panelsStandBelowEachOtherWhereTheyHaveNoRoom() {
    Panels panels = Panels.of(lines(), lines());
    assertEquals(420, panels.heightAt(1520));
    assertEquals(840, panels.heightAt(358));
    List<Spot> one = Figure.of(lines()).spots(358, 420);
    List<Spot> below = one.stream().map(spot -> spot.moved(0, 420)).toList();
    List<Spot> above = one.stream().map(spot -> spot.moved(0, 0)).toList();
    assertEquals(Stream.concat(above.stream(), below.stream()).toList(), panels.spots(358, 840));
  }

  @Test
  void aChartWithoutALegendGetsNoNames() {
    XYChart chart = lines();
    chart.getStyler().setLegendVisible(false);
    assertFalse(
        Figure.of(chart).spots(760, 420).stream().map(Spot::alone).anyMatch(Optional::isPresent));
  }
}
