package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageStreamTest {
  private final List<String> messages = new ArrayList<>();
  private final PageStream page = new PageStream(new PrintStream(new Kernels(), true, UTF_8));

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  /** Sends what it has as one message when it is flushed, as the kernels' streams do. */
  private final class Kernels extends ByteArrayOutputStream {
    @Override
    public synchronized void flush() {
      if (count > 0) {
        messages.add(toString(UTF_8));
        reset();
      }
    }
  }

  @AfterEach
  void takeBackTheInterrupt() {
    Thread.interrupted();
  }

  @Test
  void manyLinesBecomeFewMessagesAndNoneIsLost() {
    for (int line = 0; line < 20_000; line++) {
      page.println("line " + line);
    }
    page.flush();
    // 208,890 bytes in batches of 64 KiB and one more line each: four, and one by each 50 ms.
    assertTrue(messages.size() < 200, messages.size() + " messages");
    assertEquals(20_000, String.join("", messages).lines().count());
  }

  @Test
  void aCellThatClosesItsOutputLeavesLaterCellsTheirs() {
    page.close();
    page.print("later");
    page.flush();
    assertEquals("later", String.join("", messages));
  }

  @Test
  void anInterruptedThreadPrintsNoMore() {
    Thread.currentThread().interrupt();
    var thrown = assertThrows(CancellationException.class, () -> page.println("again"));
    assertEquals("printing was interrupted", thrown.getMessage());
  }

  @Test
  void lettersOfSeveralBytesStayWhole() {
    page.print("\u00b5\u20ac".repeat(60_000));
    page.flush();
    assertEquals("\u00b5\u20ac".repeat(60_000), String.join("", messages));
  }
}
