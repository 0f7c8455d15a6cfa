package entrylab.plot;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** A chart with arrows that knows where they lie, so that names can keep out of their way. */
final class ArrowChart extends XYChart {
  private final List<Arrow> arrows = new ArrayList<>();

  ArrowChart(XYChartBuilder builder) {
    super(builder);
  }

  void add(Arrow arrow) {
    addAnnotation(arrow);
    arrows.add(arrow);
  }

  /** The arrows as they lie in the plot, in pixels; once the chart has been painted. */
  List<Line2D> lines() {
    return arrows.stream().map(arrow -> arrow.line(this)).toList();
  }
}
