package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Links functions of the library and of libc. Pointers travel as {@code long}, which is what they
 * are on every platform with a linker, and saves wrapping each in a segment.
 */
final class Native {
  private static final Linker LINKER = Linker.nativeLinker();

  /** All there is: a constant, so that an access is one instruction. */
  private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private Native() {}

  /** Reads eight bytes of memory that stays valid by other means. */
  static long getLong(long address) {
    return MEMORY.get(JAVA_LONG_UNALIGNED, address);
  }

  static void setLong(long address, long value) {
    MEMORY.set(JAVA_LONG_UNALIGNED, address, value);
  }

  static MethodHandle link(String name, FunctionDescriptor type, Linker.Option... options) {
    MemorySegment function =
        Library.symbols()
            .find(name)
            .orElseThrow(() ->
                new UnicornException(
                    Library.get() + " lacks " + name + ". " + LibrarySearch.ADVICE));
    return LINKER.downcallHandle(function, type, options);
  }

  static MethodHandle libc(String name, FunctionDescriptor type) {
    return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(), type);
  }

  static FunctionDescriptor returning(MemoryLayout result, MemoryLayout... arguments) {
    return FunctionDescriptor.of(result, arguments);
  }

  /** A view of native memory that stays valid by other means than its scope. */
  static MemorySegment view(long address, long bytes) {
    return MemorySegment.ofAddress(address).reinterpret(bytes);
  }

  static MemorySegment allocate(long bytes) {
    try {
      long address = (long) Heap.CALLOC.invokeExact(1L, bytes);
      if (address == 0) {
        throw new OutOfMemoryError("no " + bytes + " bytes of native memory");
      }
      return view(address, bytes);
    } catch (Throwable failed) {
      throw failure(failed);
    }
  }

  static void free(MemorySegment memory) {
    try {
      Heap.FREE.invokeExact(memory.address());
    } catch (Throwable failed) {
      throw failure(failed);
    }
  }

  /** What a handle threw: linking errors and errors of the virtual machine only. */
  static RuntimeException failure(Throwable thrown) {
    return switch (thrown) {
      case Error error -> throw error;
      case RuntimeException exception -> exception;
      default -> throw new AssertionError(thrown);
    };
  }

  /** Bound on first use. */
  private static final class Heap {
    static final MethodHandle CALLOC = libc("calloc", returning(JAVA_LONG, JAVA_LONG, JAVA_LONG));
    static final MethodHandle FREE = libc("free", FunctionDescriptor.ofVoid(JAVA_LONG));
  }
}
