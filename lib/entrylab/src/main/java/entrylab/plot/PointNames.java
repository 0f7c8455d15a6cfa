package entrylab.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.Marker;

/**
 * A name beside each point of a chart whose series are a point each. Points that coincide are
 * spread into a row.
 */
record PointNames(XYChart chart, List<XYSeries> series) implements SeriesNames {
  private static final int MARKER = 8;

  /** Between two that are spread, from middle to middle. */
  private static final int STEP = 10;

  private static final int COINCIDE = 4;

  /** How far from a point its name may begin: first beside it, then where there is room. */
  private static final int[] DISTANCES = {10, 18, 28, 40, 54, 70, 88, 108, 130, 155, 185, 220};

  private static final int DIRECTIONS = 16;

  /** What it is worth not to cover a name, against strokes that cross. */
  private static final int WORST = 1_000_000;

  /** How much longer a stroke may be that crosses one name less, or one stroke under it. */
  private static final int CROSSED = 50;

  /** How much longer a stroke may be that passes one marker or stroke less. */
  private static final int TANGLED = 30;

  /** How much longer a stroke may be to keep a pixel of an arrow free of its name. */
  private static final int HIDDEN = 8;

  /** What it is worth not to cover a marker. */
  private static final int BAD = 1_000;

  /** How often each name looks for a better place once all others have theirs. */
  private static final int ROUNDS = 3;

  /** A name further away is led to by a stroke. */
  private static final int BESIDE = 12;

  /** What the axis takes below, so that no name lies on its numbers. */
  private static final int AXIS = 34;

  /** Where names may begin: beside the axis, or beside values that stand in the plot. */
  private static final int UNLABELLED = 44;

  private static final int LABELLED = 94;

  private static final Color LEAD = new Color(0x82, 0x82, 0x82);

  @Override
  public int room() {
    return 0;
  }

  @Override
  public int above() {
    return 0;
  }

  @Override
  public void paint(Graphics2D graphics, int plotWidth, int plotHeight) {
    clear(graphics);
    List<Named> all = named(plotWidth, plotHeight);
    for (Named point : all) {
      if (point.spread()) {
        point
            .marker()
            .ifPresent(marker -> {
              graphics.setColor(point.series().getMarkerColor());
              marker.paint(graphics, point.x(), point.y(), MARKER);
            });
      }
      Line2D lead = point.placed().lead(point.box());
      if (length(lead) > BESIDE) {
        graphics.setColor(LEAD);
        graphics.setStroke(new BasicStroke(1f));
        graphics.draw(lead);
      }
    }
    // With a white edge: what passes behind a name, an arrow or a stroke, does not strike it out,
    // and is seen between its letters.
    for (Named point : all) {
      Rectangle2D box = point.box();
      Lettering.NAME.paintEdged(graphics, point.series().getName(), box.getX(), box.getMaxY() - 4);
    }
  }

  private static double length(Line2D line) {
    return line.getP1().distance(line.getP2());
  }

  @Override
  public List<Spot> spots(int plotWidth, int plotHeight) {
    return named(plotWidth, plotHeight).stream()
        .map(point ->
            new Spot(
                point.box(),
                point.series().getName(),
                Optional.ofNullable(point.series().getMarkerColor())))
        .toList();
  }

  /** Clears the places of points that coincide, whose markers lie on each other. */
  private void clear(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    for (Placed point : placed()) {
      if (point.spread()) {
        graphics.fill(new Ellipse2D.Double(point.own.getX() - 6, point.own.getY() - 6, 12, 12));
      }
    }
  }

  private List<Placed> placed() {
    List<List<XYSeries>> groups = new ArrayList<>();
    for (XYSeries one : series) {
      groups.stream()
          .filter(group -> at(group.getFirst()).distance(at(one)) < COINCIDE)
          .findFirst()
          .orElseGet(() -> {
            groups.add(new ArrayList<>());
            return groups.getLast();
          })
          .add(one);
    }
    List<Placed> all = new ArrayList<>();
    for (List<XYSeries> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        var own = at(group.getFirst());
        double x = own.getX() + (i - (group.size() - 1) / 2.0) * STEP;
        all.add(new Placed(group.get(i), own, x, own.getY(), group.size() > 1));
      }
    }
    return all;
  }

  private Point2D at(XYSeries one) {
    return new Point2D.Double(
        chart.getScreenXFromChart(one.getXData()[0]), chart.getScreenYFromChart(one.getYData()[0]));
  }

  private List<Named> named(int plotWidth, int plotHeight) {
    List<Placed> points = placed();
    List<Rectangle2D> markers = points.stream().map(Placed::marker).toList();
    double left = chart.getStyler().isYAxisLogarithmic() ? LABELLED : UNLABELLED;
    List<Line2D> arrows = chart instanceof ArrowChart arrowed ? arrowed.lines() : List.of();
    Rectangle2D plot =
        new Rectangle2D.Double(left, 18, plotWidth - 4.0 - left, plotHeight - 18.0 - AXIS);
    List<Named> all = new ArrayList<>();
    // The rightmost first: they have the least choice.
    points.stream()
        .sorted(Comparator.comparingDouble((Placed point) -> -point.x).thenComparing(p -> p.y))
        .forEach(point -> all.add(new Named(point, free(point, markers, arrows, all, plot))));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < all.size(); i++) {
        Placed point = all.get(i).placed();
        List<Named> others = new ArrayList<>(all);
        others.remove(i);
        all.set(i, new Named(point, free(point, markers, arrows, others, plot)));
      }
    }
    return all;
  }

  /**
   * The place within the plot where a name covers no other and as few markers as can be; among
   * those the one with a short stroke that crosses little, and which hides little of arrows.
   */
  private static Rectangle2D free(
      Placed point,
      List<Rectangle2D> markers,
      List<Line2D> arrows,
      List<Named> named,
      Rectangle2D plot) {
    List<Rectangle2D> places = places(point, plot);
    Rectangle2D best = places.getFirst();
    long least = Long.MAX_VALUE;
    for (Rectangle2D box : places) {
      long covered =
          plot.contains(box)
              ? covered(point, box, markers, named) + HIDDEN * hidden(box, arrows)
              : Long.MAX_VALUE;
      if (covered < least) {
        best = box;
        least = covered;
      }
    }
    return best;
  }

  private static long covered(
      Placed point, Rectangle2D box, List<Rectangle2D> markers, List<Named> named) {
    Line2D lead = point.lead(box);
    long names = named.stream().filter(other -> other.box.intersects(box)).count();
    long points = markers.stream().filter(box::intersects).count();
    long strokes =
        named.stream()
            .filter(
                other -> lead.intersects(other.box) || other.placed.lead(other.box).intersects(box))
            .count();
    long passed = markers.stream().filter(lead::intersects).count();
    long crossing =
        named.stream().filter(other -> lead.intersectsLine(other.placed.lead(other.box))).count();
    return names * WORST
        + points * BAD
        + strokes * CROSSED
        + (passed + crossing) * TANGLED
        + Math.round(length(lead));
  }

  /** How long a piece of the arrows lies behind a name, in pixels. */
  private static long hidden(Rectangle2D box, List<Line2D> arrows) {
    double length = 0;
    for (Line2D arrow : arrows) {
      length += inside(arrow, box);
    }
    return Math.round(length);
  }

  /** How much of a line lies within a rectangle: each side in turn cuts off what is beyond it. */
  private static double inside(Line2D line, Rectangle2D box) {
    double right = line.getX2() - line.getX1();
    double down = line.getY2() - line.getY1();
    double[] steps = {-right, right, -down, down};
    double[] room = {
      line.getX1() - box.getMinX(),
      box.getMaxX() - line.getX1(),
      line.getY1() - box.getMinY(),
      box.getMaxY() - line.getY1()
    };
    double from = 0;
    double to = 1;
    for (int side = 0; side < steps.length; side++) {
      if (steps[side] == 0 && room[side] < 0) {
        return 0;
      }
      if (steps[side] < 0) {
        from = Math.max(from, room[side] / steps[side]);
      } else if (steps[side] > 0) {
        to = Math.min(to, room[side] / steps[side]);
      }
    }
    return Math.max(0, to - from) * length(line);
  }

  /**
   * Places for a name: around its point from near to far, right, above, below, and left at last;
   * then anywhere in the plot.
   */
  private static List<Rectangle2D> places(Placed point, Rectangle2D plot) {
    double width = Lettering.NAME.width(point.series.getName());
    double height = Lettering.NAME.lineHeight();
    List<Rectangle2D> places = new ArrayList<>();
    for (int distance : DISTANCES) {
      for (int i = 0; i < DIRECTIONS; i++) {
        // By turns upwards and downwards: arrows come from the left.
        double angle = Math.PI * (i % 2 == 0 ? i : -i - 1) / DIRECTIONS;
        double x = point.x + distance * Math.cos(angle);
        double y = point.y - distance * Math.sin(angle) - height / 2;
        places.add(
            new Rectangle2D.Double(
                Math.cos(angle) > 0.1 ? x : Math.cos(angle) < -0.1 ? x - width : x - width / 2,
                y,
                width,
                height));
      }
    }
    List<Rectangle2D> anywhere = new ArrayList<>();
    for (double y = plot.getMinY(); y + height <= plot.getMaxY(); y += height / 2) {
      for (double x = plot.getMinX(); x + width <= plot.getMaxX(); x += height) {
        anywhere.add(new Rectangle2D.Double(x, y, width, height));
      }
    }
    anywhere.sort(Comparator.comparingDouble(box -> length(point.lead(box))));
    places.addAll(anywhere);
    return places;
  }

  /** A series and where its marker is. */
  private record Placed(XYSeries series, Point2D own, double x, double y, boolean spread) {
    /** From the marker to where a name begins. */
    Line2D lead(Rectangle2D box) {
      return new Line2D.Double(
          x,
          y,
          Math.clamp(x, box.getMinX(), box.getMaxX()),
          Math.clamp(y, box.getMinY(), box.getMaxY()));
    }

    Rectangle2D marker() {
      return new Rectangle2D.Double(x - MARKER / 2.0, y - MARKER / 2.0, MARKER, MARKER);
    }
  }

  /** One, and where its name is. */
  private record Named(Placed placed, Rectangle2D box) {
    XYSeries series() {
      return placed.series;
    }

    double x() {
      return placed.x;
    }

    double y() {
      return placed.y;
    }

    boolean spread() {
      return placed.spread;
    }

    Optional<Marker> marker() {
      return Optional.ofNullable(placed.series.getMarker());
    }
  }
}
