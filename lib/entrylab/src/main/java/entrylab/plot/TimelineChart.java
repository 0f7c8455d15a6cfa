package entrylab.plot;

import entrylab.core.pipeline.TimelineEntry;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.TimelineLine;
import entrylab.sweep.call.TimelinePair;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * Two timelines side by side as a picture: time runs to the right in either half, a row is one
 * instruction, named between the halves. What both execute is in one row and blue, what only one
 * executes is orange. Pale: renamed and waiting. Full: executing. Line: done, and waiting to
 * retire.
 *
 * <pre>{@code
 * Cpu cpu = Cpus.get("haswell");
 * PathTimeline old = TimedCall.of(Designs.get("v4.4-stubs"), "clone").on(cpu);
 * PathTimeline now = TimedCall.of(Designs.get("merged-v4.6"), "clone").on(cpu);
 * keep("timelines", TimelineChart.of(TimelinePair.of(old, now)));
 * }</pre>
 */
public final class TimelineChart implements IChart {
  private static final int HALF = 330;
  private static final int TEXT = 300;
  private static final int MARGIN = 14;
  private static final int TOP = 62;
  private static final int BOTTOM = 44;
  private static final int ROW = 13;
  private static final int BAR = 9;
  private static final int GRID = 20;
  private static final int LETTERS = 44;
  private static final Color INK = new Color(0x22, 0x22, 0x22);
  private static final Color LINES = new Color(0xdd, 0xdd, 0xdd);
  static final Color BOTH = new Color(0, 114, 178);
  static final Color ALONE = new Color(213, 94, 0);

  private final TimelinePair pair;
  private final int begin;
  private final int end;

  private TimelineChart(TimelinePair pair) {
    this.pair = pair;
    begin =
        Math.min(
                pair.left().lines().getFirst().entry().delivered(),
                pair.right().lines().getFirst().entry().delivered())
            / GRID
            * GRID;
    end = Math.max(pair.left().timing().total(), pair.right().timing().total());
  }

  /** The picture of a pair. */
  public static TimelineChart of(TimelinePair pair) {
    return new TimelineChart(pair);
  }

  @Override
  public void paint(Graphics2D graphics, int width, int height) {
    Style.page(graphics, width, height);
    int right = MARGIN + HALF + TEXT;
    axis(graphics, MARGIN, pair.left());
    axis(graphics, right, pair.right());
    int y = TOP;
    for (TimelinePair.Row row : pair.rows()) {
      text(graphics, row, y);
      y += ROW;
    }
    bars().forEach(bar -> bar.paint(graphics));
    graphics.setColor(INK);
    graphics.setFont(Style.font(Font.BOLD, 14));
    graphics.drawString(getTitle(), MARGIN, 20);
    legend(graphics, height - 14);
  }

  private int x(int left, int cycle) {
    return left + (HALF - 8) * (cycle - begin) / (end - begin);
  }

  private void axis(Graphics2D graphics, int left, PathTimeline timeline) {
    int bottom = TOP + ROW * pair.rows().size();
    graphics.setFont(Style.font(Font.PLAIN, 11));
    for (int cycle = begin; cycle <= end; cycle += GRID) {
      graphics.setColor(LINES);
      graphics.drawLine(x(left, cycle), TOP - 4, x(left, cycle), bottom);
      graphics.setColor(INK);
      graphics.drawString(Integer.toString(cycle), x(left, cycle) - 8, TOP - 8);
      graphics.drawString(Integer.toString(cycle), x(left, cycle) - 8, bottom + 12);
    }
    graphics.setFont(Style.font(Font.BOLD, 12));
    graphics.drawString(
        timeline.call() + ": " + timeline.timing().total() + " cycles", left, TOP - 24);
  }

  /**
   * What is painted of an instruction's time.
   *
   * @param waits renamed and waiting
   * @param executes from then on
   * @param done where it is executed
   * @param retired where it retires
   * @param color blue if both execute it
   */
  record Bar(Rectangle waits, Rectangle executes, int done, int retired, Color color) {
    private void paint(Graphics2D graphics) {
      graphics.setColor(Palette.pale(color));
      graphics.fill(waits);
      graphics.setColor(color);
      graphics.fill(executes);
      graphics.setStroke(new BasicStroke(1f));
      int middle = executes.y + BAR / 2;
      graphics.drawLine(done, middle, retired, middle);
    }
  }

  /** Row by row, the left half's before the right one's. */
  List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    int y = TOP;
    for (TimelinePair.Row row : pair.rows()) {
      int top = y + 1;
      Color color = row.both() ? BOTH : ALONE;
      row.left().ifPresent(line -> bars.add(bar(line, MARGIN, top, color)));
      row.right().ifPresent(line -> bars.add(bar(line, MARGIN + HALF + TEXT, top, color)));
      y += ROW;
    }
    return bars;
  }

  private Bar bar(TimelineLine line, int left, int top, Color color) {
    TimelineEntry entry = line.entry();
    int renamed = x(left, entry.renamed());
    int began = x(left, entry.dispatched());
    int done = x(left, entry.completed());
    return new Bar(
        new Rectangle(renamed, top, began - renamed, BAR),
        new Rectangle(began, top, Math.max(2, done - began), BAR),
        done,
        x(left, entry.retired()),
        color);
  }

  private static void text(Graphics2D graphics, TimelinePair.Row row, int y) {
    String text = row.left().or(row::right).orElseThrow().text();
    graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 11));
    graphics.setColor(row.both() ? INK : ALONE);
    graphics.drawString(
        text.length() > LETTERS ? text.substring(0, LETTERS - 3) + "..." : text,
        MARGIN + HALF + 4,
        y + BAR);
  }

  private void legend(Graphics2D graphics, int y) {
    graphics.setFont(Style.font(Font.PLAIN, 12));
    graphics.setColor(Palette.pale(BOTH));
    graphics.fillRect(MARGIN, y - BAR, 24, BAR);
    graphics.setColor(BOTH);
    graphics.fillRect(MARGIN + 24, y - BAR, 12, BAR);
    graphics.drawLine(MARGIN + 36, y - BAR / 2, MARGIN + 54, y - BAR / 2);
    graphics.setColor(INK);
    graphics.drawString(
        "waits after rename, executes, waits to retire; cycles count from SYSCALL", MARGIN + 62, y);
    graphics.setColor(ALONE);
    graphics.fillRect(MARGIN + HALF + TEXT, y - BAR, 24, BAR);
    graphics.setColor(INK);
    graphics.drawString("only one of the two", MARGIN + HALF + TEXT + 32, y);
  }

  @Override
  public int getWidth() {
    return 2 * HALF + TEXT + 2 * MARGIN;
  }

  @Override
  public int getHeight() {
    return TOP + ROW * pair.rows().size() + BOTTOM;
  }

  @Override
  public String getTitle() {
    String title = "When each instruction ran, modelled on " + pair.left().cpu().name();
    return Caption.title(title, pair.estimated());
  }
}
