package entrylab.notebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.report.mail.Mail;
import entrylab.sweep.Sweep;
import org.junit.jupiter.api.Test;

class AnyViewTest {
  private static final class Endless {
    @Override
    public String toString() {
      return "" + this;
    }
  }

  @Test
  void aLongTextIsFoldedInAPageAndPlainInATerminal() {
    String text = "a < b\n".repeat(26);
    String html =
        new TextView<>(LongText.class, LongText::text)
            .render((LongText) LongText.folded(text), MediaType.HTML)
            .data();
    assertTrue(html.contains("max-height: 46em; overflow: auto\">a &lt; b\n"), html);
    assertEquals(text, Views.text(LongText.folded(text)));
    // 25 lines fit: plain text goes on in a second line where the page is narrow.
    assertEquals("a\n".repeat(25), LongText.folded("a\n".repeat(25)));
  }

  @Test
  void aMailKeepsItsTablesWhereThePageIsNarrow() {
    Mail mail = Mail.of(Sweep.of("switch", "merged-v4.6").workload("getpid").syscalls(8).run());
    assertFalse(Views.isText(mail), "plain text, whose long lines a page breaks");
    assertEquals(mail.text(), Views.text(mail));
  }

  @Test
  void aValueWhoseTextNeverEndsSaysSo() {
    assertEquals(
        "(this Endless has no text: its toString() throws java.lang.StackOverflowError)",
        Views.text(new Endless()));
  }

  @Test
  void aTextOfTenMillionLettersIsCutAndSaysByHowMuch() {
    String shown = Views.text("y".repeat(10_000_000));
    assertTrue(shown.endsWith("y ... (9000000 more characters)"), shown.substring(999_990));
  }

  @Test
  void nothingIsShownAsNull() {
    assertEquals("null", Views.text(null));
  }
}
