package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Saves and restores the state of an engine. */
final class Contexts {
  /** Contexts of the old interface, which knows them by number; numbers count for all engines. */
  private static final Map<Long, Unicorn.Context> NUMBERED = new ConcurrentHashMap<>();

  private static final AtomicLong NUMBERS = new AtomicLong();

  private final Engine engine;
  private final int arch;
  private final int mode;

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
      return new Unicorn.Context(memory, arch, mode);
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
    engine.call(uc -> ContextApi.save(uc, context.memory().address()));
    context.saved();
  }

  void restore(Unicorn.Context context) {
    requireCompatible(context);
    if (!context.isSaved()) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_ARG) + ": nothing has been saved in this context");
    }
    engine.call(uc -> ContextApi.restore(uc, context.memory().address()));
  }

  private void requireCompatible(Unicorn.Context context) {
    if (!context.isOf(arch, mode)) {
      throw new UnicornException("Context is not compatible with this Unicorn");
    }
  }

  long allocateNumbered() {
    long number = NUMBERS.incrementAndGet();
    NUMBERED.put(number, allocate());
    return number;
  }

  static void free(long number) {
    NUMBERED.remove(number);
  }

  static Unicorn.Context numbered(long number) {
    Unicorn.Context context = NUMBERED.get(number);
    if (context == null) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_HANDLE) + ": no context " + number);
    }
    return context;
  }
}
