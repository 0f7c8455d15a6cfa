package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other threads may do to an engine, and what they may not. */
@Timeout(60)
class ThreadTest {
  /** Jumps to itself. */
  private static final String ENDLESS = "ebfe";

  /** A thread that emulates an endless loop, and what came out of it. */
  private static final class Runner {
    final Unicorn unicorn = Guest.x86(ENDLESS);
    final AtomicReference<Throwable> outcome = new AtomicReference<>();
    final Thread thread;
    volatile boolean interruptedAfterwards;

    Runner() throws InterruptedException {
      CountDownLatch running = new CountDownLatch(1);
      BlockHook hook = (u, address, size, user) -> running.countDown();
      unicorn.hook_add(hook, 1, 0, null);
      thread =
          new Thread(() -> {
            try {
              unicorn.emu_start(Guest.CODE, 0, 0, 0);
            } catch (Throwable thrown) {
              outcome.set(thrown);
            }
            interruptedAfterwards = Thread.currentThread().isInterrupted();
          });
      thread.start();
      running.await();
    }
  }

  @Test
  void anotherThreadMayStopAnEmulation() throws InterruptedException {
    Runner runner = new Runner();
    runner.unicorn.emu_stop();
    runner.thread.join();
    assertNull(runner.outcome.get());
    assertEquals(Guest.CODE, runner.unicorn.reg_read(Unicorn.UC_X86_REG_RIP));
    runner.unicorn.close();
  }

  @Test
  void anInterruptStopsAnEmulationAndStaysSet() throws InterruptedException {
    Runner runner = new Runner();
    runner.thread.interrupt();
    runner.thread.join();
    assertInstanceOf(UnicornException.class, runner.outcome.get());
    assertTrue(runner.interruptedAfterwards);
    runner.unicorn.close();
  }

  @Test
  void anInterruptedThreadDoesNotStartAnEmulation() {
    try (Unicorn unicorn = Guest.x86(ENDLESS)) {
      Thread.currentThread().interrupt();
      assertThrows(UnicornException.class, () -> unicorn.emu_start(Guest.CODE, 0, 0, 0));
      assertTrue(Thread.interrupted());
      unicorn.emu_start(Guest.CODE, 0, 0, 1);
    }
  }

  @Test
  void anotherThreadMayCloseARunningEngine() throws InterruptedException {
    Runner runner = new Runner();
    runner.unicorn.close();
    runner.thread.join();
    assertThrows(UnicornException.class, () -> runner.unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
  }

  @Test
  void anotherThreadMayNotTouchARunningEngine() throws InterruptedException {
    Runner runner = new Runner();
    UnicornException refused =
        assertThrows(UnicornException.class, () -> runner.unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    assertTrue(refused.getMessage().contains(runner.thread.getName()), refused::getMessage);
    assertThrows(UnicornException.class, () -> runner.unicorn.emu_start(Guest.CODE, 0, 0, 0));
    runner.unicorn.close();
    runner.thread.join();
  }

  @Test
  void anEngineMayBeHandedFromThreadToThread() throws InterruptedException {
    try (Unicorn unicorn = Guest.x86("48ffc0")) {
      for (int i = 0; i < 10; i++) {
        Thread thread = new Thread(() -> Guest.run(unicorn, "48ffc0"));
        thread.start();
        thread.join();
      }
      assertEquals(10, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void severalEnginesRunOnSeveralThreads() throws InterruptedException {
    // dec rcx; jnz to the start.
    String loop = "48ffc9 75fb";
    List<Thread> threads = new ArrayList<>();
    long[] counted = new long[4];
    for (int i = 0; i < counted.length; i++) {
      int number = i;
      Thread thread =
          new Thread(() -> {
            try (Unicorn unicorn = Guest.x86(loop)) {
              CodeHook hook = (u, address, size, user) -> counted[number]++;
              unicorn.hook_add(hook, 1, 0, null);
              unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 1000L + number);
              Guest.run(unicorn, loop);
            }
          });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (int i = 0; i < counted.length; i++) {
      assertEquals(2 * (1000 + i), counted[i]);
    }
  }

  @Test
  void manyThreadsMayUseOneIdleEngineInTurn() throws InterruptedException {
    try (Unicorn unicorn = Guest.x86("90")) {
      AtomicReference<Throwable> failure = new AtomicReference<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        long address = Guest.DATA + 8L * i;
        byte value = (byte) i;
        Thread thread =
            new Thread(() -> {
              for (int round = 0; round < 2000; round++) {
                unicorn.mem_write(address, new byte[] {value});
                if (unicorn.mem_read(address, 1)[0] != value) {
                  failure.set(new AssertionError("wrong byte"));
                }
              }
            });
        thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertNull(failure.get());
    }
  }

  @Test
  void stoppingAnIdleEngineDoesNothing() {
    try (Unicorn unicorn = Guest.x86("48ffc0")) {
      unicorn.emu_stop();
      Guest.run(unicorn, "48ffc0");
      assertEquals(1, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void hooksAreAddedAndRemovedByManyThreadsAtOnce() throws InterruptedException {
    int before = HookTable.size();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try (Unicorn unicorn = Guest.x86("48ffc0")) {
      CodeHook hook = (u, address, size, user) -> {};
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread thread =
            new Thread(() -> {
              for (int round = 0; round < 2_000; round++) {
                unicorn.hook_del(unicorn.hook_add(hook, 1, 0, null));
              }
            });
        thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertNull(failure.get());
      assertEquals(before, HookTable.size());
    }
  }
}
