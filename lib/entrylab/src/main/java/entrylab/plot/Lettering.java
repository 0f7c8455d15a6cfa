package entrylab.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text in figures, painted as outlines: as wide in every viewer as it was measured, whatever fonts
 * that has.
 */
enum Lettering {
  TITLE(Font.BOLD, 15, 20),
  MEASURE(Font.PLAIN, 13, 17),
  NAME(Font.PLAIN, 12, 16);

  static final Color INK = new Color(0x22, 0x22, 0x22);

  /** Of text on a tint, which stays as it is on dark pages; seen as the same. */
  static final Color ON_TINT = new Color(0x22, 0x22, 0x23);

  private static final BasicStroke EDGE =
      new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private static final FontRenderContext EVERYWHERE = new FontRenderContext(null, true, true);

  private final Font font;
  private final int lineHeight;

  Lettering(int style, int size, int lineHeight) {
    font = new Font(Font.SANS_SERIF, style, size);
    this.lineHeight = lineHeight;
  }

  /** From one line's base to the next one's, in pixels. */
  int lineHeight() {
    return lineHeight;
  }

  /** How wide a line of text is, in pixels. */
  int width(String text) {
    return (int) Math.ceil(font.getStringBounds(text, EVERYWHERE).getWidth());
  }

  /** Text broken at its spaces into lines of a width; a single word may be wider. */
  List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Paints one line, x and y at the left end of its base. */
  void paint(Graphics2D graphics, String text, double x, double y) {
    paint(graphics, text, x, y, INK);
  }

  /** Paints one line in a colour. */
  void paint(Graphics2D graphics, String text, double x, double y, Color color) {
    graphics.setColor(color);
    if (!text.isEmpty()) {
      graphics.fill(font.createGlyphVector(EVERYWHERE, text).getOutline((float) x, (float) y));
    }
  }

  /** Paints one line whose letters have a white edge, where something else may pass behind them. */
  void paintEdged(Graphics2D graphics, String text, double x, double y) {
    Shape letters = font.createGlyphVector(EVERYWHERE, text).getOutline((float) x, (float) y);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(EDGE);
    graphics.draw(letters);
    graphics.setColor(INK);
    graphics.fill(letters);
  }

  /** Paints lines one below the other, y at the base of the first. */
  void paint(Graphics2D graphics, List<String> lines, double x, double y) {
    for (int i = 0; i < lines.size(); i++) {
      paint(graphics, lines.get(i), x, y + i * lineHeight);
    }
  }

  /** A number as charts say it: four digits that count, large ones whole, with commas. */
  static String number(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 1000) {
      return String.format(Locale.ROOT, "%,.0f", value + 0.0);
    }
    String text = String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : "%.2f", value);
    return text.replaceFirst("0+$", "").replaceFirst("[.]$", "");
  }
}
