package entrylab.report.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.placement.Placements;
import entrylab.report.comparison.BaselineDifference;
import entrylab.report.comparison.DesignComparison;
import entrylab.report.comparison.MeasuredRecord;
import entrylab.report.comparison.SampleSummary;
import entrylab.reproduce.Commit;
import entrylab.reproduce.Input;
import entrylab.reproduce.Provenance;
import entrylab.setting.Settings;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.PlacedFigure;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.result.BatchSums;
import entrylab.sweep.result.Counts;
import entrylab.sweep.result.CycleParts;
import entrylab.sweep.result.CycleSpread;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.NumberKind;
import entrylab.sweep.result.PathLengths;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TimedCalls;
import entrylab.sweep.result.TracedShare;
import entrylab.sweep.result.UserLoss;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the default locale")
class MailTest {
  private static final Locale BEFORE = Locale.getDefault();
  private static final String ANSWERED = "<20151208.0700@mail.example.org>";

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(BEFORE);
  }

  /** To change them on purpose: -Dentrylab.golden=DIR writes what is found there. */
  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ar-EG"})
  void textAndDraftAreTheSameBytesInEveryLocale(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertGolden("mail.txt", mail("v4.4-stubs", "merged-v4.6").text());
    Mail withRecord = mail("v4.4-stubs", "merged-v4.6", Optional.of(record()));
    assertGolden("draft.txt", withRecord.inReplyTo(ANSWERED).text());
  }

  private static void assertGolden(String name, String found) throws IOException {
    String folder = System.getProperty("entrylab.golden");
    if (folder != null) {
      java.nio.file.Files.writeString(java.nio.file.Path.of(folder, name), found);
    }
    try (InputStream golden = MailTest.class.getResourceAsStream(name)) {
      assertEquals(new String(golden.readAllBytes(), StandardCharsets.US_ASCII), found);
    }
  }

  @Test
  void noNameBreaksTheLinesWhateverItHolds() {
    String text =
        mail(
                "a-name-that-is-longer-than-any-column-has-room-for-in-a-mail",
                "große\tNamen–\u202e😀\nX")
            .text();
    for (String line : text.lines().toList()) {
      assertTrue(line.length() <= 72, line);
      assertTrue(line.matches("[\\x20-\\x7e]*"), line);
      assertEquals(line.stripTrailing(), line);
    }
    assertTrue(text.contains("a-name-that-is"), text);
    assertTrue(text.contains("gro?e Namen-"), text);
  }

  @Test
  void aDifferenceIsToldInPerCentOfTheBaselineUnlessItIsNoise() {
    assertEquals("+10.00%", delta(4.3, 43, false));
    assertEquals("-0.23%", delta(-0.1, 43, false));
    assertEquals("~", delta(0.1, 43, true));
    assertEquals("0%", delta(0, 43, false));
    assertEquals("<+0.01%", delta(0.001, 43, false));
    assertEquals("<-0.01%", delta(-0.001, 43, false));
  }

  private static String delta(double more, double baseline, boolean noise) {
    return ComparisonText.delta(BaselineDifference.between(baseline + more, baseline, noise));
  }

  @Test
  void theLongestBarIsTheLargestDifferenceOnItsSideOfTheAxis() {
    String chart =
        DifferenceChart.of(
            new DesignComparison(
                "Instructions",
                NumberKind.COUNTED,
                List.of("mean"),
                List.of(
                    new DesignComparison.Group(
                        "here",
                        List.of(
                            new SampleSummary("base", 9, List.of(10.0), BaselineDifference.NONE),
                            new SampleSummary(
                                "less", 9, List.of(8.0), new BaselineDifference(-2, -20, false)),
                            new SampleSummary(
                                "more", 9, List.of(11.0), new BaselineDifference(1, 10, false)),
                            new SampleSummary(
                                "hazy", 9, List.of(12.0), new BaselineDifference(2, 20, true)))))));
    assertEquals(
        """

        More or less than base, counted:
        here
          less                 ##################|                   -2.00
          more                                   |#########          +1.00
          hazy                                   |                   ~
        """,
        chart);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<>",
        "no-at-sign",
        "two@at@signs",
        "blank in@it",
        "<a@b",
        "a@b\nBcc: everyone@example.org",
        "a@b\r\n\r\nanother body",
        "ü@b"
      })
  void whatIsNoMessageIdIsRefusedOnOneLine(String word) {
    var refused = assertThrows(IllegalArgumentException.class, () -> MessageId.parse(word));
    assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
  }

  @Test
  void headersCannotBeSmuggledInBySubjectOrAddress() {
    MailDraft draft = MailDraft.answering(ANSWERED);
    assertThrows(
        IllegalArgumentException.class, () -> draft.withSubject("x\nBcc: everyone@example.org"));
    assertThrows(
        IllegalArgumentException.class,
        () -> draft.withTo(List.of("a@b\nBcc: everyone@example.org")));
    assertThrows(IllegalArgumentException.class, () -> draft.withCc(List.of("nobody")));
  }

  @Test
  void aSubjectGetsOneReAndWordsOutsideAsciiAreEncoded() {
    MailDraft draft = MailDraft.answering(ANSWERED);
    assertTrue(draft.withSubject("RE: x").of("").contains("\nSubject: RE: x\n"));
    assertTrue(draft.withSubject("x").of("").contains("\nSubject: Re: x\n"));
    assertFalse(draft.withSubject("größer").of("").contains("ö"));
  }

  @Test
  void oneDesignIsComparedWithNothing() {
    String text = mail("v4.4-stubs", "v4.4-stubs").text();
    assertTrue(text.contains("\nOne design, v4.4-stubs: nothing is compared.\n"), text);
  }

  @Test
  void aRecordThatKnowsNothingOfTheDesignsAndCallsIsRefused() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> mail("another", "design", Optional.of(record())));
    assertTrue(refused.getMessage().contains("getpid, git-status traced 0.5"), refused::getMessage);
    var lacks =
        assertThrows(
            IllegalArgumentException.class,
            () -> mail("another", "merged-v4.6", Optional.of(record())));
    assertTrue(lacks.getMessage().endsWith("lacks the baseline another"), lacks::getMessage);
  }

  /** Two paths of a workload, of which each has cost 22 cycles of the program's. */
  private static MeasuredRecord record() {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("cpu", "A Processor, family 25 model 17 stepping 1");
    about.put("microcode", "0x1000065");
    about.put("kernel", "Linux 6.18");
    about.put("command", "./lab measure --out mine.csv");
    about.put("samples", "12 fresh processes with a layout each, 11 rounds each, seed 1");
    return new MeasuredRecord(
        new Input("data/measured/mine.csv", "4".repeat(64)),
        new MachineRecord(
            about,
            List.of(
                figure("(none)", "git-status traced 0.5", CallMode.MIX, 22, 22, 22),
                figure("v4.4-stubs", "git-status traced 0.5", CallMode.MIX, 70, 69.5, 70.25),
                figure("merged-v4.6", "git-status traced 0.5", CallMode.MIX, 68.5, 68.25, 69),
                figure("(none)", "getpid", CallMode.FENCED, 22, 22, 22),
                figure("v4.4-stubs", "getpid", CallMode.FENCED, 40, 39, 41))));
  }

  private static MeasuredFigure figure(
      String design, String calls, CallMode mode, double median, double low, double high) {
    return new MeasuredFigure(
        new MeasuredPoint(design, calls, mode, 0),
        new MedianInterval(median, low, high, 0.9614, 12),
        0.01,
        50,
        OptionalDouble.empty());
  }

  private static Mail mail(String baseline, String other) {
    return mail(baseline, other, Optional.empty());
  }

  private static Mail mail(String baseline, String other, Optional<MeasuredRecord> record) {
    Settings settings =
        SweepSettings.ALL
            .unsaid()
            .with(
                SweepSettings.DESIGNS,
                List.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6")))
            .with(SweepSettings.WORKLOADS, List.of("git-status", "mix:read=0.5+clone=0.5"))
            .with(SweepSettings.TRACED, List.of(new TracedShare(1e-7), new TracedShare(0.5)))
            .with(SweepSettings.SYSCALLS, new RunLength.Fixed(100_000))
            .with(SweepSettings.CPUS, List.of(Cpus.get("haswell")))
            .with(SweepSettings.PLACEMENT, OptionalInt.of(0));
    List<Input> inputs =
        List.of(
            new Input("data/designs/merged-v4.6.S", "1".repeat(64)),
            new Input("data/designs/include/entry.h", "2".repeat(64)),
            new Input("data/designs/include/entry.inc", "3".repeat(64)));
    return Mail.of(
        new SweepResult(
            settings,
            List.of(
                // Call by call one more untraced, three fewer traced: -1, give or take 0.006.
                row(baseline, 118, 75, 6383, 175, 40.25, new int[] {43, 193}, 170, 180),
                // Batch by batch 5 more and 6 fewer: -0.5, give or take 5.5.
                row(other, 117, 73, 6143, 174.5, 39, new int[] {44, 190}, 175, 174)),
            List.of()),
        new Provenance(
            new Commit("0123456789abcdef0123456789abcdef01234567", false),
            Map.of("libunicorn", "2.1.4"),
            settings.texts(),
            SweepSettings.options(settings),
            inputs),
        new MailExtras(MailQuote.MISSION, record, Optional.empty()));
  }

  private static final PlacedFigure LINES = new PlacedFigure(0, 0, 0);

  private static Result row(
      String design,
      double instructions,
      double sd,
      int bytes,
      double cycles,
      double cyclesSd,
      int[] lengths,
      long... batches) {
    return new Result(
        design,
        "git-status",
        new TracedShare(0.5),
        Tracing.PTRACE,
        ImageOptions.DEFAULT,
        "none",
        100_000,
        1,
        new Counts(instructions, 0, 0, 0, 0, 0, 0, 0, LINES, LINES, sd, paths(lengths)),
        new MemoryLedger(4368, bytes - 4500, 100, 32, 3),
        new PlacedFigure(3, 3, 3),
        Optional.of(
            new Cycles(
                "haswell",
                0,
                Cost.DISPATCH,
                new TimedCalls(100_000, "the first 100000 calls of seed 1", instructions),
                new CycleSpread(cycles, 0.25, 170, 220, cyclesSd),
                new CycleParts(100, 60, 0, 5, 10, 0),
                new UserLoss(0, 0),
                Placements.AS_LINKED,
                List.of(),
                new BatchSums(1, batches),
                Set.of("swapgs"))));
  }

  private static PathLengths paths(int... instructions) {
    return new PathLengths(
        new long[] {50_000, 50_000},
        instructions,
        new long[] {instructions[0], instructions[1]},
        List.of("t", "t"));
  }
}
