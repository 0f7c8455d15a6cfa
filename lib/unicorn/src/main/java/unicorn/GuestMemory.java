package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Locale;

/** The memory of an engine. */
final class GuestMemory {
  /** {@code uc_mem_region}: 64-bit begin, 64-bit end, 32-bit permissions, padded. */
  private static final long REGION_BYTES = 24;

  /** Copied in some ten microseconds. */
  private static final int SHORT = 1 << 16;

  private final Engine engine;

  GuestMemory(Engine engine) {
    this.engine = engine;
  }

  byte[] read(long address, long size) {
    byte[] bytes = new byte[length(size)];
    if (isShort(bytes)) {
      long uc = engine.enter();
      try {
        engine.check(MemoryApi.readArray(uc, address, MemorySegment.ofArray(bytes)));
      } finally {
        engine.exit();
      }
    } else {
      read(address, MemorySegment.ofArray(bytes));
    }
    return bytes;
  }

  void write(long address, byte[] bytes) {
    if (isShort(bytes)) {
      long uc = engine.enter();
      try {
        engine.check(MemoryApi.writeArray(uc, address, MemorySegment.ofArray(bytes)));
        engine.translations.written(uc, address, bytes.length);
      } finally {
        engine.exit();
      }
    } else {
      write(address, MemorySegment.ofArray(bytes));
    }
  }

  /**
   * Whether the library may work on the array itself, for which the garbage collector has to wait,
   * and in which no handler must be called.
   */
  private boolean isShort(byte[] bytes) {
    return bytes.length <= SHORT && !engine.hooks.useIo();
  }

  void read(long address, MemorySegment to) {
    requireUsable(to);
    if (to.isReadOnly()) {
      throw refused("a read-only segment cannot be read into");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = to.isNative() ? to : arena.allocate(Math.max(1, to.byteSize()));
      wholesale(uc -> MemoryApi.read(uc, address, bytes.address(), to.byteSize()));
      if (bytes != to) {
        MemorySegment.copy(bytes, 0, to, 0, to.byteSize());
      }
    } finally {
      Reference.reachabilityFence(to);
    }
  }

  void write(long address, MemorySegment from) {
    requireUsable(from);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = from.isNative() ? from : copy(arena, from);
      wholesale(uc -> {
        int result = MemoryApi.write(uc, address, bytes.address(), from.byteSize());
        if (result == UnicornConst.UC_ERR_OK) {
          engine.translations.written(uc, address, from.byteSize());
        }
        return result;
      });
    } finally {
      Reference.reachabilityFence(from);
    }
  }

  private void wholesale(Engine.Call call) {
    long uc = engine.enter();
    engine.accesses.beginWholesale();
    try {
      engine.check(call.on(uc));
    } finally {
      engine.accesses.endWholesale();
      engine.exit();
    }
  }

  void map(long address, long size, int perms) {
    engine.call(uc -> {
      requireFree();
      return MemoryApi.map(uc, address, size, perms);
    });
  }

  void unmap(long address, long size) {
    engine.call(uc -> {
      requireUntouched(address, size);
      int result = MemoryApi.unmap(uc, address, size);
      // With snapshots, the library only puts regions aside, to bring them back.
      if (result == UnicornConst.UC_ERR_OK && size != 0 && !engine.snapshots.exist()) {
        engine.hostRanges.remove(address, size);
      }
      return result;
    });
  }

  void protect(long address, long size, int perms) {
    engine.call(uc -> {
      requireUntouched(address, size);
      return MemoryApi.protect(uc, address, size, perms);
    });
  }

  private void requireFree() {
    engine.accesses.requireFreeMap();
  }

  /**
   * Refuses to cut or remove a region that is being accessed: when the hook returns, the library
   * goes on with it, and a region that is cut is removed and made anew.
   */
  private void requireUntouched(long address, long size) {
    requireFree();
    if (!engine.accesses.any() || size == 0) {
      return;
    }
    long last = address + size - 1;
    for (MemRegion region : regions()) {
      if (Long.compareUnsigned(region.begin, last) <= 0
          && Long.compareUnsigned(address, region.end) <= 0
          && engine.accesses.touch(region.begin, region.end)) {
        throw refused(
            String.format(
                Locale.ROOT,
                "memory at 0x%x is being accessed and cannot be unmapped or protected from a hook"
                    + " on that access",
                region.begin));
      }
    }
  }

  byte[] readVirtual(long address, int access, int size) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(Math.max(1, length(size)));
      wholesale(uc -> MemoryApi.virtualRead(uc, address, access, bytes.address(), size));
      return bytes.asSlice(0, size).toArray(JAVA_BYTE);
    }
  }

  void writeVirtual(long address, int access, byte[] from) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = copy(arena, MemorySegment.ofArray(from));
      wholesale(uc -> {
        int result = MemoryApi.virtualWrite(uc, address, access, bytes.address(), from.length);
        engine.translations.writtenVirtual(uc, address, from.length);
        return result;
      });
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
    // An object of this mapping's own, as the same memory may be mapped twice.
    MemorySegment kept = memory.asSlice(0);
    engine.call(uc -> {
      requireFree();
      long size = kept.byteSize();
      int result = MemoryApi.mapPointer(uc, address, size, perms, kept.address());
      if (result == UnicornConst.UC_ERR_OK && size != 0) {
        engine.keep(kept);
        engine.hostRanges.addMemory(address, size, kept.address(), () -> engine.forget(kept));
      }
      return result;
    });
  }

  long mappedSize() {
    return Arrays.stream(regions()).mapToLong(region -> region.end - region.begin + 1).sum();
  }

  long residentSize() {
    engine.enter();
    try {
      long[] bytes = {0};
      engine.hostRanges.forEachMemory((at, size) -> bytes[0] += ResidentMemory.bytes(at, size));
      return bytes[0];
    } finally {
      engine.exit();
    }
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
