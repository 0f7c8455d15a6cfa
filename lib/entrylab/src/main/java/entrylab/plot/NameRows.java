package entrylab.plot;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.internal.series.MarkerSeries;

/** All names in rows above the plot, as many in each as fit. */
record NameRows(List<? extends MarkerSeries> series, int width) implements SeriesNames {
  private static final int EDGE = 12;
  private static final int GAP = 14;

  @Override
  public int room() {
    return 0;
  }

  @Override
  public int above() {
    return Lettering.NAME.lineHeight() * (1 + places().getLast().row());
  }

  @Override
  public void paint(Graphics2D graphics, int plotWidth, int plotHeight) {
    List<Place> places = places();
    for (int i = 0; i < series.size(); i++) {
      new SeriesKey(series.get(i)).paint(graphics, places.get(i).x(), base(places.get(i)));
    }
  }

  @Override
  public List<Spot> spots(int plotWidth, int plotHeight) {
    List<Place> places = places();
    return IntStream.range(0, series.size())
        .mapToObj(i -> new SeriesKey(series.get(i)).spot(places.get(i).x(), base(places.get(i))))
        .toList();
  }

  private int base(Place place) {
    return EDGE + 12 - above() + place.row() * Lettering.NAME.lineHeight();
  }

  private List<Place> places() {
    List<Place> all = new ArrayList<>();
    int x = EDGE;
    int row = 0;
    for (MarkerSeries one : series) {
      int wide = new SeriesKey(one).width();
      if (x > EDGE && x + wide > width - EDGE) {
        x = EDGE;
        row++;
      }
      all.add(new Place(x, row));
      x += wide + GAP;
    }
    return all;
  }

  /** Where one begins. */
  private record Place(int x, int row) {}
}
