package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.design.Designs;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.Marker;

class StyleTest {

  @Test
  void aDesignHasTheSameColourInEveryChart() {
    Color alone = Palette.of(List.of("duplicated-table")).getFirst();
    Color amongOthers = Palette.of(List.of("mine", "v4.4-stubs", "duplicated-table")).get(2);
    assertEquals(alone, amongOthers);
  }

  @Test
  void theFourOfTheThreadHaveAColourEach() {
    List<Color> colors =
        Palette.of(List.of("v4.4-stubs", "duplicated-table", "trampoline-slowpath", "merged-v4.6"));
    assertEquals(4, new HashSet<>(colors).size());
  }

  @Test
  void noTwoShippedDesignsHaveTheSameColourAndMarker() {
    List<String> names = Designs.names();
    List<Color> colors = Palette.of(names);
    Marker[] markers = Palette.markers(names);
    var looks = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      looks.add(colors.get(i) + " " + markers[i].getClass());
    }
    assertEquals(names.size(), looks.size());
  }

  @Test
  void everyShippedDesignLooksTheSameAloneAndAmongAll() {
    List<String> names = Designs.names();
    for (int i = 0; i < names.size(); i++) {
      assertEquals(Palette.of(names).get(i), Palette.of(List.of(names.get(i))).getFirst());
      assertEquals(Palette.markers(names)[i], Palette.markers(List.of(names.get(i)))[0]);
    }
  }

  @Test
  void theOrderOfTheReadersOwnDesignsDoesNotChangeTheirColours() {
    Color first = Palette.of(List.of("a", "b")).getFirst();
    Color second = Palette.of(List.of("b", "a")).get(1);
    assertEquals(first, second);
  }

  @Test
  void aReadersDesignKeepsItsLookWhateverStandsBesideIt() {
    Color alone = Palette.of(List.of("my-variant")).getFirst();
    Marker marker = Palette.markers(List.of("my-variant"))[0];
    List<String> others = List.of("a-variant", "my-variant", "another-variant");
    assertEquals(alone, Palette.of(others).get(1));
    assertEquals(marker, Palette.markers(others)[1]);
  }

  @Test
  void readersDesignsHaveAPlaceEachAndColoursOfTheirOwnWhileThereAreAny() {
    var places = new ReadersPlaces(3, 6);
    List<Integer> six = List.of("a", "b", "c", "d", "e", "f").stream().map(places::of).toList();
    assertEquals(3, new HashSet<>(six.subList(0, 3).stream().map(p -> p % 3).toList()).size());
    assertEquals(6, new HashSet<>(six).size());
    assertEquals("a".hashCode() % 6, six.getFirst(), "the first by its name alone");
    assertEquals("g".hashCode() % 6, places.of("g"), "when all are taken it shares one");
  }

  @Test
  void theChartIsOpaqueWhiteAndTheLineHasTheDesignsColour() {
    XYChart chart = new XYChartBuilder().width(Style.WIDTH).height(Style.HEIGHT).build();
    Style.apply(chart, List.of("trampoline-slowpath"));
    chart.addSeries("trampoline-slowpath", new double[] {0, 1}, new double[] {1, 1});
    BufferedImage image = painted(chart);
    assertEquals(Color.WHITE.getRGB(), image.getRGB(0, 0));
    assertEquals(
        Palette.of(List.of("trampoline-slowpath")).getFirst(),
        chart.getSeries("trampoline-slowpath").getLineColor());
  }

  private static BufferedImage painted(XYChart chart) {
    var image = new BufferedImage(Style.WIDTH, Style.HEIGHT, BufferedImage.TYPE_INT_ARGB);
    chart.paint(image.createGraphics(), Style.WIDTH, Style.HEIGHT);
    return image;
  }
}
