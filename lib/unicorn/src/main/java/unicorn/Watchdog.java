package unicorn;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The one daemon thread that looks after running emulations: a Java interrupt does not reach native
 * code, and the library may lose a stop that comes as it starts, its own timer's included. Sleeps
 * while nothing runs.
 */
final class Watchdog implements Runnable {
  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(20);

  private static final Set<Engine> ENGINES = ConcurrentHashMap.newKeySet();
  private static volatile boolean asleep;
  private static final Thread THREAD =
      Thread.ofPlatform().name("unicorn-watchdog").daemon().start(new Watchdog());

  private Watchdog() {}

  static void add(Engine engine) {
    ENGINES.add(engine);
  }

  static void remove(Engine engine) {
    ENGINES.remove(engine);
  }

  /** How many engines have run and are not closed. */
  static int engines() {
    return ENGINES.size();
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
      if (ENGINES.stream().anyMatch(Engine::isRunning)) {
        ENGINES.forEach(Engine::poll);
        LockSupport.parkNanos(PERIOD);
      } else {
        asleep = true;
        if (ENGINES.stream().noneMatch(Engine::isRunning)) {
          LockSupport.park();
        }
        asleep = false;
      }
    }
  }
}
