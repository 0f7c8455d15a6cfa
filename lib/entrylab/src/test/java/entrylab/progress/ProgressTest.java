package entrylab.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the default locale")
class ProgressTest {
  private static final long MILLISECOND = 1_000_000;

  private final List<String> line = new ArrayList<>();
  private final AtomicLong clock = new AtomicLong();

  private Progress progress(long total) {
    return new Progress("sweep", total, line::add, clock::get);
  }

  private void wait(int milliseconds) {
    clock.addAndGet(milliseconds * MILLISECOND);
  }

  @Test
  void tellsCountShareRateAndTimeLeft() {
    var progress = progress(10_000);
    wait(4000);
    progress.step(1000);
    // 1,000 in 4 s are 250/s; 9,000 are left: 36 s.
    assertEquals(List.of("sweep: 1,000 of 10,000 (10%), 250/s, 36.0 s left"), line);
  }

  @Test
  void saysNothingOfTheTimeLeftBeforeItCanKnow() {
    var progress = progress(10_000);
    wait(2000);
    progress.step(1000);
    wait(2000);
    progress.reach(1000);
    var slow = progress(10_000);
    wait(5000);
    slow.step(100);
    assertEquals(
        List.of(
            "sweep: 1,000 of 10,000 (10%), 500/s",
            "sweep: 1,000 of 10,000 (10%), 250/s, 36.0 s left", "sweep: 100 of 10,000 (1%), 20/s"),
        line);
  }

  @Test
  void aSlowRateIsNotZero() {
    var progress = progress(3);
    wait(5000);
    progress.step();
    assertEquals(List.of("sweep: 1 of 3 (33%), 0.2/s, 10.0 s left"), line);
  }

  @Test
  void workThatKnowsHowFarItIsNeverGoesBack() {
    var progress = progress(100);
    wait(1000);
    progress.reach(50);
    wait(4000);
    progress.reach(40);
    // 50 in 5 s are 10/s; 50 are left.
    assertEquals(
        List.of("sweep: 50 of 100 (50%), 50/s", "sweep: 50 of 100 (50%), 10/s, 5.0 s left"), line);
  }

  @Test
  void isRewrittenAtMostFourTimesASecond() {
    var progress = progress(1000);
    for (int i = 0; i < 1000; i++) {
      wait(1);
      progress.step();
    }
    assertEquals(4, line.size());
  }

  @Test
  void workThatIsOverAtOnceShowsNoLine() {
    try (var progress = progress(3)) {
      wait(240);
      progress.step(3);
    }
    assertEquals(List.of(), line);
  }

  @Test
  void endsWithTheTimeItTook() {
    try (var progress = progress(3)) {
      wait(90_000);
      progress.step(3);
    }
    assertEquals("sweep: 3 in 1 min 30 s", line.getLast());
  }

  @Test
  void readsTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      tellsCountShareRateAndTimeLeft();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void needsAtLeastOneStep() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> progress(0));
    assertTrue(thrown.getMessage().contains("not 0"));
  }
}
