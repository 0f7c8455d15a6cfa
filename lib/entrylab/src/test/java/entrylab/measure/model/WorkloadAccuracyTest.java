package entrylab.measure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.record.RecordSources;
import entrylab.measure.worker.WorkerTrace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Workloads on the model, as the worker runs them. */
class WorkloadAccuracyTest {
  private static final Cpu ZEN4 = Cpus.get("zen4");
  private static final Design DESIGN = Designs.get("merged-v4.6");
  private static final Map<String, String> ABOUT =
      Map.of(
          MachineRecord.PROFILE,
          "zen4",
          MachineRecord.SAMPLES,
          "a process, seed 1",
          MachineRecord.SOURCES,
          RecordSources.today().digest());

  private static MeasuredFigure figure(String design, String calls, int pollution, double cycles) {
    CallMode mode = pollution == 0 ? CallMode.MIX : CallMode.POLLUTED;
    return new MeasuredFigure(
        new MeasuredPoint(design, calls, mode, pollution),
        new MedianInterval(cycles, cycles - 1, cycles + 1, 0.95, 12),
        0,
        0,
        OptionalDouble.empty());
  }

  private static WorkloadAccuracy mixes(String calls, int... pollutions) {
    List<MeasuredFigure> figures = new ArrayList<>();
    for (int bytes : pollutions) {
      figures.add(figure(MeasuredPoint.NOTHING, calls, bytes, 20));
      figures.add(figure(DESIGN.name(), calls, bytes, 60));
    }
    return WorkloadAccuracy.of(new MachineRecord(ABOUT, figures), ZEN4, List.of(DESIGN));
  }

  @Test
  void theProgramsSideIsTakenOffTheMeasurement() {
    MixAccuracy row = mixes("getpid traced 0", 0).rows().getFirst();
    assertEquals(60 - 20, row.measured().median());
    assertEquals(39, row.measured().low());
    assertEquals(row.model() / 40 - 1, row.error(), 1e-9);
  }

  @Test
  void oneCallOverAndOverTakesWhatItsPathTakes() {
    Map<String, WorkerTrace> traces = PathTraces.of(DESIGN, ImageOptions.DEFAULT);
    MeasuredPoint path =
        new MeasuredPoint(DESIGN.name(), MeasuredPath.GETPID.toString(), CallMode.FENCED, 0);
    MeasuredPoint none =
        new MeasuredPoint(
            MeasuredPoint.NOTHING, MeasuredPath.GETPID.toString(), CallMode.FENCED, 0);
    double single =
        ModelPrediction.of(ZEN4, traces.get(PathTraces.key(path))).cycles()
            - ModelPrediction.of(ZEN4, traces.get(PathTraces.key(none))).cycles();
    // Timed call by call, not as one stream: what overlaps at the ends is a matter of a few cycles.
    assertEquals(single, mixes("getpid traced 0", 0).rows().getFirst().model(), 3);
  }

  @Test
  void tracedCallsAndPollutionCostMore() {
    double untraced = mixes("getpid traced 0", 0).rows().getFirst().model();
    // The slow path executes more, and what is pushed out is fetched again.
    assertTrue(mixes("getpid traced 1", 0).rows().getFirst().model() > untraced);
    WorkloadAccuracy both = mixes("getpid traced 0", 0, 65536);
    assertTrue(both.only(CallMode.POLLUTED).rows().getFirst().model() > untraced, both.line());
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
    List<MeasuredFigure> figures =
        List.of(
            figure(MeasuredPoint.NOTHING, calls, 65536, 20),
            figure(DESIGN.name(), calls, 65536, 60));
    return WorkloadAccuracy.of(new MachineRecord(about, figures), ZEN4, List.of(DESIGN))
        .rows()
        .getFirst()
        .model();
  }

  @Test
  void mixesAreNoPartOfTheClosingLine() {
    MachineRecord measured =
        new MachineRecord(
            ABOUT,
            List.of(
                figure(MeasuredPoint.NOTHING, "getpid traced 0", 0, 20),
                figure(DESIGN.name(), "getpid traced 0", 0, 60)));
    assertEquals(List.of(), ModelAccuracy.of(measured, ZEN4, List.of(DESIGN)).rows());
  }

  private static MixAccuracy.Verdict verdict(double low, double median, double high) {
    MeasuredPoint point = new MeasuredPoint("a", "getpid traced 0", CallMode.MIX, 0);
    return new MixAccuracy(point, new MedianInterval(median, low, high, 0.95, 12), 100, true)
        .verdict();
  }

  @Test
  void anIntervalWiderThanItsFigureConfirmsNothing() {
    assertEquals(MixAccuracy.Verdict.WITHIN, verdict(95, 99, 101));
    assertEquals(MixAccuracy.Verdict.OFF, verdict(101, 102, 103));
    assertEquals(MixAccuracy.Verdict.UNDECIDED, verdict(50, 90, 2500));
  }

  @Test
  void pollutedRowsOfSlotsThatWereNotDrawnCarryNoComparison() {
    List<MixAccuracy> rows = mixes("getpid traced 0", 0, 65536).rows();
    assertNotEquals(MixAccuracy.Verdict.PLACED, rows.getFirst().verdict());
    assertEquals(MixAccuracy.Verdict.PLACED, rows.getLast().verdict());
    assertTrue(mixes("getpid traced 0", 65536).line().contains("1 of places that were not drawn"));
  }

  @Test
  void behindConditionalBranchesNobodyKnowsWhatTheCallBeforeWas() {
    // Every second call is traced: behind jumps, the call before tells which; behind 1,024 taken
    // conditional branches no history of 128 does.
    String calls = "git-status traced 0.5";
    Map<String, String> about = new HashMap<>(ABOUT);
    about.put(MachineRecord.POLLUTION, "a chain of taken conditional branches");
    MeasuredPoint polluted = figure("a", calls, 65536, 1).point();
    assertEquals(1024, new MachineRecord(about, List.of()).program(polluted).conditional());
    assertEquals(0, new MachineRecord(ABOUT, List.of()).program(polluted).conditional());
  }

  @Test
  void aMixIsNamedByItsWorkloadAndItsShare() {
    assertEquals("git-status traced 0.5", MeasuredMix.named("git-status traced 0.5").toString());
    assertTrue(MeasuredMix.named("git-status traced 0.5").shipped());
    assertTrue(!MeasuredMix.named("my.log traced 0").shipped());
    assertThrows(IllegalArgumentException.class, () -> MeasuredMix.named("getpid"));
  }

  @Test
  void aRecordWithoutItsSeedSaysSo() {
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> new MachineRecord(Map.of(), List.of()).seed());
    assertTrue(e.getMessage().contains("names no seed"), e.getMessage());
  }
}
