package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The control calls: {@code uc_ctl} and {@code uc_query}. */
final class Controls {
  private final Engine engine;

  Controls(Engine engine) {
    this.engine = engine;
  }

  /**
   * The encoding of {@code UC_CTL}: type, number of arguments from bit 26, direction from bit 30.
   */
  static int request(int type, int arguments, int direction) {
    return type | arguments << 26 | direction << 30;
  }

  int readInt(int type) {
    return (int) readLong(type);
  }

  long readLong(int type) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_LONG);
      int request = request(type, 1, UnicornConst.UC_CTL_IO_READ);
      engine.call(uc -> EngineApi.control(uc, request, result.address(), 0));
      return result.get(JAVA_LONG, 0);
    }
  }

  void write(int type, long value) {
    engine.call(
        uc -> EngineApi.control(uc, request(type, 1, UnicornConst.UC_CTL_IO_WRITE), value, 0));
  }

  void write(int type, long first, long second) {
    engine.call(
        uc -> EngineApi.control(uc, request(type, 2, UnicornConst.UC_CTL_IO_WRITE), first, second));
  }

  void setContextContents(int contents) {
    if ((contents & ~(UnicornConst.UC_CTL_CONTEXT_CPU | UnicornConst.UC_CTL_CONTEXT_MEMORY)) != 0) {
      throw Errors.of(UnicornConst.UC_ERR_ARG);
    }
    engine.enter();
    try {
      write(UnicornConst.UC_CTL_CONTEXT_MODE, contents);
      engine.contextContents(contents);
    } finally {
      engine.exit();
    }
  }

  long[] exits() {
    long count = readLong(UnicornConst.UC_CTL_UC_EXITS_CNT);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment list = arena.allocate(JAVA_LONG, Math.max(1, count));
      int request = request(UnicornConst.UC_CTL_UC_EXITS, 2, UnicornConst.UC_CTL_IO_READ);
      engine.call(uc -> EngineApi.control(uc, request, list.address(), count));
      return list.asSlice(0, count * Long.BYTES).toArray(JAVA_LONG);
    }
  }

  void setExits(long[] exits) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment list = arena.allocateFrom(JAVA_LONG, exits);
      write(UnicornConst.UC_CTL_UC_EXITS, list.address(), exits.length);
    }
  }

  TranslationBlock requestBlock(long address) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment block = arena.allocate(JAVA_LONG, 2);
      int request =
          request(UnicornConst.UC_CTL_TB_REQUEST_CACHE, 2, UnicornConst.UC_CTL_IO_READ_WRITE);
      engine.call(uc -> EngineApi.control(uc, request, address, block.address()));
      TranslationBlock translated = Upcalls.block(block.address());
      engine.translations.translated(translated.pc, translated.size);
      return translated;
    }
  }

  long query(int type) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_LONG);
      engine.call(uc -> EngineApi.query(uc, type, result.address()));
      return result.get(JAVA_LONG, 0);
    }
  }

  int errno() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_INT);
      engine.call(uc -> {
        result.set(JAVA_INT, 0, EngineApi.errno(uc));
        return UnicornConst.UC_ERR_OK;
      });
      return result.get(JAVA_INT, 0);
    }
  }
}
