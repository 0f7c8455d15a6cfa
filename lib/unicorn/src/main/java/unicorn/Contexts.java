package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Saves and restores the state of an engine. */
final class Contexts {
  /**
   * Contexts of the old interface, which knows them by number; numbers count for all engines. Held
   * by their engines, and only weakly here.
   */
  private static final Map<Long, WeakReference<Unicorn.Context>> NUMBERED =
      new ConcurrentHashMap<>();

  private static final AtomicLong NUMBERS = new AtomicLong();

  private final Engine engine;
  private final int arch;
  private final int mode;
  private final Map<Long, Unicorn.Context> numbered = new HashMap<>();

  Contexts(Engine engine, int arch, int mode) {
    this.engine = engine;
    this.arch = arch;
    this.mode = mode;
  }

  Unicorn.Context allocate() {
    long uc = engine.enter();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_LONG);
      engine.check(ContextApi.allocate(uc, result.address()));
      MemorySegment memory =
          MemorySegment.ofAddress(result.get(JAVA_LONG, 0))
              .reinterpret(
                  ContextApi.size(uc),
                  Arena.ofAuto(),
                  forgotten -> ContextApi.free(forgotten.address()));
      return new Unicorn.Context(memory, engine, arch, mode);
    } finally {
      engine.exit();
    }
  }

  Unicorn.Context save() {
    Unicorn.Context context = allocate();
    update(context);
    return context;
  }

  void update(Unicorn.Context context) {
    requireCompatible(context);
    long uc = engine.enter();
    try {
      requireNoAccess();
      SavedState saved = context.saved();
      long older = saved.isOf(engine) ? saved.snapshot() : 0;
      engine.check(ContextApi.save(uc, context.memory().address()));
      int contents = engine.contextContents();
      long snapshot =
          (contents & UnicornConst.UC_CTL_CONTEXT_MEMORY) == 0
              ? older
              : engine.snapshots.add(older);
      context.saved(new SavedState(engine, contents, snapshot));
    } finally {
      engine.exit();
      Reference.reachabilityFence(context);
    }
  }

  void restore(Unicorn.Context context) {
    requireCompatible(context);
    long uc = engine.enter();
    try {
      requireNoAccess();
      SavedState saved = context.saved();
      saved.requireRestorable(engine);
      engine.check(ContextApi.restore(uc, context.memory().address()));
      if ((engine.contextContents() & UnicornConst.UC_CTL_CONTEXT_MEMORY) != 0) {
        engine.snapshots.restored(saved.snapshot());
      }
    } finally {
      engine.exit();
      Reference.reachabilityFence(context);
    }
  }

  /** Memory is taken from under an access, or replaced, by a snapshot. */
  private void requireNoAccess() {
    if (engine.accesses.any()
        && (engine.contextContents() & UnicornConst.UC_CTL_CONTEXT_MEMORY) != 0) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_ARG)
              + ": a context with memory cannot be saved or restored from a hook on an access");
    }
  }

  private void requireCompatible(Unicorn.Context context) {
    if (!context.isOf(arch, mode)) {
      throw new UnicornException("Context is not compatible with this Unicorn");
    }
  }

  long allocateNumbered() {
    Unicorn.Context context = allocate();
    long number = NUMBERS.incrementAndGet();
    engine.enter();
    try {
      numbered.keySet().retainAll(NUMBERED.keySet());
      numbered.put(number, context);
      NUMBERED.put(number, new WeakReference<>(context));
      return number;
    } finally {
      engine.exit();
    }
  }

  static void free(long number) {
    NUMBERED.remove(number);
  }

  static Unicorn.Context numbered(long number) {
    WeakReference<Unicorn.Context> reference = NUMBERED.get(number);
    Unicorn.Context context = reference == null ? null : reference.get();
    if (context == null) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_HANDLE) + ": no context " + number);
    }
    return context;
  }
}
