package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.OptionalLong;

/**
 * An engine in use: who is in a call on it, and what its hooks left to be done.
 *
 * <p>Unicorn is not thread-safe, so an engine has at most one owner at a time. A thread owns it
 * from {@link #enter} to {@link #exit}, nested calls from hooks included. Only a stop and the
 * closing flag cross threads; the memory is freed by whoever leaves last.
 *
 * <p>Everything that can reach the library by this engine holds this object: the {@link Unicorn},
 * its batches, contexts and recorders. When all of them have been forgotten, the Cleaner closes the
 * {@link NativeEngine}. Between {@link #enter} and {@link #exit} that cannot happen, whatever the
 * compiler makes of the caller's variables.
 */
final class Engine {
  /** Closes what belongs to engines that have been forgotten. */
  static final Cleaner CLEANER = Cleaner.create();

  /** Layout of the scratch memory: a size and a value to read, a size and a value to write. */
  static final int READ_SIZE = 0;

  static final int READ_VALUE = 16;
  static final int WRITE_SIZE = 96;
  static final int WRITE_VALUE = 112;
  private static final int SCRATCH_BYTES = 192;

  final MemorySegment scratch;
  final long readSize;
  final long readValue;
  final long writeSize;
  final long writeValue;
  final Translations translations;

  /** Here, as hooks have to last as long as a call may come to them. */
  final Hooks hooks;

  final Snapshots snapshots = new Snapshots();
  final Accesses accesses = new Accesses();
  final HostRanges hostRanges = new HostRanges();
  private final NativeEngine nativeEngine;
  private final Cleaner.Cleanable cleanable;
  private final long uc;
  private int depth;
  private int runs;
  private boolean initialised;
  private boolean counting;
  private int contextContents = UnicornConst.UC_CTL_CONTEXT_CPU;
  private Throwable thrown;

  /** Whether a hook has thrown or work is waiting. */
  private boolean attention;

  Engine(int arch, int mode) {
    Library.get();
    scratch = Native.allocate(SCRATCH_BYTES);
    readSize = scratch.address() + READ_SIZE;
    readValue = scratch.address() + READ_VALUE;
    writeSize = scratch.address() + WRITE_SIZE;
    writeValue = scratch.address() + WRITE_VALUE;
    OpenEngines.opening();
    int result = EngineApi.open(arch, mode, readValue);
    if (result != UnicornConst.UC_ERR_OK) {
      OpenEngines.closed();
      Native.free(scratch);
      throw Errors.of(result);
    }
    uc = scratch.get(JAVA_LONG, READ_VALUE);
    nativeEngine = new NativeEngine(uc, scratch);
    cleanable = CLEANER.register(this, nativeEngine);
    translations = new Translations(this, arch);
    hooks = new Hooks(this);
  }

  NativeEngine nativeEngine() {
    return nativeEngine;
  }

  /** The owner's way in: waits for other threads' short calls, refuses while they emulate. */
  long enter() {
    nativeEngine.acquire();
    if (nativeEngine.isClosing()) {
      if (depth == 0) {
        nativeEngine.release();
      }
      throw Errors.closed();
    }
    depth++;
    return uc;
  }

  /** The way out; the last one out of an engine that was closed meanwhile frees it. */
  void exit() {
    if (--depth == 0) {
      if (nativeEngine.isClosing()) {
        nativeEngine.free();
      } else {
        nativeEngine.release();
      }
    }
    Reference.reachabilityFence(this);
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
    if (thrown == null && !accesses.any()) {
      attention = false;
      try {
        translations.doWaitingWork(uc);
      } catch (UnicornException failed) {
        fail(failed);
      }
    }
    return thrown == null;
  }

  /** What contexts hold, {@code UC_CTL_CONTEXT_*}; the library cannot be asked for it. */
  int contextContents() {
    return contextContents;
  }

  void contextContents(int contents) {
    contextContents = contents;
  }

  /** Asks for {@link Translations#doWaitingWork} at the next chance. */
  void wantAttention() {
    attention = true;
  }

  boolean isRunning() {
    return nativeEngine.isRunning();
  }

  /** Whether one of the translated blocks is being executed. */
  boolean isInBlock() {
    return runs > 0;
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
    boolean taken = take();
    Native.setLong(readValue, 0);
    int result = RegisterApi.readLong(uc, register, readValue);
    long value = Native.getLong(readValue);
    give(taken);
    check(result);
    return value;
  }

  /** Writes a register; see {@link RegisterTable#isPlain}. */
  void writePlainRegister(int register, long value) {
    boolean taken = take();
    Native.setLong(writeValue, value);
    int result = RegisterApi.writePlain(uc, register, writeValue);
    give(taken);
    check(result);
  }

  /** {@link #enter} for a call that cannot come back into Java, nor throw. */
  private boolean take() {
    boolean taken = nativeEngine.acquire();
    if (!taken && nativeEngine.isClosing()) {
      throw Errors.closed();
    }
    return taken;
  }

  private void give(boolean taken) {
    if (taken) {
      nativeEngine.release();
    }
    Reference.reachabilityFence(this);
  }

  /** The physical address behind a virtual one, if it may be had that way. */
  OptionalLong translate(long address, int access) {
    int result = MemoryApi.translate(uc, address, access, readValue);
    return result == UnicornConst.UC_ERR_OK
        ? OptionalLong.of(scratch.get(JAVA_LONG, READ_VALUE))
        : OptionalLong.empty();
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
      translations.begin(begin);
      runs++;
      int result;
      try {
        result = EngineApi.start(uc, begin, until, timeout, limit);
      } finally {
        runs--;
      }
      if (nativeEngine.isInterrupted() && thrown == null) {
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
      hooks.watchTranslation();
      initialised = true;
      Watchdog.add(nativeEngine);
    }
    nativeEngine.beginRun(timeout);
  }

  private void finish() {
    if (runs == 0) {
      accesses.clear();
    }
    if (depth > 1) {
      exit();
      return;
    }
    nativeEngine.endRun();
    if (translations.isWorkWaiting() && !nativeEngine.isClosing()) {
      attention = false;
      translations.doWaitingWork(uc);
    }
    exit();
  }

  /** Stops the emulation, if there is one; may be called from any thread. */
  void stop() {
    nativeEngine.stop();
  }

  /** Closes at once, or as soon as the emulation in progress has stopped. */
  void close() {
    nativeEngine.close();
    if (isFreed()) {
      cleanable.clean();
    }
  }

  boolean isFreed() {
    return nativeEngine.isFreed();
  }

  void own(long slot) {
    nativeEngine.own(slot);
  }

  void disown(long slot) {
    nativeEngine.disown(slot);
  }

  /** Keeps host memory that the guest can reach from being freed before the engine. */
  void keep(Object memory) {
    nativeEngine.keep(memory);
  }

  void forget(Object memory) {
    nativeEngine.forget(memory);
  }
}
