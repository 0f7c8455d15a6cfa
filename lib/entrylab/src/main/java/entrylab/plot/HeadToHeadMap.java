package entrylab.plot;

import entrylab.sensitivity.Contest;
import entrylab.sensitivity.Decision;
import entrylab.sensitivity.SensitivityResult;
import entrylab.text.PlainNumbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * A map of two designs on one CPU: traced share to the right, a syscall's share of the mix upwards.
 * A cell has the colour of the design ahead, the stronger the further, and its number the cycles it
 * is ahead by. It is blank where both are within a cycle, and where placement or constants that
 * nobody knows decide.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 1);
 * SensitivityResult result = Sensitivity.of(sweep).on("haswell").run();
 * keep("head-to-head", HeadToHeadMap.of(result, "v4.4-stubs"));
 * }</pre>
 */
public final class HeadToHeadMap implements Figure {
  private static final int WIDTH = Style.WIDTH * 3 / 4;
  private static final int EDGE = 12;
  private static final int LEFT = 52;
  private static final int BELOW = 44;
  private static final int KEY = 14;

  private static final Color FRAME = new Color(0xdd, 0xdd, 0xdd);

  /** Of a design's own colour in the palest and in the strongest cell. */
  private static final double PALEST = 0.15;

  private static final double STRONGEST = 0.75;

  private final List<Contest> contests;
  private final String syscall;
  private final List<String> designs;
  private final List<Double> across;
  private final List<Double> up;
  private final double most;
  private final boolean keyed;

  private HeadToHeadMap(
      List<Contest> contests, String syscall, List<String> designs, double most, boolean keyed) {
    this.contests = contests;
    this.syscall = syscall;
    this.designs = designs;
    this.most = most;
    this.keyed = keyed;
    across = contests.stream().map(c -> c.traced().value()).distinct().sorted().toList();
    up = contests.stream().map(c -> share(c, syscall)).distinct().sorted().toList();
  }

  /**
   * The maps of mixes in which one syscall has different shares, a map per CPU; a colour is as
   * strong in all of them, and the first says what it stands for.
   *
   * @param result of two designs, over mixes
   * @throws IllegalArgumentException if it is of more designs or fewer, or a workload is no such
   *     mix
   */
  public static Panels of(SensitivityResult result, String syscall) {
    List<String> designs =
        result.contests().stream()
            .flatMap(contest -> contest.stated().cycles().keySet().stream())
            .distinct()
            .toList();
    if (designs.size() != 2) {
      throw new IllegalArgumentException("a head-to-head map needs two designs, not " + designs);
    }
    double most =
        result.contests().stream()
            .filter(contest -> contest.decision() instanceof Decision.Wins)
            .mapToDouble(HeadToHeadMap::margin)
            .max()
            .orElse(1);
    List<IChart> maps = new ArrayList<>();
    result.contests().stream()
        .map(Contest::cpu)
        .distinct()
        .forEach(cpu ->
            maps.add(
                new HeadToHeadMap(
                    result.cpu(cpu).contests(), syscall, designs, most, maps.isEmpty())));
    return new Panels(maps);
  }

  /** How often a syscall is in the mix that a contest is about. */
  static double share(Contest contest, String syscall) {
    Matcher share =
        Pattern.compile("[:+]" + Pattern.quote(syscall) + "=([0-9.]+)").matcher(contest.workload());
    if (!share.find()) {
      throw new IllegalArgumentException("'" + contest.workload() + "' is no mix with " + syscall);
    }
    return Double.parseDouble(share.group(1));
  }

  private static double margin(Contest contest) {
    return contest.stated().margin(contest.stated().ranking().getFirst());
  }

  @Override
  public void paint(Graphics2D graphics, int width, int height) {
    Style.page(graphics, width, height);
    List<String> title = title(width);
    Lettering.TITLE.paint(graphics, title, EDGE, EDGE + 16);
    int y = EDGE + 14 + title.size() * Lettering.TITLE.lineHeight();
    Lettering.MEASURE.paint(graphics, measure(width), EDGE, y);
    y += measure(width).size() * Lettering.MEASURE.lineHeight() + 2;
    if (keyed) {
      keys(graphics, y);
    }
    for (Cell cell : cells(width, height)) {
      paint(graphics, cell);
    }
    axes(graphics, width, height);
  }

  private void keys(Graphics2D graphics, int top) {
    int y = top;
    for (int i = 0; i < designs.size(); i++) {
      graphics.setColor(tint(i, most));
      key(graphics, designs.get(i) + " is ahead", y);
      y += Lettering.NAME.lineHeight() + 2;
    }
    graphics.setColor(Color.WHITE);
    key(graphics, "within a cycle, or placement or constants decide", y);
  }

  private int keyHeight() {
    return (designs.size() + 1) * (Lettering.NAME.lineHeight() + 2);
  }

  /** Below another map one without the key needs no room for it; beside another it stays level. */
  @Override
  public int heightAt(int width) {
    return keyed ? getHeight() : getHeight() - keyHeight();
  }

  private static void key(Graphics2D graphics, String words, int y) {
    var box = new Rectangle2D.Double(EDGE, y - KEY + 3, KEY, KEY);
    graphics.fill(box);
    graphics.setColor(FRAME);
    graphics.setStroke(new BasicStroke(1f));
    graphics.draw(box);
    Lettering.NAME.paint(graphics, words, EDGE + KEY + 8, y);
  }

  private void paint(Graphics2D graphics, Cell cell) {
    if (!(cell.contest.decision() instanceof Decision.Wins wins)) {
      graphics.setColor(FRAME);
      graphics.setStroke(new BasicStroke(1f));
      graphics.draw(cell.box);
      return;
    }
    graphics.setColor(tint(designs.indexOf(wins.design()), wins.margin()));
    graphics.fill(cell.box);
    String text = String.format(Locale.ROOT, "%.1f", wins.margin());
    Lettering.NAME.paint(
        graphics,
        text,
        cell.box.getCenterX() - Lettering.NAME.width(text) / 2.0,
        cell.box.getCenterY() + 4,
        Lettering.ON_TINT);
  }

  private void axes(Graphics2D graphics, int width, int height) {
    Rectangle2D map = map(width, height);
    double cellWidth = map.getWidth() / across.size();
    double cellHeight = map.getHeight() / up.size();
    for (int i = 0; i < across.size(); i++) {
      String text = PlainNumbers.plain(across.get(i));
      double middle = map.getX() + (i + 0.5) * cellWidth;
      Lettering.NAME.paint(
          graphics, text, middle - Lettering.NAME.width(text) / 2.0, map.getMaxY() + 16);
    }
    for (int i = 0; i < up.size(); i++) {
      String text = PlainNumbers.plain(up.get(i));
      Lettering.NAME.paint(
          graphics,
          text,
          LEFT - 8 - Lettering.NAME.width(text),
          map.getMaxY() - (i + 0.5) * cellHeight + 4);
    }
    Lettering.MEASURE.paint(
        graphics, "share of syscalls by a traced task", EDGE + 8, height - EDGE + 2);
  }

  private List<String> title(int width) {
    return Lettering.TITLE.wrapped(getTitle(), width - 2 * EDGE);
  }

  private List<String> measure(int width) {
    return Lettering.MEASURE.wrapped(
        "up: share of "
            + syscall
            + ", which needs pt_regs; in a cell: cycles a syscall ahead, modelled",
        width - 2 * EDGE);
  }

  private Rectangle2D map(int width, int height) {
    int top =
        EDGE
            + 22
            + title(width).size() * Lettering.TITLE.lineHeight()
            + measure(width).size() * Lettering.MEASURE.lineHeight()
            + (keyed || height >= getHeight() ? keyHeight() : 0)
            - 8;
    return new Rectangle2D.Double(LEFT, top, width - LEFT - EDGE, height - top - (double) BELOW);
  }

  private List<Cell> cells(int width, int height) {
    Rectangle2D map = map(width, height);
    double cellWidth = map.getWidth() / across.size();
    double cellHeight = map.getHeight() / up.size();
    return contests.stream()
        .map(contest ->
            new Cell(
                contest,
                new Rectangle2D.Double(
                    map.getX() + across.indexOf(contest.traced().value()) * cellWidth,
                    map.getMaxY() - (up.indexOf(share(contest, syscall)) + 1) * cellHeight,
                    cellWidth - 2,
                    cellHeight - 2)))
        .toList();
  }

  /** The colour of a design that is ahead by so much. */
  private Color tint(int design, double margin) {
    Color own = Palette.of(designs).get(design);
    double strength = PALEST + (STRONGEST - PALEST) * Math.min(1, margin / most);
    return new Color(
        thinned(own.getRed(), strength),
        thinned(own.getGreen(), strength),
        thinned(own.getBlue(), strength));
  }

  private static int thinned(int part, double strength) {
    return (int) Math.round(255 - (255 - part) * strength);
  }

  @Override
  public List<Spot> spots(int width, int height) {
    return cells(width, height).stream()
        .map(cell -> Spot.of(cell.box, words(cell.contest) + "\n" + getTitle()))
        .toList();
  }

  private String words(Contest contest) {
    return PlainNumbers.plain(contest.traced().value())
        + " traced, "
        + PlainNumbers.plain(share(contest, syscall))
        + " "
        + syscall
        + ": "
        + contest.decision();
  }

  @Override
  public String description() {
    String furthest =
        contests.stream()
            .filter(contest -> contest.decision() instanceof Decision.Wins)
            .max(Comparator.comparingDouble(HeadToHeadMap::margin))
            .map(contest -> "The largest difference: " + words(contest) + ".")
            .orElse("Nowhere is one ahead whatever placement and constants are.");
    return getTitle()
        + ". Up: share of "
        + syscall
        + "; across: share of syscalls by a traced task. "
        + furthest;
  }

  @Override
  public int getWidth() {
    return WIDTH;
  }

  @Override
  public int getHeight() {
    return Style.HEIGHT;
  }

  @Override
  public String getTitle() {
    Contest first = contests.getFirst();
    return String.format(
        Locale.ROOT,
        "%s: %s against %s, %s",
        first.cpu(),
        designs.getFirst(),
        designs.getLast(),
        first.cost().title());
  }

  /** A contest and where it lies. */
  private record Cell(Contest contest, Rectangle2D box) {}
}
