package entrylab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import entrylab.reproduce.Commit;
import entrylab.reproduce.Input;
import entrylab.reproduce.Plan;
import entrylab.reproduce.Provenance;
import entrylab.sweep.Cost;
import entrylab.sweep.Counts;
import entrylab.sweep.Cycles;
import entrylab.sweep.Pollution;
import entrylab.sweep.Result;
import entrylab.sweep.RunLength;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.TracedShare;
import entrylab.sweep.Tracing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    Mail mail = mail("v4.4-stubs", "merged-v4.6");
    assertGolden("mail.txt", mail.text());
    assertGolden("draft.txt", mail.inReplyTo(ANSWERED).text());
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

  /** 43.0 and 43.1, each with a standard error of 3 / sqrt(100): 0.1 is less than 2 * 0.42. */
  @Test
  void aDifferenceBelowTwoStandardErrorsIsNoise() {
    Sample baseline = Sample.independent("a", 100, 43.0, 3);
    assertEquals("~", ComparisonText.delta(Sample.independent("b", 100, 43.1, 3), baseline));
    // With 100 times 100 calls the errors are a tenth, and 0.1 is more than 2 * 0.042.
    Sample many = Sample.independent("a", 10_000, 43.0, 3);
    assertEquals("+0.23%", ComparisonText.delta(Sample.independent("b", 10_000, 43.1, 3), many));
    assertEquals("+10.0%", ComparisonText.delta(Sample.independent("b", 100, 47.3, 3), baseline));
    assertEquals("baseline", ComparisonText.delta(baseline, baseline));
  }

  @Test
  void withoutASpreadADifferenceIsExactAndWithOneValueItIsNoise() {
    Sample exact = new Sample("a", 100, 43, 0, 0);
    assertEquals("+2.3%", ComparisonText.delta(new Sample("b", 100, 44, 0, 0), exact));
    assertEquals("0%", ComparisonText.delta(new Sample("b", 100, 43, 0, 0), exact));
    assertEquals("<+0.01%", ComparisonText.delta(new Sample("b", 100, 43.001, 0, 0), exact));
    Sample single = Sample.independent("a", 1, 43, Double.NaN);
    assertEquals("~", ComparisonText.delta(Sample.independent("b", 1, 44, Double.NaN), single));
  }

  @Test
  void theLongestBarIsTheLargestDifferenceOnItsSideOfTheAxis() {
    String chart =
        DifferenceChart.of(
            new Comparison(
                "Instructions",
                Kind.COUNTED,
                List.of(
                    new Comparison.Group(
                        "here",
                        List.of(
                            new Sample("base", 9, 10, 0, 0),
                            new Sample("less", 9, 8, 0, 0),
                            new Sample("more", 9, 11, 0, 0))))));
    assertEquals(
        """

        More or less than base, counted:
        here
          less                 ##################|                   -2.00
          more                                   |#########          +1.00
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
    Draft draft = Draft.answering(ANSWERED);
    assertThrows(
        IllegalArgumentException.class, () -> draft.withSubject("x\nBcc: everyone@example.org"));
    assertThrows(
        IllegalArgumentException.class,
        () -> draft.withTo(List.of("a@b\nBcc: everyone@example.org")));
    assertThrows(IllegalArgumentException.class, () -> draft.withCc(List.of("nobody")));
  }

  @Test
  void aSubjectGetsOneReAndWordsOutsideAsciiAreEncoded() {
    Draft draft = Draft.answering(ANSWERED);
    assertTrue(draft.withSubject("RE: x").of("").contains("\nSubject: RE: x\n"));
    assertTrue(draft.withSubject("x").of("").contains("\nSubject: Re: x\n"));
    assertFalse(draft.withSubject("größer").of("").contains("ö"));
  }

  private static Mail mail(String baseline, String other) {
    SweepSettings settings =
        new SweepSettings(
            List.of(),
            List.of("git-status"),
            List.of(new TracedShare(0.5)),
            Tracing.PTRACE,
            ImageOptions.DEFAULT,
            new RunLength.Fixed(100_000),
            1,
            Optional.empty(),
            1,
            false,
            List.of(Cpus.get("haswell")),
            List.of(Pollution.NONE),
            Cost.DISPATCH);
    Plan plan =
        new Plan(
            List.of("v4.4-stubs", "merged-v4.6"),
            List.of("git-status", "mix:read=0.5+clone=0.5"),
            List.of(1e-7, 0.5),
            "ptrace",
            true,
            "merge",
            100_000,
            0,
            1,
            List.of(),
            1,
            false,
            List.of("haswell"),
            List.of(0),
            "dispatch");
    List<Input> inputs =
        List.of(
            new Input("data/designs/merged-v4.6.S", "1".repeat(64)),
            new Input("data/designs/include/entry.h", "2".repeat(64)),
            new Input("data/designs/include/entry.inc", "3".repeat(64)));
    return Mail.of(
        new SweepResult(
            settings,
            List.of(
                row(baseline, 118.25, 75.5, 6383, 175, 40.25),
                row(other, 117, 74, 6143, 174.9, 39)),
            List.of()),
        new Provenance(
            new Commit("0123456789abcdef0123456789abcdef01234567", false),
            Map.of("libunicorn", "2.1.4"),
            plan,
            inputs));
  }

  private static Result row(
      String design, double instructions, double sd, int bytes, double cycles, double cyclesSd) {
    return new Result(
        design,
        "git-status",
        new TracedShare(0.5),
        Tracing.PTRACE,
        ImageOptions.DEFAULT,
        100_000,
        1,
        new Counts(instructions, 0, 0, 0, 0, 0, 0, 0, 0, 0, sd),
        new MemoryLedger(4368, bytes - 4500, 100, 32, 3),
        Optional.of(
            new Cycles(
                "haswell",
                0,
                Cost.DISPATCH,
                100_000,
                cycles,
                0.25,
                170,
                220,
                cyclesSd,
                100,
                60,
                0,
                5,
                10,
                0,
                0,
                0,
                Set.of("swapgs"))));
  }
}
