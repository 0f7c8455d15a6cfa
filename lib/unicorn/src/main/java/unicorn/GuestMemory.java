package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The memory of an engine. */
final class GuestMemory {
  /** {@code uc_mem_region}: 64-bit begin, 64-bit end, 32-bit permissions, padded. */
  private static final long REGION_BYTES = 24;

  private final Engine engine;

  GuestMemory(Engine engine) {
    this.engine = engine;
  }

  byte[] read(long address, long size) {
    byte[] bytes = new byte[length(size)];
    read(address, MemorySegment.ofArray(bytes));
    return bytes;
  }

  void read(long address, MemorySegment to) {
    requireUsable(to);
    if (to.isReadOnly()) {
      throw refused("a read-only segment cannot be read into");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = to.isNative() ? to : arena.allocate(Math.max(1, to.byteSize()));
      engine.call(uc -> MemoryApi.read(uc, address, bytes.address(), to.byteSize()));
      if (bytes != to) {
        MemorySegment.copy(bytes, 0, to, 0, to.byteSize());
      }
    }
  }

  void write(long address, MemorySegment from) {
    requireUsable(from);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = from.isNative() ? from : copy(arena, from);
      engine.call(uc -> MemoryApi.write(uc, address, bytes.address(), from.byteSize()));
    }
  }

  byte[] readVirtual(long address, int access, int size) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(Math.max(1, length(size)));
      engine.call(uc -> MemoryApi.virtualRead(uc, address, access, bytes.address(), size));
      return bytes.asSlice(0, size).toArray(JAVA_BYTE);
    }
  }

  void writeVirtual(long address, int access, byte[] from) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = copy(arena, MemorySegment.ofArray(from));
      engine.call(uc -> MemoryApi.virtualWrite(uc, address, access, bytes.address(), from.length));
    }
  }

  long translate(long address, int access) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(JAVA_LONG);
      engine.call(uc -> MemoryApi.translate(uc, address, access, result.address()));
      return result.get(JAVA_LONG, 0);
    }
  }

  /** A size as the length of an array. */
  private static int length(long size) {
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw refused("an array cannot have " + size + " bytes");
    }
    return (int) size;
  }

  /** The library gets the segment's bare address, which the segment would give out in any case. */
  private static void requireUsable(MemorySegment segment) {
    if (!segment.scope().isAlive() || !segment.isAccessibleBy(Thread.currentThread())) {
      throw refused("the segment has been freed or is another thread's");
    }
  }

  private static UnicornException refused(String why) {
    return new UnicornException(Errors.text(UnicornConst.UC_ERR_ARG) + ": " + why);
  }

  private static MemorySegment copy(Arena arena, MemorySegment from) {
    return arena.allocate(Math.max(1, from.byteSize())).copyFrom(from);
  }

  /** Maps host memory, which is kept reachable until it is unmapped or the engine closed. */
  void mapHost(long address, MemorySegment memory, int perms) {
    requireUsable(memory);
    if (!memory.isNative()) {
      throw new UnicornException("mem_map_ptr requires a direct buffer or a native segment");
    }
    if (memory.isReadOnly()) {
      throw new UnicornException("mem_map_ptr requires memory that can be written");
    }
    engine.call(uc -> {
      long size = memory.byteSize();
      int result = MemoryApi.mapPointer(uc, address, size, perms, memory.address());
      if (result == UnicornConst.UC_ERR_OK) {
        engine.keep(memory);
      }
      return result;
    });
  }

  MemRegion[] regions() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment list = arena.allocate(JAVA_LONG);
      MemorySegment count = arena.allocate(JAVA_INT);
      engine.call(uc -> MemoryApi.regions(uc, list.address(), count.address()));
      MemRegion[] result = new MemRegion[count.get(JAVA_INT, 0)];
      long address = list.get(JAVA_LONG, 0);
      MemorySegment regions = Native.view(address, result.length * REGION_BYTES);
      for (int i = 0; i < result.length; i++) {
        long at = i * REGION_BYTES;
        result[i] =
            new MemRegion(
                regions.get(JAVA_LONG, at),
                regions.get(JAVA_LONG, at + 8),
                regions.get(JAVA_INT, at + 16));
      }
      engine.call(uc -> MemoryApi.free(address));
      return result;
    }
  }
}
