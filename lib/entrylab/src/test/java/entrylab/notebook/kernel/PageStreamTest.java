package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
  private final List<Runnable> soon = new ArrayList<>();
  private final PageStream page =
      new PageStream(new PageBuffer(new PrintStream(new Kernels(), true, UTF_8), soon::add));

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
    // "line " and the end of a line are 6 bytes, the numbers 10 + 180 + 2,700 + 36,000 + 50,000:
    // 208,890 bytes, three times 64 KiB and 12,282.
    assertEquals(4, messages.size());
    assertEquals(20_000, String.join("", messages).lines().count());
  }

  @Test
  void whatIsLittleIsPassedOnSoonAndOnce() {
    page.print("a");
    page.print("b");
    assertEquals(List.of(), messages);
    assertEquals(1, soon.size(), "asked for with the first of them");
    soon.getFirst().run();
    assertEquals(List.of("ab"), messages);
    page.print("c");
    assertEquals(2, soon.size());
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
