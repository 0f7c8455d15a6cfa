package entrylab.plot;

import entrylab.sensitivity.Contest;
import entrylab.sensitivity.Decision;
import entrylab.sensitivity.SensitivityResult;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * A map of who is fastest: traced share to the right, a syscall's share of the mix upwards. A
 * cell's colour is the design ahead and its number the cycles it is ahead by; hatched where it is
 * undecided, white where several are equal.
 */
public final class WinnerMap implements IChart {
  private static final int LEFT = 76;
  private static final int RIGHT = 200;
  private static final int TOP = 48;
  private static final int BOTTOM = 60;
  private static final int HATCH = 9;

  /** No design's: the black design's pale colour is a grey. */
  private static final Color EQUAL = Color.WHITE;

  private static final Color FRAME = new Color(0xbb, 0xbb, 0xbb);
  private static final Color INK = new Color(0x22, 0x22, 0x22);

  private final SensitivityResult result;
  private final String syscall;
  private final List<Double> across;
  private final List<Double> up;
  private final List<String> designs;

  private WinnerMap(SensitivityResult result, String syscall) {
    this.result = result;
    this.syscall = syscall;
    across = result.contests().stream().map(c -> c.traced().value()).distinct().sorted().toList();
    up =
        result.contests().stream()
            .map(c -> HeadToHeadMap.share(c, syscall))
            .distinct()
            .sorted()
            .toList();
    designs = List.copyOf(result.contests().getFirst().stated().cycles().keySet());
  }

  /**
   * The map of mixes in which one syscall has different shares.
   *
   * @param result of one CPU, over mixes
   * @throws IllegalArgumentException if there is nothing to show, or a workload is no such mix
   */
  public static WinnerMap of(SensitivityResult result, String syscall) {
    if (result.contests().isEmpty()) {
      throw new IllegalArgumentException("no contests to map");
    }
    return new WinnerMap(result, syscall);
  }

  @Override
  public void paint(Graphics2D graphics, int width, int height) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    int cellWidth = (width - LEFT - RIGHT) / across.size();
    int cellHeight = (height - TOP - BOTTOM) / up.size();
    for (Contest contest : result.contests()) {
      int column = across.indexOf(contest.traced().value());
      int row = up.size() - 1 - up.indexOf(HeadToHeadMap.share(contest, syscall));
      cell(
          graphics,
          contest,
          LEFT + column * cellWidth,
          TOP + row * cellHeight,
          cellWidth,
          cellHeight);
    }
    axes(graphics, cellWidth, cellHeight, height);
    legend(graphics, LEFT + across.size() * cellWidth + 16);
    graphics.setFont(font(Font.BOLD, 15));
    graphics.setColor(INK);
    graphics.drawString(getTitle(), LEFT, TOP / 2 + 4);
  }

  private void cell(Graphics2D graphics, Contest contest, int x, int y, int width, int height) {
    Decision decision = contest.decision();
    String ahead = contest.stated().ranking().getFirst();
    Color color = Palette.of(designs).get(designs.indexOf(ahead));
    if (decision instanceof Decision.Equal) {
      equal(graphics, x, y, width - 2, height - 2);
    } else {
      graphics.setColor(pale(color));
      graphics.fillRect(x, y, width - 2, height - 2);
    }
    if (decision instanceof Decision.Undecided || decision instanceof Decision.HangsOnPlacement) {
      hatch(graphics, x, y, width - 2, height - 2, color);
    }
    String text =
        decision instanceof Decision.Equal
            ? "="
            : String.format(Locale.ROOT, "%.1f", contest.stated().margin(ahead));
    graphics.setFont(font(Font.PLAIN, 13));
    int textWidth = graphics.getFontMetrics().stringWidth(text);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(x + (width - textWidth) / 2 - 3, y + height / 2 - 9, textWidth + 6, 17);
    graphics.setColor(INK);
    graphics.drawString(text, x + (width - textWidth) / 2, y + height / 2 + 4);
  }

  private static void equal(Graphics2D graphics, int x, int y, int width, int height) {
    graphics.setColor(EQUAL);
    graphics.fillRect(x, y, width, height);
    graphics.setColor(FRAME);
    graphics.setStroke(new BasicStroke(1f));
    graphics.drawRect(x, y, width - 1, height - 1);
  }

  private static void hatch(Graphics2D graphics, int x, int y, int width, int height, Color color) {
    Shape before = graphics.getClip();
    graphics.clipRect(x, y, width, height);
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(1.5f));
    for (int at = -height; at < width; at += HATCH) {
      graphics.drawLine(x + at, y + height, x + at + height, y);
    }
    graphics.setClip(before);
  }

  private void axes(Graphics2D graphics, int cellWidth, int cellHeight, int height) {
    graphics.setColor(INK);
    graphics.setFont(font(Font.PLAIN, 12));
    for (int i = 0; i < across.size(); i++) {
      graphics.drawString(
          number(across.get(i)), LEFT + i * cellWidth + cellWidth / 2 - 10, height - BOTTOM + 18);
    }
    for (int i = 0; i < up.size(); i++) {
      graphics.drawString(
          number(up.get(i)),
          LEFT - 42,
          TOP + (up.size() - 1 - i) * cellHeight + cellHeight / 2 + 4);
    }
    graphics.setFont(font(Font.PLAIN, 13));
    graphics.drawString("share of syscalls by a traced task", LEFT, height - 16);
    var before = graphics.getTransform();
    graphics.rotate(-Math.PI / 2);
    graphics.drawString("share of " + syscall, -(height - BOTTOM), 18);
    graphics.setTransform(before);
  }

  private void legend(Graphics2D graphics, int x) {
    List<Color> colors = Palette.of(designs);
    graphics.setFont(font(Font.PLAIN, 12));
    int y = TOP;
    for (int i = 0; i < designs.size(); i++) {
      graphics.setColor(pale(colors.get(i)));
      graphics.fillRect(x, y, 14, 14);
      graphics.setColor(INK);
      graphics.drawString(designs.get(i), x + 20, y + 12);
      y += 22;
    }
    hatch(graphics, x, y, 14, 14, INK);
    graphics.setColor(INK);
    graphics.drawString("undecided, or by placement", x + 20, y + 12);
    y += 22;
    equal(graphics, x, y, 14, 14);
    graphics.setColor(INK);
    graphics.drawString("equal", x + 20, y + 12);
    graphics.drawString("number: cycles ahead", x, y + 38);
  }

  private static Color pale(Color color) {
    return new Color(
        (color.getRed() + 2 * 255) / 3,
        (color.getGreen() + 2 * 255) / 3,
        (color.getBlue() + 2 * 255) / 3);
  }

  private static String number(double value) {
    return entrylab.text.PlainNumbers.plain(value);
  }

  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  @Override
  public int getWidth() {
    return Style.WIDTH;
  }

  @Override
  public int getHeight() {
    return Style.HEIGHT;
  }

  @Override
  public String getTitle() {
    Contest first = result.contests().getFirst();
    return String.format(
        Locale.ROOT, "%s: who is fastest, modelled, %s", first.cpu(), first.cost().title());
  }
}
