package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Workloads on the model, as the worker runs them. */
class MixesTest {
  private static final Cpu ZEN4 = Cpus.get("zen4");
  private static final Design DESIGN = Designs.get("merged-v4.6");
  private static final Map<String, String> ABOUT =
      Map.of(
          Measured.PROFILE,
          "zen4",
          Measured.SAMPLES,
          "a process, seed 1",
          Measured.SOURCES,
          RecordSources.today().digest());

  private static Figure figure(String design, String calls, int pollution, double cycles) {
    Mode mode = pollution == 0 ? Mode.MIX : Mode.POLLUTED;
    return new Figure(
        new Point(design, calls, mode, pollution),
        new MedianInterval(cycles, cycles - 1, cycles + 1, 0.95, 12),
        0,
        0,
        OptionalDouble.empty());
  }

  private static Mixes mixes(String calls, int... pollutions) {
    List<Figure> figures = new ArrayList<>();
    for (int bytes : pollutions) {
      figures.add(figure(Point.NOTHING, calls, bytes, 20));
      figures.add(figure(DESIGN.name(), calls, bytes, 60));
    }
    return Mixes.of(new Measured(ABOUT, figures), ZEN4, List.of(DESIGN));
  }

  @Test
  void theProgramsSideIsTakenOffTheMeasurement() {
    Mixed row = mixes("getpid traced 0", 0).rows().getFirst();
    assertEquals(60 - 20, row.measured().median());
    assertEquals(39, row.measured().low());
    assertEquals(row.model() / 40 - 1, row.error(), 1e-9);
  }

  @Test
  void oneCallOverAndOverTakesWhatItsPathTakes() {
    Map<String, WorkerTrace> traces = PathTraces.of(DESIGN, ImageOptions.DEFAULT);
    Point path = new Point(DESIGN.name(), Paths.GETPID.toString(), Mode.FENCED, 0);
    Point none = new Point(Point.NOTHING, Paths.GETPID.toString(), Mode.FENCED, 0);
    double single =
        Prediction.of(ZEN4, traces.get(PathTraces.key(path))).cycles()
            - Prediction.of(ZEN4, traces.get(PathTraces.key(none))).cycles();
    // Timed call by call, not as one stream: what overlaps at the ends is a matter of a few cycles.
    assertEquals(single, mixes("getpid traced 0", 0).rows().getFirst().model(), 3);
  }

  @Test
  void tracedCallsAndPollutionCostMore() {
    double untraced = mixes("getpid traced 0", 0).rows().getFirst().model();
    assertTrue(mixes("getpid traced 1", 0).rows().getFirst().model() > untraced);
    Mixes both = mixes("getpid traced 0", 0, 65536);
    assertTrue(both.only(Mode.POLLUTED).rows().getFirst().model() > untraced, both.line());
    assertEquals(
        List.of("mix", "mix, traced 0", "polluted", "polluted, traced 0"),
        both.line().lines().map(line -> line.substring(0, line.indexOf(':'))).toList());
  }

  @Test
  void theDesignLiesWhereTheRecordsFirstProcessHadIt() {
    // Nineteen lines on, they share sets of the caches with other ones of the program between
    // calls.
    double plain = placed("30000000 30000040");
    assertEquals(plain, mixes("git-status traced 0.5", 65536).rows().getFirst().model());
    assertNotEquals(plain, placed("300004c0 30000000"));
    var e = assertThrows(IllegalArgumentException.class, () -> placed("30000001"));
    assertTrue(e.getMessage().contains("'30000001': not an address"), e.getMessage());
  }

  private static double placed(String layouts) {
    Map<String, String> about = new HashMap<>(ABOUT);
    about.put("layouts of " + DESIGN.name(), layouts);
    String calls = "git-status traced 0.5";
    List<Figure> figures =
        List.of(figure(Point.NOTHING, calls, 65536, 20), figure(DESIGN.name(), calls, 65536, 60));
    return Mixes.of(new Measured(about, figures), ZEN4, List.of(DESIGN)).rows().getFirst().model();
  }

  @Test
  void mixesAreNoPartOfTheClosingLine() {
    Measured measured =
        new Measured(
            ABOUT,
            List.of(
                figure(Point.NOTHING, "getpid traced 0", 0, 20),
                figure(DESIGN.name(), "getpid traced 0", 0, 60)));
    assertEquals(List.of(), Comparison.of(measured, ZEN4, List.of(DESIGN)).rows());
  }

  private static Mixed.Verdict verdict(double low, double median, double high) {
    Point point = new Point("a", "getpid traced 0", Mode.MIX, 0);
    return new Mixed(point, new MedianInterval(median, low, high, 0.95, 12), 100).verdict();
  }

  @Test
  void anIntervalWiderThanItsFigureConfirmsNothing() {
    assertEquals(Mixed.Verdict.WITHIN, verdict(95, 99, 101));
    assertEquals(Mixed.Verdict.OFF, verdict(101, 102, 103));
    assertEquals(Mixed.Verdict.UNDECIDED, verdict(50, 90, 2500));
  }

  @Test
  void aMixIsNamedByItsWorkloadAndItsShare() {
    assertEquals("git-status traced 0.5", Mix.named("git-status traced 0.5").toString());
    assertTrue(Mix.named("git-status traced 0.5").shipped());
    assertTrue(!Mix.named("my.log traced 0").shipped());
    assertThrows(IllegalArgumentException.class, () -> Mix.named("getpid"));
  }

  @Test
  void aRecordWithoutItsSeedSaysSo() {
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> new Measured(Map.of(), List.of()).seed());
    assertTrue(e.getMessage().contains("names no seed"), e.getMessage());
  }
}
