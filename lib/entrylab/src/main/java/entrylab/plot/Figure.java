package entrylab.plot;

import java.util.List;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * A chart that knows what lies where in it, for whoever points at it or cannot see it.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 1).run();
 * show(Figure.of(Plots.byTracedShare(result, Metric.INSTRUCTIONS)).description());
 * }</pre>
 */
public interface Figure extends IChart {

  /**
   * What can be pointed at, in the order painted.
   *
   * @param width of the painting, in pixels
   * @param height of it
   */
  List<Spot> spots(int width, int height);

  /** The figure in words: title, axes and the largest difference in it. */
  String description();

  /** The height at which a painting of this width is complete, in pixels. */
  default int heightAt(int width) {
    return getHeight();
  }

  /** A chart as a figure: XChart's own get titles and names that are never cut. */
  static Figure of(IChart chart) {
    return switch (chart) {
      case Figure figure -> figure;
      case Chart<?, ?> own -> new FramedChart(own);
      default -> new PlainFigure(chart);
    };
  }
}
