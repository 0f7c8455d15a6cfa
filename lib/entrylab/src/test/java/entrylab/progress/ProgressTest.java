package entrylab.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  void tellsShareAndTimeLeft() {
    var progress = progress(10_000);
    wait(4000);
    progress.step(1000);
    // 1,000 in 4 s are 250 a second; 9,000 are left: 36 s.
    assertEquals(List.of("sweep: 10%, about 36 s left"), line);
  }

  @Test
  void tellsThatItGoesOnBeforeAnythingIsDone() {
    var progress = progress(10_000);
    wait(1000);
    progress.tell();
    assertEquals(List.of("sweep: 1 s so far"), line);
  }

  @Test
  void workThatKnowsHowFarItIsNeverGoesBack() {
    var progress = progress(100);
    wait(1000);
    progress.reach(50);
    wait(4000);
    progress.reach(40);
    // 50 in 5 s are 10 a second; 50 are left.
    assertEquals(List.of("sweep: 50%, about 1 s left", "sweep: 50%, about 5 s left"), line);
  }

  @Test
  void workThatIsStoppedSaysWhatStays() {
    try (var progress = progress(4)) {
      wait(5000);
      progress.step();
      progress.keeps("1 of 4 points is kept");
    }
    assertEquals("sweep: stopped at 25% after 5 s: 1 of 4 points is kept", line.getLast());
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
    assertEquals("sweep: done in 1 min 30 s", line.getLast());
  }

  @Test
  void whatEndsEarlySaysHowFarItCame() {
    try (var progress = progress(3)) {
      wait(5000);
      progress.step();
    }
    assertEquals("sweep: stopped at 33% after 5 s", line.getLast());
  }

  @Test
  void readsTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      tellsShareAndTimeLeft();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ofWorkWithinWorkTheWholeIsTold() {
    Progress.showOn(() -> text -> {});
    try (var whole = Progress.of("whole", 1)) {
      assertTrue(whole.isShown());
      try (var part = Progress.of("part", 1)) {
        assertFalse(part.isShown());
      }
      try (var part = Progress.of("another part", 1)) {
        assertFalse(part.isShown());
      }
    } finally {
      Progress.showOn(() -> ProgressLine.NONE);
    }
  }

  @Test
  void needsAtLeastOneStep() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> progress(0));
    assertTrue(thrown.getMessage().contains("not 0"));
  }
}
