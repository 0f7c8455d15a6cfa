package entrylab.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.HeatMapStyler;
import org.knowm.xchart.style.Styler;

/**
 * One of XChart's charts with its titles above it, where they have room, and names beside its lines
 * where a legend would stand apart.
 *
 * <p>The chart library turns the title of the upward axis by a quarter and cuts what is longer than
 * the plot is high. Here both titles run across and are broken into lines.
 */
final class FramedChart implements Figure {
  private static final int EDGE = 12;
  private static final int GAP = 8;

  /** What XChart leaves above the plot even without a title. */
  private static final int UNUSED = 14;

  private final Chart<?, ?> chart;
  private final int ownWidth;
  private final int ownHeight;

  FramedChart(Chart<?, ?> chart) {
    this.chart = chart;
    ownWidth = chart.getWidth();
    ownHeight = chart.getHeight();
  }

  @Override
  public void paint(Graphics2D graphics, int width, int height) {
    var bare = new BareStyle(chart.getStyler(), width);
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      Frame frame = frame(width, height, bare.hadLegend());
      AffineTransform before = graphics.getTransform();
      graphics.translate(0, frame.top());
      chart.paint(graphics, frame.plotWidth(), frame.plotHeight());
      frame.names.paint(graphics, frame.plotWidth(), frame.plotHeight());
      graphics.setTransform(before);
      // On the plot's own background, which reaches up to them.
      Lettering.TITLE.paint(graphics, frame.title, EDGE, frame.titleBase());
      Lettering.MEASURE.paint(graphics, frame.measure, EDGE, frame.measureBase());
      Lettering.MEASURE.paint(graphics, frame.across, EDGE + GAP, frame.acrossBase(height));
    } finally {
      paintUnseen(ownWidth, ownHeight);
      bare.restore();
    }
  }

  @Override
  public List<Spot> spots(int width, int height) {
    var bare = new BareStyle(chart.getStyler(), width);
    try {
      Frame frame = frame(width, height, bare.hadLegend());
      // The chart knows where its points are when it has been painted at that size.
      paintUnseen(frame.plotWidth(), frame.plotHeight());
      List<Spot> all = new ArrayList<>(ChartPoints.of(chart));
      all.addAll(frame.names.spots(frame.plotWidth(), frame.plotHeight()));
      return all.stream().map(spot -> spot.moved(0, frame.top())).toList();
    } finally {
      paintUnseen(ownWidth, ownHeight);
      bare.restore();
    }
  }

  /** XChart's charts take the size they were last painted at for their own: also sets it back. */
  private void paintUnseen(int width, int height) {
    var unseen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    chart.paint(unseen, width, height);
    unseen.dispose();
  }

  private Frame frame(int width, int height, boolean named) {
    int room = width - 2 * EDGE;
    List<String> measure = List.of();
    List<String> across = List.of();
    if (chart instanceof AxesChart<?, ?> axes) {
      measure = Lettering.MEASURE.wrapped(words(axes.getYAxisTitle()), room);
      across = Lettering.MEASURE.wrapped(words(axes.getXAxisTitle()), room - GAP);
    }
    SeriesNames names = named ? SeriesNames.of(chart, width) : new NoNames();
    return new Frame(
        width,
        height,
        Lettering.TITLE.wrapped(words(chart.getTitle()), room),
        measure,
        across,
        names);
  }

  private static String words(String title) {
    return title == null ? "" : title;
  }

  @Override
  public String description() {
    return ChartDescription.of(chart);
  }

  @Override
  public int getWidth() {
    return ownWidth;
  }

  @Override
  public int getHeight() {
    return ownHeight;
  }

  @Override
  public String getTitle() {
    return chart.getTitle();
  }

  /** Where each part lies in a painting. */
  private record Frame(
      int width,
      int height,
      List<String> title,
      List<String> measure,
      List<String> across,
      SeriesNames names) {

    int titleBase() {
      return EDGE + Lettering.TITLE.lineHeight() - 4;
    }

    int measureBase() {
      return titleBase() + title.size() * Lettering.TITLE.lineHeight() - 2;
    }

    int top() {
      return measureBase() + measure.size() * Lettering.MEASURE.lineHeight() + names.above() - EDGE;
    }

    double acrossBase(int height) {
      return height - EDGE + 2 - (across.size() - 1) * Lettering.MEASURE.lineHeight();
    }

    int plotWidth() {
      return width - names.room();
    }

    int plotHeight() {
      return height - top() - across.size() * Lettering.MEASURE.lineHeight() - 3;
    }
  }

  /** Takes titles and legend from a chart while it is painted: those of the frame stand there. */
  private static final class BareStyle {
    /** More than there ever are. */
    private static final int MOST_LABELS = 64;

    private final Styler styler;
    private final boolean title;
    private final boolean legend;
    private final boolean axes;
    private final int rotation;
    private final int labels;

    BareStyle(Styler styler, int width) {
      this.styler = styler;
      title = styler.isChartTitleVisible();
      legend = styler.isLegendVisible();
      axes = styler instanceof AxesChartStyler with && with.isXAxisTitleVisible();
      rotation = styler instanceof AxesChartStyler with ? with.getXAxisLabelRotation() : 0;
      labels = styler instanceof AxesChartStyler with ? with.getXAxisMaxLabelCount() : 0;
      show(false, false, false);
      // Labels side by side would be left out where they have no room.
      if (styler instanceof CategoryStyler bars && width < SeriesNames.NARROW && rotation == 0) {
        bars.setXAxisLabelRotation(90).setXAxisMaxLabelCount(MOST_LABELS);
      }
    }

    boolean hadLegend() {
      return legend;
    }

    void restore() {
      show(title, legend, axes);
      if (styler instanceof AxesChartStyler with) {
        with.setXAxisLabelRotation(rotation).setXAxisMaxLabelCount(labels);
      }
    }

    private void show(boolean title, boolean legend, boolean axes) {
      styler.setChartTitleVisible(title);
      if (!(styler instanceof HeatMapStyler)) {
        styler.setLegendVisible(legend);
      }
      if (styler instanceof AxesChartStyler with) {
        with.setXAxisTitleVisible(axes).setYAxisTitleVisible(axes);
      }
    }
  }
}
