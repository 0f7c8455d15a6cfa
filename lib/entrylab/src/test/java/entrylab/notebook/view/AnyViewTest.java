package entrylab.notebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnyViewTest {
  private static final class Endless {
    @Override
    public String toString() {
      return "" + this;
    }
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
