package entrylab.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpeedTextTest {
  static Speed speed() {
    return speed(Optional.of(new KernelRate("6.1", 4, 350, new Rate(1, 2, 0.4))));
  }

  private static Speed speed(Optional<KernelRate> kernel) {
    return new Speed(
        Cpus.get("haswell"),
        "git-status",
        346,
        new Rate(8, 10, 4),
        new Rate(10, 20, 32),
        new Rate(20, 30, 16),
        new Rate(12, 15, 6),
        List.of(new Rate(1, 1, 1), new Rate(0.5, 0.5, 0.5), new Rate(0.1, 0.1, 0.1)),
        new Rate(38, 57, 32),
        new Rate(1.8, 1.9, 2, 1.1, 1.95, 1.6),
        new Rate(2, 2, 2, 1, 1.5, 1.6),
        kernel,
        List.of(1.0, 0.9, 0.8, 0.7, 0.6));
  }

  @Test
  void theRatiosAreMediansOfTheRoundsAndTheLastLines() {
    // Ratios of the rounds: 20/8 = 2.5, 30/10 = 3, 16/4 = 4; the ratio of the medians would be 2.5.
    Speed speed = speed();
    List<String> lines = SpeedText.of(speed).lines().toList();
    assertEquals(
        List.of(
            "one-core ratio recorded 3.00",
            "one-core ratio uniform 1.50",
            "two-core speed-up 1.85"),
        lines.subList(lines.size() - 3, lines.size()));
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("3.000 [2.500, 4.000]")));
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.contains("64 KiB of pollution") && line.contains(" 0.500 [")));
    assertTrue(lines.contains("polluted 0.800000, 0.700000, 0.600000."));
    // Two threads, of what the host gives two at most: 0.9, 0.95, 1, 1.1, 1.3 and 1.
    assertTrue(
        lines.stream()
            .anyMatch(line ->
                line.startsWith("the model's share of that")
                    && line.endsWith("1.000 [0.900, 1.300]")));
    // To ring 3: 20/10 = 2, 30/20 = 1.5, 16/32 = 0.5.
    assertTrue(
        lines.stream()
            .anyMatch(line ->
                line.startsWith("ratio to ring 3, recorded")
                    && line.endsWith("1.500 [0.500, 2.000]")));
  }

  @Test
  void goalsAreHeldAgainstMediansOfTheRounds() {
    List<SpeedGoal> goals = SpeedGoal.of(speed());
    // 3 of 4; 1.5 of 1.5. Polluted, 0.5 over 8, 10 and 4 is 0.0625 in the middle, of 0.3; 0.1 over
    // them 0.0125, of 0.1. Of a kernel, 1 over 8, 2 over 10, 0.4 over 4: 0.125, of 0.1.
    assertEquals(
        List.of(3.0, 1.5, 0.0625, 0.0125, 1.0, 0.125),
        goals.stream().map(goal -> goal.ratio().median()).toList());
    assertEquals(
        List.of(false, true, false, false, true, true),
        goals.stream().map(SpeedGoal::reached).toList());
    assertEquals(
        "64 KiB polluted 0.30 0.063 [0.050, 0.125] missed",
        goals.get(2).line().strip().replaceAll(" +", " "));
    assertTrue(SpeedText.of(speed()).contains(goals.get(2).line()));
  }

  @Test
  void aRecordedKernelsCallsAreThoseThatAreShortAndUntraced() {
    // 8 of entry and exit, those of the handler, its return.
    KernelRecord record = HandMadeKernel.of("mine", 0, 991, "getppid", "read+ptrace");
    List<RecordedCall> calls = KernelCallMaker.callsOf(record);
    assertEquals(List.of("getppid"), calls.stream().map(RecordedCall::name).toList());
    assertEquals(KernelCallMaker.LONGEST, calls.getFirst().instructions());
    assertThrows(
        KernelException.class,
        () -> KernelCallMaker.callsOf(HandMadeKernel.of("mine", 0, 992, "getppid")));
  }

  @Test
  void aKernelsCallsAreMadeAndCounted() {
    KernelRecord record = HandMadeKernel.of("mine", 0, 4, "getppid", "read");
    var maker =
        new KernelCallMaker(
            record, KernelCallMaker.callsOf(record), Cpus.get("haswell"), new SplittableRandom(1));
    maker.make(100);
  }

  @Test
  void withoutAKernelALineSaysHowToHaveOne() {
    Speed with = speed();
    assertTrue(SpeedText.of(with).contains("(4 calls drawn uniformly, 350 instructions each)"));
    assertTrue(
        SpeedText.of(speed(Optional.empty()))
            .contains("whole calls of a recorded kernel: with --kernel NAME"));
  }

  @Test
  void noRoundsMeasureNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Speed.measure(Cpus.get("haswell"), "git-status", 0, Optional.empty()));
  }
}
