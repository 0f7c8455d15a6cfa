package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** How much of a range of host memory is in the machine's, as Linux's {@code mincore(2)} has it. */
final class ResidentMemory {
  /** Of {@code sysconf}, on all of Linux's processors. */
  private static final int SC_PAGESIZE = 30;

  private ResidentMemory() {}

  static long bytes(long address, long size) {
    if (!System.getProperty("os.name").equals("Linux")) {
      throw new UnsupportedOperationException("only Linux tells which pages are resident");
    }
    long page = Calls.pageSize();
    long first = address & -page;
    long pages = (address + size - first + page - 1) / page;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment resident = arena.allocate(pages);
      if (Calls.mincore(first, pages * page, resident.address()) != 0) {
        throw new UnicornException("the host does not tell which pages are resident");
      }
      long count = 0;
      for (long i = 0; i < pages; i++) {
        count += resident.get(JAVA_BYTE, i) & 1;
      }
      return Math.min(size, count * page);
    }
  }

  /** Bound on first use, and only where there is such a call. */
  private static final class Calls {
    private static final MethodHandle MINCORE =
        Native.libc("mincore", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    private static final MethodHandle SYSCONF =
        Native.libc("sysconf", Native.returning(JAVA_LONG, JAVA_INT));

    static int mincore(long address, long length, long result) {
      try {
        return (int) MINCORE.invokeExact(address, length, result);
      } catch (Throwable failed) {
        throw Native.failure(failed);
      }
    }

    static long pageSize() {
      try {
        return (long) SYSCONF.invokeExact(SC_PAGESIZE);
      } catch (Throwable failed) {
        throw Native.failure(failed);
      }
    }
  }
}
