package entrylab.plot;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.internal.series.MarkerSeries;

/** All names one below the other, to the right of the plot. */
record NameList(List<? extends MarkerSeries> series) implements SeriesNames {
  private static final int EDGE = 14;
  private static final int TOP = 22;

  @Override
  public int room() {
    return 2 * EDGE + series.stream().mapToInt(one -> new SeriesKey(one).width()).max().orElse(0);
  }

  @Override
  public int above() {
    return 0;
  }

  @Override
  public void paint(Graphics2D graphics, int plotWidth, int plotHeight) {
    for (int i = 0; i < series.size(); i++) {
      new SeriesKey(series.get(i)).paint(graphics, plotWidth + EDGE, base(i));
    }
  }

  @Override
  public List<Spot> spots(int plotWidth, int plotHeight) {
    return IntStream.range(0, series.size())
        .mapToObj(i -> new SeriesKey(series.get(i)).spot(plotWidth + EDGE, base(i)))
        .toList();
  }

  private static int base(int line) {
    return TOP + line * (Lettering.NAME.lineHeight() + 2);
  }
}
