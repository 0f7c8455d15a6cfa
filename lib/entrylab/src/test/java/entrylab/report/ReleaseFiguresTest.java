package entrylab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.plot.ReleaseBars;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kept figures of Debian's kernels, release by release. */
class ReleaseFiguresTest {
  private static final ReleaseFigures SHIPPED = ReleaseFigures.shipped();

  @Test
  void releasesAreNamedAsDebianPackagedThem() {
    ReleaseFigures plain = SHIPPED.of("getppid", "plain");
    assertEquals(List.of("5.10.262", "6.1.192", "6.12.117", "7.3.4"), plain.releases());
    assertEquals(plain.releases().size() * plain.cpus().size(), plain.rows().size());
  }

  @Test
  void asShippedCostsMoreThanWithMitigationsOffEverywhere() {
    for (String cpu : SHIPPED.cpus()) {
      List<ReleaseFigures.Row> off = SHIPPED.of("getppid", "plain").on(cpu);
      List<ReleaseFigures.Row> shipped = SHIPPED.of("getppid", "as-found").on(cpu);
      for (int release = 0; release < off.size(); release++) {
        assertTrue(shipped.get(release).mean() > off.get(release).mean(), cpu);
      }
    }
  }

  @Test
  void theChartHasABarPerReleaseAndCpu() {
    var chart = ReleaseBars.of(SHIPPED, "getppid", "plain");
    assertEquals(
        SHIPPED.cpus(), chart.getSeriesCollection().stream().map(s -> s.getName()).toList());
    assertEquals(4, chart.getSeries("haswell").getYData().length);
    assertThrows(IllegalArgumentException.class, () -> ReleaseBars.of(SHIPPED, "futex", "plain"));
  }

  @Test
  void theTableHasARowForEachFigure() {
    assertEquals(
        SHIPPED.of("read", "plain").rows().size(),
        SHIPPED.of("read", "plain").toTable().rowCount());
  }
}
