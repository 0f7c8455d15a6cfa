package entrylab.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The look all our charts share: opaque white, so that they read on dark pages; one font; a fixed
 * colour and marker per design, so that no reader depends on colour.
 *
 * <pre>{@code
 * // Of a chart of one's own: colours by design, letters, legend.
 * var chart = new org.knowm.xchart.XYChart(Style.WIDTH, Style.HEIGHT);
 * keep("mine", Style.apply(chart, List.of("v4.4-stubs", "merged-v4.6")));
 * }</pre>
 */
public final class Style {
  /** Width of a chart, in pixels of the page. */
  public static final int WIDTH = 760;

  /** Height of a chart, in pixels of the page. */
  public static final int HEIGHT = 420;

  private static final Color INK = new Color(0x22, 0x22, 0x22);
  private static final Color GRID = new Color(0xdd, 0xdd, 0xdd);
  private static final float LINE_WIDTH = 2f;
  private static final int MARKER_SIZE = 8;

  private static final Marker[] MARKERS = {
    SeriesMarkers.CIRCLE,
    SeriesMarkers.SQUARE,
    SeriesMarkers.DIAMOND,
    SeriesMarkers.TRIANGLE_UP,
    SeriesMarkers.TRIANGLE_DOWN,
    SeriesMarkers.CROSS,
  };

  private Style() {}

  /** Begins a picture that is painted by hand: white, with smooth edges. */
  static void page(Graphics2D graphics, int width, int height) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
  }

  /** The letters of charts. */
  static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  /**
   * Gives a chart this look.
   *
   * @param designs the designs its series stand for, in the order the series are added
   * @return the same chart
   */
  public static <C extends Chart<? extends Styler, ?>> C apply(C chart, List<String> designs) {
    Styler styler = chart.getStyler();
    styler.setSeriesColors(Palette.of(designs).toArray(Color[]::new));
    C styled = apply(chart);
    styler.setSeriesMarkers(Palette.markers(designs));
    return styled;
  }

  /**
   * Gives a chart whose series are no designs this look; the colours stay XChart's.
   *
   * @return the same chart
   */
  public static <C extends Chart<? extends Styler, ?>> C apply(C chart) {
    Styler styler = chart.getStyler();
    styler
        .setBaseFont(font(Font.PLAIN, 12))
        .setLocale(Locale.ROOT)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setChartFontColor(INK)
        .setChartTitleFont(font(Font.BOLD, 15))
        .setChartTitleBoxVisible(false)
        .setLegendFont(font(Font.PLAIN, 12))
        .setLegendBorderColor(Color.WHITE)
        .setLegendPosition(LegendPosition.OutsideE)
        .setPlotBorderVisible(false)
        .setSeriesMarkers(MARKERS.clone())
        .setSeriesLines(lines())
        .setMarkerSize(MARKER_SIZE)
        .setChartPadding(12)
        .setAnnotationTextFont(font(Font.PLAIN, 12));
    if (styler instanceof AxesChartStyler axes) {
      axes.setAxisTitleFont(font(Font.PLAIN, 13))
          .setAxisTickLabelsFont(font(Font.PLAIN, 12))
          .setAxisTickLabelsColor(INK)
          .setPlotGridLinesColor(GRID)
          .setPlotGridLinesStroke(new BasicStroke(1f))
          .setPlotGridVerticalLinesVisible(false)
          .setAxisTicksMarksVisible(false);
    }
    if (styler instanceof CategoryStyler bars) {
      bars.setAvailableSpaceFill(0.7).setLabelsFont(font(Font.PLAIN, 11));
    }
    return chart;
  }

  private static BasicStroke[] lines() {
    return IntStream.range(0, MARKERS.length)
        .mapToObj(i -> new BasicStroke(LINE_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND))
        .toArray(BasicStroke[]::new);
  }
}
