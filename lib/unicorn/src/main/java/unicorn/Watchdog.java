package unicorn;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The one daemon thread that looks after running emulations: a Java interrupt does not reach native
 * code, and the library may lose a stop that comes as it starts, its own timer's included. Sleeps
 * while nothing runs.
 *
 * <p>Nothing ends it: every later interrupt and time limit depends on it. What goes wrong with one
 * emulation, or for want of memory, is tried again with the next look.
 */
final class Watchdog implements Runnable {
  /** Something that runs now and then, and is to be looked after while it does. */
  interface Watched {
    boolean isRunning();

    /** Passes on what did not get through by itself. */
    void poll();
  }

  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(20);

  private static final Set<Watched> WATCHED = ConcurrentHashMap.newKeySet();
  private static volatile boolean asleep;
  private static final Thread THREAD =
      Thread.ofPlatform().name("unicorn-watchdog").daemon().start(new Watchdog());

  private Watchdog() {}

  static void add(Watched watched) {
    WATCHED.add(watched);
  }

  static void remove(Watched watched) {
    WATCHED.remove(watched);
  }

  /** How many engines have run and are not closed. */
  static int engines() {
    return WATCHED.size();
  }

  /** Called after an engine has set its running flag, a volatile write. */
  static void wake() {
    if (asleep) {
      LockSupport.unpark(THREAD);
    }
  }

  @Override
  public void run() {
    while (true) {
      if (lookAfterAll()) {
        LockSupport.parkNanos(PERIOD);
      } else {
        sleep();
      }
      // Parking returns at once while the flag is up, and nobody has reason to set it.
      Thread.interrupted();
    }
  }

  private static void sleep() {
    asleep = true;
    // Whoever begins to run from here on sees that this sleeps; who began before is seen here.
    if (!lookAfterAll()) {
      LockSupport.park();
    }
    asleep = false;
  }

  /** Whether anything runs; also if that is not known. */
  private static boolean lookAfterAll() {
    try {
      boolean any = false;
      for (Watched watched : WATCHED) {
        any |= lookAfter(watched);
      }
      return any;
    } catch (Throwable tryAgain) {
      return true;
    }
  }

  private static boolean lookAfter(Watched watched) {
    try {
      boolean runs = watched.isRunning();
      if (runs) {
        watched.poll();
      }
      return runs;
    } catch (Throwable tryAgain) {
      return true;
    }
  }
}
