package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UninterruptedTest {
  @Test
  void anInterruptInTheMiddleOfAMessageDoesNotReachItAndIsNotLost() throws Exception {
    CountDownLatch sending = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    AtomicBoolean broken = new AtomicBoolean();
    AtomicBoolean kept = new AtomicBoolean();
    Thread cell =
        Thread.ofPlatform()
            .start(() -> {
              Uninterrupted.send(() -> {
                sending.countDown();
                broken.set(isBrokenOff(interrupted));
              });
              kept.set(Thread.currentThread().isInterrupted());
            });
    sending.await();
    cell.interrupt();
    interrupted.countDown();
    cell.join();
    assertFalse(broken.get(), "the message was broken off");
    assertTrue(kept.get(), "the interrupt was lost");
  }

  private static boolean isBrokenOff(CountDownLatch interrupted) {
    try {
      interrupted.await();
      return Thread.currentThread().isInterrupted();
    } catch (InterruptedException e) {
      return true;
    }
  }

  @Test
  void aMessageThatFailsTellsItsSender() {
    var failure = new IllegalStateException("closed");
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Uninterrupted.send(() -> {
                  throw failure;
                }));
    assertEquals(failure, thrown);
  }
}
