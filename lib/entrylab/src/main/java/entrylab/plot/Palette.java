package entrylab.plot;

import entrylab.design.Designs;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Colours and markers of designs: every shipped design has one pair of them, the same in every
 * chart and no other's.
 *
 * <p>The colours are those of M. Okabe and K. Ito, "Color Universal Design", 2008, made to be
 * distinguished apart with any common form of colour vision; yellow is left out, it is lost on
 * white.
 */
final class Palette {
  private static final Color BLACK = new Color(0, 0, 0);
  private static final Color ORANGE = new Color(230, 159, 0);
  private static final Color SKY_BLUE = new Color(86, 180, 233);
  private static final Color BLUISH_GREEN = new Color(0, 158, 115);
  private static final Color BLUE = new Color(0, 114, 178);
  private static final Color VERMILION = new Color(213, 94, 0);
  private static final Color REDDISH_PURPLE = new Color(204, 121, 167);

  private static final Map<String, Color> FIXED =
      Map.of(
          "v4.4-stubs", BLACK,
          "duplicated-table", VERMILION,
          "trampoline-slowpath", BLUE,
          "merged-v4.6", BLUISH_GREEN);

  private static final List<Color> FREE = List.of(ORANGE, SKY_BLUE, REDDISH_PURPLE);

  private static final Marker[] SHIPPED = {
    SeriesMarkers.CIRCLE,
    SeriesMarkers.SQUARE,
    SeriesMarkers.DIAMOND,
    SeriesMarkers.TRIANGLE_UP,
    SeriesMarkers.TRIANGLE_DOWN,
    SeriesMarkers.PLUS,
    SeriesMarkers.RECTANGLE
  };

  private static final Marker[] READERS = {
    SeriesMarkers.CROSS, SeriesMarkers.OVAL, SeriesMarkers.TRAPEZOID
  };

  /** The shipped designs that share the free colours, in the catalogue's order. */
  private static final List<String> OTHERS =
      Designs.names().stream().filter(name -> !FIXED.containsKey(name)).toList();

  /** Those of designs that are not shipped: a free colour and a marker of their own each. */
  private static final ReadersPlaces OF_READERS =
      new ReadersPlaces(FREE.size(), FREE.size() * READERS.length);

  private static final List<Color> KINDS =
      List.of(BLUE, SKY_BLUE, ORANGE, new Color(190, 190, 190), REDDISH_PURPLE, BLACK);

  private Palette() {}

  /** Colours for series that are no designs, which differ in lightness too. */
  static Color[] ofKinds(int count) {
    return KINDS.subList(0, count).toArray(Color[]::new);
  }

  /** A colour for each name, in the order given. */
  static List<Color> of(List<String> names) {
    return names.stream()
        .map(
            name -> FIXED.containsKey(name) ? FIXED.get(name) : FREE.get(place(name) % FREE.size()))
        .toList();
  }

  /** A marker for each name, in the order given: tells designs of one colour apart. */
  static Marker[] markers(List<String> names) {
    return names.stream()
        .map(name -> {
          if (FIXED.containsKey(name)) {
            return SHIPPED[0];
          }
          Marker[] markers = OTHERS.contains(name) ? SHIPPED : READERS;
          return markers[place(name) / FREE.size() % markers.length];
        })
        .toArray(Marker[]::new);
  }

  /** A design's place among those that share the free colours. */
  private static int place(String name) {
    return OTHERS.contains(name) ? OTHERS.indexOf(name) : OF_READERS.of(name);
  }

  /** A third of a colour, the rest white. */
  static Color pale(Color color) {
    return new Color(
        (color.getRed() + 2 * 255) / 3,
        (color.getGreen() + 2 * 255) / 3,
        (color.getBlue() + 2 * 255) / 3);
  }
}
