package entrylab.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThreadPairTest {

  @Test
  void bothGoAtTheSameTimeAndEachGoesAloneBeforeAndAfter() {
    List<String> made = Collections.synchronizedList(new ArrayList<>());
    // Made together only if each call waits for the other thread's.
    var together = new CyclicBarrier(2);
    var alone = new AtomicReference<>(true);
    try (var workers = new BenchThreads()) {
      var one = workers.start("a", () -> calls("a", made, alone, together));
      var other = workers.start("b", () -> calls("b", made, alone, together));
      List<Turn> turns = new ThreadPair(1, one, other).turns().toList();
      turns.get(0).take(true);
      alone.set(false);
      turns.get(1).take(true);
      alone.set(true);
      turns.get(2).take(true);
    }
    assertEquals("a", made.get(0));
    assertEquals(List.of("a", "b"), made.subList(1, 3).stream().sorted().toList());
    assertEquals("b", made.get(3));
  }

  private static CallMaker calls(
      String name, List<String> made, AtomicReference<Boolean> alone, CyclicBarrier together) {
    return calls -> {
      if (!alone.get()) {
        try {
          together.await();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
      made.add(name);
    };
  }

  @Test
  void everyCoreIsMadeInTheThreadThatRunsIt() {
    var maker = new AtomicReference<Thread>();
    var runner = new AtomicReference<Thread>();
    try (var workers = new BenchThreads()) {
      var worker =
          workers.start(
              "a",
              () -> {
                maker.set(Thread.currentThread());
                return calls -> runner.set(Thread.currentThread());
              });
      BenchThread.await(worker.start(1));
    }
    assertEquals(maker.get(), runner.get());
    assertEquals("bench-a", runner.get().getName());
  }

  @Test
  void whatFailsInAThreadFailsWhoWaitsForIt() {
    try (var workers = new BenchThreads()) {
      var worker =
          workers.<CallMaker>start(
              "a",
              () -> {
                throw new IllegalStateException("cannot be made");
              });
      var failed =
          assertThrows(IllegalStateException.class, () -> BenchThread.await(worker.start(1)));
      assertEquals("cannot be made", failed.getMessage());
    }
  }

  @Test
  void anInterruptedWaiterTakesNoFurtherTurn() {
    try (var workers = new BenchThreads()) {
      var turn = new Turn(1, workers.<CallMaker>start("a", () -> calls -> {}));
      turn.take(true);
      Thread.currentThread().interrupt();
      assertThrows(CancellationException.class, () -> turn.take(true));
      assertTrue(Thread.interrupted());
      assertEquals(1, turn.rate().values().length);
    }
  }
}
