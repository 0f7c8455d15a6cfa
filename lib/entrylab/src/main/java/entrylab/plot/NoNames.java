package entrylab.plot;

import java.awt.Graphics2D;
import java.util.List;

/** Nothing: the chart has one series, or says itself what its colours are. */
record NoNames() implements SeriesNames {
  @Override
  public int room() {
    return 0;
  }

  @Override
  public int above() {
    return 0;
  }

  @Override
  public void paint(Graphics2D graphics, int plotWidth, int plotHeight) {}

  @Override
  public List<Spot> spots(int plotWidth, int plotHeight) {
    return List.of();
  }
}
