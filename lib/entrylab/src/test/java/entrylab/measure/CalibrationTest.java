package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.files.DataFolder;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.CycleClock;
import entrylab.measure.record.HostMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments that find a processor's constants, and the profile that is made of them. */
class CalibrationTest {
  private static final Cpu ZEN4 = Cpus.get("zen4");

  private static final CalibrationProbe.Slope LOADS =
      new CalibrationProbe.Slope(
          "loads",
          Optional.of(Parameter.L1D_LATENCY),
          CallMode.FENCED,
          10,
          30,
          n -> "\tnop\n",
          0,
          false);

  private static CalibrationProbe named(String name) {
    return CalibrationProbes.all(ZEN4).stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What an experiment finds where the model stands for the processor. */
  private static double found(Cpu cpu, String name) {
    CalibrationProbe probe = named(name);
    double[] cycles =
        probe.sequences().stream()
            .mapToDouble(s -> Sequences.model(cpu, s, probe.mode()))
            .toArray();
    return probe.figure(cycles).orElseThrow();
  }

  @Test
  void aSlopeIsWhatOneMoreTakesOrHowManyGoIntoACycle() {
    // 20 loads more take 80 cycles more.
    assertEquals(4, LOADS.figure(new double[] {45, 125}).orElseThrow(), 1e-9);
    CalibrationProbe.Slope widths =
        new CalibrationProbe.Slope(
            "w", Optional.empty(), CallMode.FENCED, 10, 30, n -> "", 0, true);
    assertEquals(5, widths.figure(new double[] {7, 11}).orElseThrow(), 1e-9);
    assertEquals(Optional.empty(), widths.figure(new double[] {7, 7}));
    // Twenty a cycle.
    assertEquals(Optional.empty(), widths.figure(new double[] {7, 8}));
  }

  @Test
  void aKneeIsTheLastCountThatCostsWhatTheFirstOnesDo() {
    CalibrationProbe.Knee knee =
        new CalibrationProbe.Knee(
            "k",
            Optional.empty(),
            CallMode.BACK_TO_BACK,
            "entries",
            List.of(4, 6, 8, 10, 12, 14, 16, 18),
            n -> "",
            8,
            100);
    // Two cycles each, and 20 more behind the sixteenth.
    double[] cycles = {8, 12, 16, 20, 24, 28, 32, 56};
    assertEquals(16, knee.figure(cycles).orElseThrow());
    cycles[7] = 36;
    assertEquals(Optional.empty(), knee.figure(cycles));
  }

  @Test
  void aReachIsTheLastCountThatCostsWhatTheCheapestDoes() {
    CalibrationProbe.Reach reach =
        new CalibrationProbe.Reach(
            "r",
            Optional.of(Parameter.BTB_ENTRIES),
            CallMode.BACK_TO_BACK,
            "entries",
            List.of(10, 20, 40, 60, 80),
            n -> "",
            4,
            100);
    // Each takes 3, 2, 2, 5 and 12 cycles: 5 is within 4 of the cheapest, 12 is not.
    double[] cycles = {30, 40, 80, 300, 960};
    assertEquals(60, reach.figure(cycles).orElseThrow());
    // 79 would have been told as 60.
    assertEquals(79, reach.atMost(60));
    Calibrated found = Calibrated.of(reach, new double[] {60, 60, 60, 60, 60, 60}, 6, ZEN4);
    assertEquals("60..79", found.range());
    // Where 80 cost no more than 6 each, nothing says where it ends.
    cycles[4] = 480;
    assertEquals(Optional.empty(), reach.figure(cycles));
  }

  @Test
  void aLatencyIsARingsLessThoseOfOthersWithTheSameMisses() {
    CalibrationProbe.Beyond beyond =
        new CalibrationProbe.Beyond(
            "third", Optional.of(Parameter.L3_LATENCY), LOADS, LOADS, Optional.of(LOADS));
    // 20 loads more take 1,140 cycles more, 57 each; 240 more, 12 each; 80 more, 4 each.
    double[] cycles = {100, 1240, 60, 300, 45, 125};
    assertEquals(57 - 12 + 4, beyond.figure(cycles).orElseThrow(), 1e-9);
  }

  @Test
  void aRingGoesOncePastEachOfItsLines() {
    for (int lines : new int[] {256, 8_192, 1 << 21}) {
      BitSet seen = new BitSet();
      int line = 0;
      for (int i = 0; i < lines; i++) {
        seen.set(line);
        line = LoadRing.next(line, lines);
      }
      assertEquals(0, line);
      assertEquals(lines, seen.cardinality());
    }
    assertThrows(IllegalArgumentException.class, () -> new LoadRing(0, 3, false));
  }

  @Test
  void asManyTakenBranchesLieBetweenTwoThatGoAlike() {
    // The first of the two is one of the 93.
    assertEquals(
        92,
        named("taken branches that the direction history holds").sequences().stream()
            .filter(s -> s.name().endsWith(", 93"))
            .map(s -> s.body().replaceAll("(?s).*\\.rept (\\d+).*", "$1"))
            .mapToInt(Integer::parseInt)
            .sum());
  }

  @Test
  void theExperimentsFindInTheModelWhatItsProfileSays() {
    assertEquals(4, found(ZEN4, "load of a loaded address"), 0.01);
    assertEquals(5, found(ZEN4, "load by an index"), 0.01);
    assertEquals(1, found(ZEN4, "segment base"), 0.01);
    assertEquals(6, found(ZEN4, "micro-ops renamed"), 0.1);
    assertEquals(9, found(ZEN4, "micro-ops retired"), 0.1);
    // One window a cycle.
    assertEquals(1, found(ZEN4, "taken jump, 64 bytes on"), 0.05);
  }

  @Test
  void whatNoiseHidesStaysAndSaysSo() {
    double[] steady = {4, 4.1, 3.9, 4, 4.05, 4, 3.95, 4};
    Calibrated measured = Calibrated.of(LOADS, steady, steady.length, ZEN4);
    assertEquals(Calibrated.Verdict.MEASURED, measured.verdict());
    assertEquals("l1d.latency: 4 (4), was 4", measured.words());
    double[] noisy = {2, 9, 3, 8, 4, 7, 5, 6};
    Calibrated hidden = Calibrated.of(LOADS, noisy, noisy.length, ZEN4);
    assertEquals(Calibrated.Verdict.HIDDEN, hidden.verdict());
    assertEquals("l1d.latency: stays 4, hidden by noise", hidden.words());
    Calibrated few = Calibrated.of(LOADS, new double[] {4, 4, 4}, 8, ZEN4);
    assertEquals(Calibrated.Verdict.NOT_FOUND, few.verdict());
  }

  @Test
  void theProfileInheritsAndSaysWhereItsValuesComeFrom(@TempDir Path folder) throws IOException {
    double[] steady = {5, 5, 5, 5, 5, 5, 5, 5};
    double[] noisy = {2, 9, 3, 8, 4, 7, 5, 6};
    Calibration calibration =
        new Calibration(
            new HostMachine("AMD EPYC, family 25 model 17 stepping 1", "0x1", "", "", "", ""),
            ZEN4,
            new CycleClock("tsc", 1, 1),
            LocalDate.of(2026, 11, 29),
            "./lab measure --calibrate",
            List.of(
                Calibrated.of(LOADS, steady, 8, ZEN4),
                Calibrated.of(named("store forwarding"), noisy, 8, ZEN4)));
    Path file = Files.writeString(folder.resolve("mine.cpu"), calibration.profile());
    Cpu mine = Cpus.fromFile(file);
    assertEquals(Optional.of("zen4"), mine.base());
    assertEquals(5, mine.count(Parameter.L1D_LATENCY));
    String source = mine.quantity(Parameter.L1D_LATENCY).source();
    assertTrue(source.contains("AMD EPYC") && source.contains("2026-11-29"), source);
    assertTrue(source.contains("./lab measure --calibrate"), source);
    assertEquals(ZEN4.quantity(Parameter.STORE_FORWARD), mine.quantity(Parameter.STORE_FORWARD));
    assertTrue(calibration.profile().contains("# store forwarding: "), calibration.profile());
  }

  @Test
  void everyKeptCalibrationIsAProfileWithMeasuredValues(@TempDir Path folder) throws IOException {
    List<String> kept =
        DataFolder.list("measured").stream().filter(f -> f.endsWith(".cpu")).toList();
    assertTrue(kept.contains("epyc-zen4.cpu"), kept.toString());
    for (String file : kept) {
      Path copy = folder.resolve(file);
      Files.writeString(copy, DataFolder.text("measured/" + file));
      Cpu calibrated = Cpus.fromFile(copy);
      assertTrue(
          calibrated.values().values().stream()
              .anyMatch(q -> q.source().contains("./lab measure --calibrate")),
          file);
    }
  }
}
