package unicorn;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What of an engine has to be given back at its end, which thread has it in hand, and the signals
 * that cross threads.
 *
 * <p>Nothing here refers to the {@link Engine}, so that the Cleaner can tell when that has been
 * forgotten; the Cleaner and the {@link Watchdog} know only this.
 */
final class NativeEngine implements Runnable, Watchdog.Watched {
  /** Number of the thread that has the engine in hand, or 0. */
  private static final VarHandle OWNER;

  static {
    try {
      OWNER = MethodHandles.lookup().findVarHandle(NativeEngine.class, "owner", long.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private static final long NOBODY = 0;

  /** The owner of what has been freed, for ever. */
  private static final long NO_THREAD = -1;

  /** What the library's own timer gets to end a run before the watchdog does. */
  private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(50);

  final long uc;
  private final MemorySegment scratch;

  /** Slots of hooks, and host memory that the guest sees. */
  private final Set<Long> slots = new HashSet<>();

  /** By identity: equal segments may stand for mappings that end at different times. */
  private final Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A number and not the thread, which the garbage collector would want to hear of each time. */
  private volatile long owner;

  /** The thread that emulates, for its name and its interrupts. */
  private volatile Thread runner;

  private volatile boolean running;
  private volatile boolean closing;
  private volatile boolean stopWanted;
  private volatile boolean interrupted;

  /** When the time limit of the outermost run is well over, by {@link System#nanoTime}; or 0. */
  private volatile long overdue;

  private boolean freed;

  NativeEngine(long uc, MemorySegment scratch) {
    this.uc = uc;
    this.scratch = scratch;
  }

  /**
   * Takes the engine in hand, unless this thread has it: waits for others' short calls.
   *
   * @return whether it was not this thread's before
   */
  boolean acquire() {
    long me = Thread.currentThread().threadId();
    if (owner == me) {
      return false;
    }
    acquire(me);
    return true;
  }

  private void acquire(long me) {
    while (!OWNER.compareAndSet(this, NOBODY, me)) {
      if (closing) {
        throw Errors.closed();
      }
      if (running) {
        throw new UnicornException(
            "this Unicorn is emulating on thread '"
                + nameOf(runner)
                + "': from other threads only emu_stop and close may be called");
      }
      LockSupport.parkNanos(1_000);
    }
  }

  void release() {
    OWNER.setRelease(this, NOBODY);
  }

  private static String nameOf(Thread thread) {
    return thread == null ? "?" : thread.getName();
  }

  boolean isClosing() {
    return closing;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Whether an interrupt of its thread has stopped the emulation. */
  boolean isInterrupted() {
    return interrupted;
  }

  /**
   * The beginning of the outermost run, which ends after a number of microseconds if that is not 0.
   */
  void beginRun(long timeout) {
    stopWanted = false;
    interrupted = false;
    overdue = timeout > 0 ? System.nanoTime() + nanoseconds(timeout) + GRACE : 0;
    runner = Thread.currentThread();
    running = true;
    Watchdog.wake();
  }

  void endRun() {
    running = false;
    runner = null;
  }

  /** Saturated to what is as good as for ever, so that sums do not overflow. */
  private static long nanoseconds(long microseconds) {
    return Math.min(TimeUnit.MICROSECONDS.toNanos(microseconds), Long.MAX_VALUE / 4);
  }

  /** Stops the emulation, if there is one; may be called from any thread. */
  void stop() {
    if (owner == Thread.currentThread().threadId()) {
      EngineApi.stop(uc);
    } else if (running) {
      // The library forgets a stop that comes as it starts: the watchdog repeats it.
      stopWanted = true;
      signal();
    }
  }

  /** Called by the watchdog: passes on stops, interrupts and ends of time that had no effect. */
  @Override
  public void poll() {
    Thread emulating = runner;
    if (!running || emulating == null) {
      return;
    }
    if (emulating.isInterrupted()) {
      interrupted = true;
      signal();
    } else if (stopWanted || isOverdue()) {
      signal();
    }
  }

  private boolean isOverdue() {
    long limit = overdue;
    return limit != 0 && System.nanoTime() - limit > 0;
  }

  private synchronized void signal() {
    if (!freed && running) {
      EngineApi.stop(uc);
    }
  }

  /** Closes at once, or as soon as the emulation in progress has stopped. */
  void close() {
    closing = true;
    long me = Thread.currentThread().threadId();
    if (owner == me) {
      stop();
      return;
    }
    while (!isFreed()) {
      if (OWNER.compareAndSet(this, NOBODY, me)) {
        free();
      } else if (running) {
        stop();
      }
      if (!isFreed()) {
        LockSupport.parkNanos(20_000);
      }
    }
  }

  synchronized boolean isFreed() {
    return freed;
  }

  /** For the thread that has it in hand, which has it no more afterwards. */
  synchronized void free() {
    if (!freed) {
      freed = true;
      Watchdog.remove(this);
      EngineApi.close(uc);
      OpenEngines.closed();
      Native.free(scratch);
      slots.forEach(HookTable::remove);
      slots.clear();
      kept.clear();
      OWNER.setRelease(this, NO_THREAD);
    }
  }

  /** What the Cleaner does when the {@link Engine} has been forgotten. */
  @Override
  public void run() {
    close();
  }

  void own(long slot) {
    slots.add(slot);
  }

  void disown(long slot) {
    slots.remove(slot);
  }

  void keep(Object memory) {
    kept.add(memory);
  }

  void forget(Object memory) {
    kept.remove(memory);
  }
}
