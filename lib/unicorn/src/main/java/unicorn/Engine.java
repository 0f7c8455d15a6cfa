package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A native engine: its address, who uses it, and its end.
 *
 * <p>Unicorn is not thread-safe, so an engine has at most one owner at a time. A thread owns it
 * from {@link #enter} to {@link #exit}, nested calls from hooks included. Only a stop and the
 * closing flag cross threads; the memory is freed by whoever leaves last. Nothing here refers to
 * the {@link Unicorn} object, so that the Cleaner can tell when that one has been forgotten.
 */
final class Engine implements Runnable, Watchdog.Watched {
  private static final VarHandle OWNER;

  static {
    try {
      OWNER = MethodHandles.lookup().findVarHandle(Engine.class, "owner", Thread.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /** Layout of the scratch memory: a size and a value to read, a size and a value to write. */
  static final int READ_SIZE = 0;

  static final int READ_VALUE = 16;
  static final int WRITE_SIZE = 96;
  static final int WRITE_VALUE = 112;
  private static final int SCRATCH_BYTES = 192;

  /** What the library's own timer gets to end a run before the watchdog does. */
  private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(50);

  final MemorySegment scratch;
  final long readSize;
  final long readValue;
  final long writeSize;
  final long writeValue;

  private final long uc;

  /** Slots of hooks to give back at the end, and host memory that the guest sees. */
  private final Set<Long> slots = new HashSet<>();

  private final List<Object> kept = new ArrayList<>();

  final Translations translations;

  private volatile Thread owner;
  private int depth;
  private int runs;
  private boolean initialised;
  private boolean counting;
  private int accesses;
  private Throwable thrown;

  /** Whether a hook has thrown or work is waiting. */
  private boolean attention;

  private volatile boolean running;
  private volatile boolean closing;
  private volatile boolean stopWanted;
  private volatile boolean interrupted;

  /** When the time limit of the outermost run is well over, by {@link System#nanoTime}; or 0. */
  private volatile long overdue;

  private boolean freed;

  Engine(int arch, int mode) {
    Library.get();
    scratch = Native.allocate(SCRATCH_BYTES);
    readSize = scratch.address() + READ_SIZE;
    readValue = scratch.address() + READ_VALUE;
    writeSize = scratch.address() + WRITE_SIZE;
    writeValue = scratch.address() + WRITE_VALUE;
    int result = EngineApi.open(arch, mode, readValue);
    if (result != UnicornConst.UC_ERR_OK) {
      Native.free(scratch);
      throw Errors.of(result);
    }
    uc = scratch.get(JAVA_LONG, READ_VALUE);
    translations = new Translations(this, arch);
  }

  /** The owner's way in: waits for other threads' short calls, refuses while they emulate. */
  long enter() {
    Thread me = Thread.currentThread();
    if (owner != me) {
      acquire(me);
    }
    if (closing) {
      release();
      throw Errors.closed();
    }
    depth++;
    return uc;
  }

  void exit() {
    if (--depth == 0) {
      release();
    }
  }

  private void acquire(Thread me) {
    while (!OWNER.compareAndSet(this, null, me)) {
      if (closing) {
        throw Errors.closed();
      }
      if (running) {
        throw new UnicornException(
            "this Unicorn is emulating on thread '"
                + nameOf(owner)
                + "': from other threads only emu_stop and close may be called");
      }
      LockSupport.parkNanos(1_000);
    }
  }

  private void release() {
    if (depth == 0) {
      OWNER.setRelease(this, null);
    }
  }

  private static String nameOf(Thread thread) {
    return thread == null ? "?" : thread.getName();
  }

  /** Throws what a hook threw, or the library's error. */
  void check(int result) {
    if (thrown != null) {
      Throwable first = thrown;
      thrown = null;
      attention = translations.isWorkWaiting();
      throw Errors.<RuntimeException>rethrow(first);
    }
    if (result != UnicornConst.UC_ERR_OK) {
      throw Errors.of(result);
    }
  }

  /** Keeps a hook's exception for the call that led to it, and stops the emulation. */
  void fail(Throwable exception) {
    if (thrown == null) {
      thrown = exception;
      attention = true;
    }
    EngineApi.stop(uc);
  }

  /**
   * Whether a hook may be called now: not after one has thrown, before that has surfaced. Does on
   * the way what had to wait for the end of a memory access.
   */
  boolean mayCall() {
    return !attention || attend();
  }

  private boolean attend() {
    if (thrown == null && accesses == 0) {
      attention = false;
      try {
        translations.doWaitingWork(uc);
      } catch (UnicornException failed) {
        fail(failed);
      }
    }
    return thrown == null;
  }

  /** Around hooks that are called in the middle of a memory access. */
  void beginAccess() {
    accesses++;
  }

  void endAccess() {
    accesses--;
  }

  boolean isAccessing() {
    return accesses > 0;
  }

  /** Asks for {@link Translations#doWaitingWork} at the next chance. */
  void wantAttention() {
    attention = true;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** One call of the library. */
  interface Call {
    /** Returns a {@code uc_err}. */
    int on(long uc);
  }

  void call(Call call) {
    long address = enter();
    try {
      check(call.on(address));
    } finally {
      exit();
    }
  }

  /** Reads a register of up to 64 bits. */
  long readRegister(int register) {
    long address = enter();
    try {
      scratch.set(JAVA_LONG, READ_SIZE, Long.BYTES);
      scratch.set(JAVA_LONG, READ_VALUE, 0);
      check(RegisterApi.read(address, register, readValue, readSize));
      return scratch.get(JAVA_LONG, READ_VALUE);
    } finally {
      exit();
    }
  }

  /** Makes the library translate blocks anew, which it does not do for a hook that comes late. */
  void retranslate() {
    if (initialised) {
      enter();
      try {
        translations.discard(uc);
      } finally {
        exit();
      }
    }
  }

  /** Emulates; see {@link Unicorn#emu_start}. */
  void run(long begin, long until, long timeout, long count) {
    if (Thread.currentThread().isInterrupted()) {
      throw Errors.interrupted();
    }
    enter();
    try {
      if (runs == 0) {
        prepare(timeout);
      }
      long limit = limit(count);
      runs++;
      int result;
      try {
        result = EngineApi.start(uc, begin, until, timeout, limit);
      } finally {
        runs--;
      }
      if (interrupted && thrown == null) {
        throw Errors.interrupted();
      }
      check(result);
    } finally {
      finish();
    }
  }

  /**
   * The count to pass on. The library counts by a hook of its own, which blocks that were
   * translated without it ignore; and where a limit is dropped it frees all blocks, even one that a
   * nested call is to return to.
   */
  private long limit(long count) {
    if (count == 0) {
      counting &= runs > 0;
      return counting ? Long.MAX_VALUE : 0;
    }
    if (!counting) {
      counting = true;
      retranslate();
    }
    return count;
  }

  private void prepare(long timeout) {
    if (!initialised) {
      // Otherwise a stop from another thread could initialise the engine a second time.
      check(EngineApi.query(uc, UnicornConst.UC_QUERY_PAGE_SIZE, readValue));
      initialised = true;
      Watchdog.add(this);
    }
    stopWanted = false;
    interrupted = false;
    overdue = timeout > 0 ? System.nanoTime() + nanoseconds(timeout) + GRACE : 0;
    running = true;
    Watchdog.wake();
  }

  /** Saturated to what is as good as for ever, so that sums do not overflow. */
  private static long nanoseconds(long microseconds) {
    return Math.min(TimeUnit.MICROSECONDS.toNanos(microseconds), Long.MAX_VALUE / 4);
  }

  private void finish() {
    accesses = runs == 0 ? 0 : accesses;
    if (depth > 1) {
      exit();
      return;
    }
    running = false;
    if (closing) {
      free();
    } else if (translations.isWorkWaiting()) {
      attention = false;
      translations.doWaitingWork(uc);
    }
    exit();
  }

  /** Stops the emulation, if there is one; may be called from any thread. */
  void stop() {
    if (owner == Thread.currentThread()) {
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
    Thread runner = owner;
    if (!running || runner == null) {
      return;
    }
    if (runner.isInterrupted()) {
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
    Thread me = Thread.currentThread();
    if (owner == me) {
      stop();
      return;
    }
    while (!isFreed()) {
      if (OWNER.compareAndSet(this, null, me)) {
        free();
        release();
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

  private synchronized void free() {
    if (!freed) {
      freed = true;
      Watchdog.remove(this);
      EngineApi.close(uc);
      Native.free(scratch);
      slots.forEach(HookTable::remove);
      slots.clear();
      kept.clear();
    }
  }

  /** What the Cleaner does when the {@link Unicorn} object has been forgotten. */
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

  /** Keeps host memory that the guest can reach from being freed before the engine. */
  void keep(Object memory) {
    kept.add(memory);
  }

  void forget(Object memory) {
    kept.remove(memory);
  }
}
