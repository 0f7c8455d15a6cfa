package entrylab.workload.log.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

  @Property(tries = 500)
  void linesAreWhatStringLinesFinds(
      @ForAll @CharRange(from = '\n', to = '\r') @StringLength(max = 100) String text)
      throws IOException {
    String onlyFeeds = text.replace('\r', '.').replace('\u000b', 'x').replace('\f', 'y');
    assertEquals(onlyFeeds.lines().toList(), lines(onlyFeeds, 128));
  }

  @Test
  void aCarriageReturnBelongsToTheLineEnd() throws IOException {
    assertEquals(List.of("a", "b"), lines("a\r\nb\r\n", 16));
  }

  @Test
  void aLineLongerThanTheBufferIsPassedOverAndTheNextIsWhole() throws IOException {
    var lines =
        new ByteLines(
            new ByteArrayInputStream(
                ("short\n" + "x".repeat(100) + "\nnext\n").getBytes(StandardCharsets.US_ASCII)),
            16);
    assertTrue(lines.next());
    assertFalse(lines.overlong());
    assertTrue(lines.next());
    assertTrue(lines.overlong());
    assertTrue(lines.next());
    assertFalse(lines.overlong());
    assertEquals("next", text(lines));
    assertFalse(lines.next());
  }

  private static List<String> lines(String text, int capacity) throws IOException {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    ByteLines lines = new ByteLines(in, capacity);
    List<String> found = new ArrayList<>();
    while (lines.next()) {
      found.add(text(lines));
    }
    return found;
  }

  private static String text(ByteLines lines) {
    return new String(
        lines.buffer(), lines.start(), lines.end() - lines.start(), StandardCharsets.US_ASCII);
  }
}
