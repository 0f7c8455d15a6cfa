package entrylab.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ParallelTest {
  @Test
  void resultsComeInTheOrderOfTheJobsWhicheverEndsFirst() {
    var second = new CountDownLatch(1);
    List<Callable<String>> jobs =
        List.of(
            () -> {
              second.await();
              return "first";
            },
            () -> {
              second.countDown();
              return "second";
            });
    // Two threads: with one, the first job would wait for the second for ever.
    assertEquals(
        List.of("first", "second"), Parallel.each("the test", 2, jobs, ParallelTest::called));
  }

  @Test
  void anErrorOfAJobComesOutAsItIs() {
    var full = new OutOfMemoryError("no room");
    assertSame(
        full, assertThrows(OutOfMemoryError.class, () -> Parallel.all("the test", failing(full))));
  }

  @Test
  void anUncheckedExceptionOfAJobComesOutAsItIs() {
    var bad = new IllegalArgumentException("bad");
    assertSame(
        bad,
        assertThrows(IllegalArgumentException.class, () -> Parallel.all("the test", failing(bad))));
  }

  @Test
  void aCheckedExceptionOfAJobIsTheCauseOfAnUncheckedOne() {
    var lost = new IOException("lost");
    var thrown =
        assertThrows(IllegalStateException.class, () -> Parallel.all("the test", failing(lost)));
    assertSame(lost, thrown.getCause());
  }

  @Test
  void anInterruptedThreadStopsItsJobsAndStaysInterrupted() {
    List<Callable<Void>> endless =
        List.of(() -> {
          new CountDownLatch(1).await();
          return null;
        });
    Thread.currentThread().interrupt();
    var thrown = assertThrows(CancellationException.class, () -> Parallel.all("the test", endless));
    assertEquals("the test was interrupted", thrown.getMessage());
    assertTrue(Thread.interrupted());
  }

  private static List<Callable<Void>> failing(Throwable how) {
    return List.of(() -> {
      if (how instanceof Error error) {
        throw error;
      }
      throw (Exception) how;
    });
  }

  private static <T> T called(Callable<T> job) {
    try {
      return job.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
