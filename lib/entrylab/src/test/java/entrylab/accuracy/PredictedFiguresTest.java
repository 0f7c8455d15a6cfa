package entrylab.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.report.AccuracyText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of April 2024, which were predicted before the model was asked. */
class PredictedFiguresTest {
  private static AccuracyReport report;

  @BeforeAll
  static void run() {
    report = AccuracyReport.of(List.of(Cpus.get("cascade-lake"), Cpus.get("sunny-cove-server")));
  }

  private static AnchorRow row(String name) {
    return report.anchors().stream()
        .filter(r -> r.anchor().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noneOfThemSetAConstant() {
    List<Anchor> april =
        Anchor.all().stream().filter(anchor -> anchor.source().contains("1e3ad783")).toList();
    assertEquals(9, april.size());
    for (Anchor anchor : april) {
      assertEquals(Anchor.Role.PREDICTED, anchor.role(), anchor.name());
    }
  }

  @Test
  void aSwitchTakesAsManyInstructionsMoreAsWasCounted() {
    // 640 and 664 an operation on Cascade Lake.
    assertEquals(664 - 640, row("instructions: a switch for a table").anchor().said());
    assertTrue(row("instructions: a switch for a table").agrees());
  }

  @Test
  void theLoopIsTwoInstructionsShorterThanWhatTheReleaseAdded() {
    // The designs' headers: a getpid of 246 behind the loop, of 136 without; 664 and 776 on record.
    AnchorRow loop = row("instructions: rc4 for a switch");
    assertEquals(246 - 136, loop.model());
    assertEquals(776 - 664, loop.anchor().said());
    assertEquals(-2, loop.distance());
    assertFalse(loop.agrees());
  }

  @Test
  void aFunctionsShareIsOfItsInstructionsAlone() {
    TimedPath loop = row("clear_bhb_loop on Ice Lake").anchor().call();
    // push, 2 mov, call, jmp, lfence, pop, ret; 5 x (mov, sub, jnz); 25 x (jmp, sub, jnz); 5 calls
    // and the 6 returns of all calls but the loop's own.
    assertEquals(8 + 15 + 75 + 11, loop.instructions());
    assertEquals(0, loop.privileged(Cpus.get("sunny-cove-server")));
  }

  @Test
  void sharesOfAllFunctionsAddUpToTheCall() {
    Cpu ice = Cpus.get("sunny-cove-server");
    TimedPath all = row("rc4 for a switch on Ice Lake").anchor().call();
    int retired = all.call().on(ice).lines().getLast().entry().retired();
    int sum =
        Stream.of(
                "entry_SYSCALL_64",
                "clear_bhb_loop",
                "do_syscall_64",
                "x64_sys_call",
                "__x64_sys_futex",
                "sys_futex",
                "syscall_exit_to_user_mode")
            .map(name -> TimedPath.of("switch-bhi-5x5", "futex", 0, "sysret", name, ""))
            .mapToInt(part -> part.cycles(ice))
            .sum();
    assertEquals(retired, sum);
  }

  @Test
  void anOrderOfMagnitudeIsHalfADecadeEitherWay() {
    Anchor pti =
        Anchor.all().stream().filter(a -> a.role() == Anchor.Role.INPUT).findFirst().orElseThrow();
    // Two writes of CR3 of a hundred cycles each, and a factor of the root of ten.
    assertEquals(2 * 100, pti.said());
    assertEquals(pti.said() / Math.sqrt(10), pti.low(), 0.5);
    assertEquals(pti.said() * Math.sqrt(10), pti.high(), 0.5);
  }

  @Test
  void anAnswerThatIsNoLongerTheFirstSaysWhatWasChanged() {
    for (AnchorRow row : report.anchors()) {
      if (row.changed()) {
        assertFalse(row.anchor().first().orElseThrow().changed().isEmpty(), row.anchor().name());
      }
    }
  }

  @Test
  void theFirstAnswerStandsBesideALaterOne() {
    Anchor anchor = row("rc4 for a switch on Ice Lake").anchor();
    var later =
        new AnchorRow(
            anchor,
            75,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            List.of());
    var report = new AccuracyReport(List.of(), List.of(later), Optional.empty());
    // As committed when the figure was: 51 cycles off.
    assertEquals(75 + 51, anchor.first().orElseThrow().model());
    String brief = AccuracyText.of(report);
    assertTrue(brief.contains("predicted    75    126     75  yes"), brief);
    String whole = AccuracyText.whole(report);
    assertTrue(whole.contains("Since the first answer:"), whole);
  }

  @Test
  void bothEndsOfAConstantThatNobodyHasMeasuredAreSaid() {
    AnchorRow loop = row("rc4 for a switch on Ice Lake");
    assertEquals(Optional.of(Parameter.TAKEN_BRANCH), loop.anchor().hangsOn());
    assertEquals(List.of("1", "2"), loop.ends().stream().map(AnchorRow.End::value).toList());
    int fast = loop.ends().getFirst().model();
    int slow = loop.ends().getLast().model();
    // 64 of the loop's instructions are taken branches, of which each waits a cycle longer.
    assertEquals(64, slow - fast);
    assertEquals(fast, loop.model(), "the profile has the faster end");
    assertTrue(loop.open(), fast + " <= 75 <= " + slow);
    String whole = AccuracyText.whole(report).replaceAll("\\s+", " ");
    String said =
        "Hangs on frontend.taken_branch, which is 1 here: %d at 1, %d at 2; the figure lies between"
            + " them";
    assertTrue(whole.contains(said.formatted(fast, slow)), whole);
  }

  @Test
  void whatNoEndReachesIsNotOpen() {
    Anchor anchor = row("rc4 for a switch on Ice Lake").anchor();
    // Published were 75.
    assertFalse(withEnds(anchor, 127, 90, 127).open());
    assertTrue(withEnds(anchor, 127, 75, 127).open());
    assertFalse(withEnds(anchor, 75, 63, 127).open(), "it agrees already");
  }

  private static AnchorRow withEnds(Anchor anchor, int model, int least, int most) {
    OptionalDouble none = OptionalDouble.empty();
    return new AnchorRow(
        anchor,
        model,
        none,
        none,
        none,
        List.of(new AnchorRow.End("1", least), new AnchorRow.End("2", most)));
  }

  @Test
  void aShareIsOfTheCallWithout() {
    Anchor offsets =
        Anchor.all().stream()
            .filter(anchor -> anchor.unit() == Anchor.Unit.PER_CENT)
            .findFirst()
            .orElseThrow();
    Cpu core = offsets.profile();
    double without = offsets.less().orElseThrow().cycles(core);
    double more = offsets.call().cycles(core) - without;
    assertEquals(100 * more / without, offsets.model(), 0.5);
    // One per cent of each of 113.32 and 100, added in squares: 1.5, so 11.8 to 14.8.
    assertEquals(List.of(12.0, 15.0), List.of(offsets.low(), offsets.high()));
    assertEquals(Anchor.Role.PREDICTED, offsets.role());
  }

  @Test
  void instructionsAreCountedOnAnyCpuAndNoBaselineTellsThem() {
    AnchorRow counted = row("instructions: a switch for a table");
    assertTrue(counted.bound().isEmpty());
    assertTrue(counted.linear().isEmpty());
    assertTrue(counted.mca().isEmpty());
  }

  @Test
  void whatEachDifferenceIsSureToFollowsFromItsTwoFigures() {
    // One per cent of each, added in squares: 4.54 and 4.62 give 6.5, 10.91 and 12.10 give 16.3.
    Anchor ice = row("a switch for a table on Ice Lake").anchor();
    assertEquals(List.of(8 - 6.0, 8 + 6.0), List.of(ice.low(), ice.high()));
    Anchor cascade = row("rc4 for a switch on Cascade Lake").anchor();
    assertEquals(List.of(119 - 16.0, 119 + 16.0), List.of(cascade.low(), cascade.high()));
  }

  @Test
  void aCpuWithoutPublishedSequencesHasNoLineOfThem() {
    String text = AccuracyText.of(report);
    assertFalse(text.contains("cascade-lake  all"), text);
    assertTrue(text.contains("a switch for a table on Cascade Lake  predicted"), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
  }
}
