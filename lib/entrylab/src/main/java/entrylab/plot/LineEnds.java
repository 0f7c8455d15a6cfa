package entrylab.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

/**
 * A name at the right end of each line, moved up or down where ends lie too close together, with a
 * stroke that leads to it.
 */
record LineEnds(XYChart chart, List<XYSeries> lines) implements SeriesNames {
  private static final int LEAD = 22;
  private static final int EDGE = 10;

  @Override
  public int room() {
    return LEAD
        + EDGE
        + lines.stream().mapToInt(line -> Lettering.NAME.width(line.getName())).max().orElse(0);
  }

  @Override
  public int above() {
    return 0;
  }

  @Override
  public void paint(Graphics2D graphics, int plotWidth, int plotHeight) {
    for (End end : ends(plotHeight)) {
      graphics.setColor(end.line().getLineColor());
      graphics.setStroke(new BasicStroke(1.5f));
      double from = end.x() + 5;
      graphics.draw(new Line2D.Double(from, end.y(), plotWidth + LEAD - 5, end.nameY()));
      Lettering.NAME.paint(graphics, end.line().getName(), plotWidth + LEAD, end.nameY() + 4);
    }
  }

  @Override
  public List<Spot> spots(int plotWidth, int plotHeight) {
    int height = Lettering.NAME.lineHeight();
    return ends(plotHeight).stream()
        .map(end ->
            new Spot(
                new Rectangle2D.Double(
                    plotWidth + LEAD, end.nameY() - height / 2.0, room() - LEAD, height),
                end.line().getName(),
                Optional.ofNullable(end.line().getLineColor())))
        .toList();
  }

  private List<End> ends(int plotHeight) {
    List<End> byHeight =
        lines.stream().map(this::end).sorted(Comparator.comparingDouble(End::y)).toList();
    double[] names = apart(byHeight.stream().mapToDouble(End::y).toArray(), plotHeight);
    return IntStream.range(0, names.length)
        .mapToObj(i -> byHeight.get(i).namedAt(names[i]))
        .toList();
  }

  private End end(XYSeries line) {
    double[] x = line.getXData();
    int last =
        IntStream.range(0, x.length)
            .boxed()
            .max(Comparator.comparingDouble(i -> x[i]))
            .orElseThrow();
    double y = chart.getScreenYFromChart(line.getYData()[last]);
    return new End(line, chart.getScreenXFromChart(x[last]), y, y);
  }

  /** Heights, ascending, moved no further than needed to be a line apart and within the plot. */
  static double[] apart(double[] wanted, int plotHeight) {
    double gap = Lettering.NAME.lineHeight();
    List<List<Double>> groups = new ArrayList<>();
    for (double y : wanted) {
      groups.add(new ArrayList<>(List.of(y)));
      while (groups.size() > 1 && touch(groups.get(groups.size() - 2), groups.getLast(), gap)) {
        groups.get(groups.size() - 2).addAll(groups.removeLast());
      }
    }
    List<Double> placed = new ArrayList<>();
    groups.forEach(group ->
        IntStream.range(0, group.size())
            .forEach(i -> placed.add(middle(group) + (i - (group.size() - 1) / 2.0) * gap)));
    double over = Math.max(0, placed.getLast() - (plotHeight - gap));
    return placed.stream().mapToDouble(y -> y - over).toArray();
  }

  private static boolean touch(List<Double> above, List<Double> below, double gap) {
    return middle(below) - middle(above) < (above.size() + below.size()) / 2.0 * gap;
  }

  private static double middle(List<Double> group) {
    return group.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** The end of a line, and how high its name stands. */
  private record End(XYSeries line, double x, double y, double nameY) {
    End namedAt(double height) {
      return new End(line, x, y, height);
    }
  }
}
