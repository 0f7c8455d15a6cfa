package entrylab.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Colours of designs: the shipped designs have a fixed one each, the same in every chart.
 *
 * <p>The colours are those of M. Okabe and K. Ito, "Color Universal Design", 2008, made to be told
 * apart with any common form of colour vision; yellow is left out, it is lost on white.
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

  private static final List<Color> KINDS =
      List.of(BLUE, SKY_BLUE, ORANGE, new Color(190, 190, 190), REDDISH_PURPLE, BLACK);

  private Palette() {}

  /** Colours for series that are no designs, told apart by lightness too. */
  static Color[] ofKinds(int count) {
    return KINDS.subList(0, count).toArray(Color[]::new);
  }

  /**
   * A colour for each name, in the order given.
   *
   * <p>Names without a fixed colour share the free ones in alphabetical order, and start over when
   * those run out: markers tell such series apart.
   */
  static List<Color> of(List<String> names) {
    Map<String, Color> colors = new HashMap<>(FIXED);
    var others = new TreeSet<>(names);
    others.removeAll(FIXED.keySet());
    int next = 0;
    for (String name : new ArrayList<>(others)) {
      colors.put(name, FREE.get(next++ % FREE.size()));
    }
    return names.stream().map(colors::get).toList();
  }
}
