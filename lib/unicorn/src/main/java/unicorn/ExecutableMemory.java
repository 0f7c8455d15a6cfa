package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Machine code in a page of its own, written first and made executable then, so that no page is
 * ever both; Linux cleans the instruction cache when it makes a page executable. The numbers are
 * Linux's, the same on x86-64 and aarch64 (asm-generic/mman-common.h).
 */
final class ExecutableMemory {
  static final int PAGE = 0x1000;

  private static final int PROT_READ = 1;
  private static final int PROT_WRITE = 2;
  private static final int PROT_EXEC = 4;
  private static final int MAP_PRIVATE = 2;
  private static final int MAP_ANONYMOUS = 0x20;
  private static final long MAP_FAILED = -1;

  private static final MethodHandle MMAP =
      Native.libc(
          "mmap",
          Native.returning(
              JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
  private static final MethodHandle MPROTECT =
      Native.libc("mprotect", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT));

  private ExecutableMemory() {}

  /** A page with the given code, or none if this process may not make memory executable. */
  static Optional<MemorySegment> holding(byte[] code) {
    try {
      int writable = PROT_READ | PROT_WRITE;
      int flags = MAP_PRIVATE | MAP_ANONYMOUS;
      long address = (long) MMAP.invokeExact(0L, (long) code.length, writable, flags, -1, 0L);
      if (address == MAP_FAILED) {
        return Optional.empty();
      }
      MemorySegment memory = Native.view(address, code.length);
      MemorySegment.copy(code, 0, memory, JAVA_BYTE, 0, code.length);
      int result = (int) MPROTECT.invokeExact(address, (long) code.length, PROT_READ | PROT_EXEC);
      return result == 0 ? Optional.of(memory) : Optional.empty();
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }
}
