package entrylab.claims.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadAnswerTest {

  private record Spoken(String id, String said, Standpoint standpoint) implements Claim {
    @Override
    public String words() {
      return "The table is large.";
    }

    @Override
    public String by() {
      return "A. Speaker, 2099-01-02";
    }

    @Override
    public String experiment() {
      return "Look.";
    }

    @Override
    public Judgement verdict() {
      return Judgement.of(Ruling.HOLDS_IF, "x32 is built in", "4,368 bytes");
    }
  }

  private static final List<Claim> CLAIMS =
      List.of(
          new Spoken(
              "A1",
              "The table is *huge* [...] and so on and on, until the line is full, and on.",
              Standpoint.CLAIM),
          new Spoken("A2", "", Standpoint.QUESTION),
          new Spoken("A3", "", Standpoint.HYPOTHESIS));

  private static MailThread thread(String... unread) {
    return new MailThread(
        "2099-test", "A test", List.of(), List.of(), List.of("haswell"), List.of(unread), CLAIMS);
  }

  private static String answer(MailThread thread, String... ids) {
    return thread.answer(thread.test(ids)).text();
  }

  @Test
  void whatWasSaidIsQuotedAndAnsweredBelow() {
    String text = answer(thread(), "A1");
    assertTrue(
        text.startsWith(
            """
            A. Speaker, 2099-01-02:
            > The table is *huge* [...] and so on and on, until the line is full,
            > and on.

            Holds if: x32 is built in.
            """),
        text);
  }

  @Test
  void whereNoWordsWereReadThoseQuotedAreSaidToBeOurs() {
    String text = answer(thread(), "A2");
    assertTrue(
        text.startsWith("A. Speaker, 2099-01-02, in words of ours:\n> The table is large.\n"),
        text);
  }

  @Test
  void aGuessOfOursIsNobodysQuote() {
    String text = answer(thread(), "A3");
    assertTrue(
        text.startsWith("Supposed by A. Speaker, 2099-01-02, and said by nobody: The"), text);
    assertFalse(text.contains("> The table"), text);
  }

  @Test
  void whatCouldNotBeReadIsSaidWhereThereIsSuch() {
    String some = answer(thread("The processor.", "The other kernel's figure."), "A1");
    assertTrue(some.contains("  - The processor.\n  - The other kernel's figure.\n"), some);
    assertFalse(answer(thread(), "A1").contains("not answered"));
  }

  @Test
  void theCommandNamesTheClaimsUnlessTheyAreAll() {
    assertTrue(answer(thread(), "A1", "A3").endsWith("--thread 2099-test A1,A3 --evidence\n"));
    assertTrue(answer(thread()).endsWith("--thread 2099-test --evidence\n"));
  }

  @Test
  void theModelsErrorStandsBesideTheCpu() {
    String text = answer(thread(), "A1").replace("\n", " ");
    assertTrue(text.matches(".*published sequences: haswell \\([0-9]+%\\)\\. .*"), text);
  }

  @Test
  void everyLineIsOneWhenQuotedTwice() {
    List<String> lines =
        answer(
                thread(
                    "It is not said, in anything that could be read, which processor it was, or when."))
            .lines()
            .toList();
    assertEquals(List.of(), lines.stream().filter(line -> line.length() > 72).toList());
    assertEquals(List.of(), lines.stream().filter(line -> line.matches(".*[^ -~].*")).toList());
  }
}
