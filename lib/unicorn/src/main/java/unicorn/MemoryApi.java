package unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Calls on guest memory. */
final class MemoryApi {
  private static final MethodHandle MEM_MAP =
      Native.link(
          "uc_mem_map", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT));
  private static final MethodHandle MEM_MAP_PTR =
      Native.link(
          "uc_mem_map_ptr",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle MMIO_MAP =
      Native.link(
          "uc_mmio_map",
          Native.returning(
              JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
              JAVA_LONG));
  private static final MethodHandle MEM_UNMAP =
      Native.link("uc_mem_unmap", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle MEM_PROTECT =
      Native.link(
          "uc_mem_protect", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT));
  private static final MethodHandle MEM_READ =
      Native.link(
          "uc_mem_read", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle MEM_WRITE =
      Native.link(
          "uc_mem_write", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  private static final FunctionDescriptor COPY =
      Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);
  private static final MethodHandle MEM_READ_ARRAY =
      Native.link("uc_mem_read", COPY, Linker.Option.critical(true));
  private static final MethodHandle MEM_WRITE_ARRAY =
      Native.link("uc_mem_write", COPY, Linker.Option.critical(true));
  private static final MethodHandle MEM_REGIONS =
      Native.link("uc_mem_regions", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle FREE =
      Native.link("uc_free", Native.returning(JAVA_INT, JAVA_LONG));
  private static final MethodHandle VMEM_READ =
      Native.link(
          "uc_vmem_read",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle VMEM_WRITE =
      Native.link(
          "uc_vmem_write",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle VMEM_TRANSLATE =
      Native.link(
          "uc_vmem_translate",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG));

  private MemoryApi() {}

  static int map(long uc, long address, long size, int perms) {
    try {
      return (int) MEM_MAP.invokeExact(uc, address, size, perms);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int mapPointer(long uc, long address, long size, int perms, long memory) {
    try {
      return (int) MEM_MAP_PTR.invokeExact(uc, address, size, perms, memory);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int mapIo(
      long uc, long address, long size, long read, long readUser, long write, long writeUser) {
    try {
      return (int) MMIO_MAP.invokeExact(uc, address, size, read, readUser, write, writeUser);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int unmap(long uc, long address, long size) {
    try {
      return (int) MEM_UNMAP.invokeExact(uc, address, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int protect(long uc, long address, long size, int perms) {
    try {
      return (int) MEM_PROTECT.invokeExact(uc, address, size, perms);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int read(long uc, long address, long bytes, long size) {
    try {
      return (int) MEM_READ.invokeExact(uc, address, bytes, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int write(long uc, long address, long bytes, long size) {
    try {
      return (int) MEM_WRITE.invokeExact(uc, address, bytes, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /** Into an array on the heap. Must be short, and must not come back into Java. */
  static int readArray(long uc, long address, MemorySegment array) {
    try {
      return (int) MEM_READ_ARRAY.invokeExact(uc, address, array, array.byteSize());
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /** From an array on the heap. Must be short, and must not come back into Java. */
  static int writeArray(long uc, long address, MemorySegment array) {
    try {
      return (int) MEM_WRITE_ARRAY.invokeExact(uc, address, array, array.byteSize());
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int regions(long uc, long regions, long count) {
    try {
      return (int) MEM_REGIONS.invokeExact(uc, regions, count);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /** Frees what {@link #regions} allocated. */
  static int free(long memory) {
    try {
      return (int) FREE.invokeExact(memory);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int virtualRead(long uc, long address, int access, long bytes, long size) {
    try {
      return (int) VMEM_READ.invokeExact(uc, address, access, bytes, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int virtualWrite(long uc, long address, int access, long bytes, long size) {
    try {
      return (int) VMEM_WRITE.invokeExact(uc, address, access, bytes, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int translate(long uc, long address, int access, long result) {
    try {
      return (int) VMEM_TRANSLATE.invokeExact(uc, address, access, result);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }
}
