package unicorn;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No interrupt of an emulation is lost, at whatever moment it comes. */
@Timeout(60)
class WatchdogTest {
  private static final int MOMENTS = 50;

  /** Jumps to itself. */
  private static final String ENDLESS = "ebfe";

  /** An emulation without end in a thread of its own, and how it ends all the same. */
  private static final class Cell {
    final CountDownLatch moment = new CountDownLatch(1);
    final CountDownLatch interrupted = new CountDownLatch(1);
    final AtomicReference<Throwable> end = new AtomicReference<>();
    volatile boolean flagStays;
    final Thread thread;

    /**
     * Begins.
     *
     * @param waitAt the block at which it waits for its interrupt; 0 for the moment before it is
     *     started
     */
    Cell(int waitAt) {
      thread =
          Thread.ofPlatform()
              .daemon()
              .start(() -> {
                try (Unicorn unicorn = Guest.x86(ENDLESS)) {
                  AtomicInteger blocks = new AtomicInteger();
                  BlockHook hook =
                      (u, address, size, user) -> {
                        if (blocks.incrementAndGet() == waitAt) {
                          handOver();
                        }
                      };
                  unicorn.hook_add(hook, 1, 0, null);
                  if (waitAt == 0) {
                    moment.countDown();
                  }
                  unicorn.emu_start(Guest.CODE, 0, 0, 0);
                } catch (Throwable thrown) {
                  end.set(thrown);
                }
                flagStays = Thread.currentThread().isInterrupted();
              });
    }

    /** Waits until the interrupt has come, without taking note of it. */
    private void handOver() {
      moment.countDown();
      while (interrupted.getCount() > 0) {
        Thread.onSpinWait();
      }
    }

    void assertEndsOnInterrupt(int spins) throws InterruptedException {
      moment.await();
      for (int i = 0; i < spins; i++) {
        Thread.onSpinWait();
      }
      thread.interrupt();
      interrupted.countDown();
      thread.join();
      assertInstanceOf(UnicornException.class, end.get());
      assertTrue(flagStays, "the interrupt was swallowed");
    }
  }

  @Test
  void anInterruptWithinAHookEndsTheEmulation() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(16);
    for (int i = 0; i < MOMENTS; i++) {
      new Cell(1 + random.nextInt(2_000)).assertEndsOnInterrupt(0);
    }
  }

  @Test
  void anInterruptWhileAnEmulationStartsEndsIt() throws InterruptedException {
    SplittableRandom random = new SplittableRandom(16);
    for (int i = 0; i < MOMENTS; i++) {
      new Cell(0).assertEndsOnInterrupt(random.nextInt(20_000));
    }
  }

  @Test
  void whatGoesWrongWithOneEmulationDoesNotEndTheWatchOverOthers() throws InterruptedException {
    CountDownLatch looks = new CountDownLatch(3);
    Watchdog.Watched broken =
        new Watchdog.Watched() {
          @Override
          public boolean isRunning() {
            looks.countDown();
            throw new OutOfMemoryError("none is left");
          }

          @Override
          public void poll() {}
        };
    Watchdog.add(broken);
    try {
      Watchdog.wake();
      new Cell(1).assertEndsOnInterrupt(0);
      looks.await();
      new Cell(1).assertEndsOnInterrupt(0);
    } finally {
      Watchdog.remove(broken);
    }
  }
}
