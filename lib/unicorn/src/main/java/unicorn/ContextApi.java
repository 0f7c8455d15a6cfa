package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/** Calls on saved contexts. */
final class ContextApi {
  private static final MethodHandle CONTEXT_ALLOC =
      Native.link("uc_context_alloc", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle CONTEXT_FREE =
      Native.link("uc_context_free", Native.returning(JAVA_INT, JAVA_LONG));
  private static final MethodHandle CONTEXT_SIZE =
      Native.link("uc_context_size", Native.returning(JAVA_LONG, JAVA_LONG));
  private static final MethodHandle CONTEXT_SAVE =
      Native.link("uc_context_save", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle CONTEXT_RESTORE =
      Native.link("uc_context_restore", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle CONTEXT_REG_READ2 =
      Native.link(
          "uc_context_reg_read2",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle CONTEXT_REG_WRITE2 =
      Native.link(
          "uc_context_reg_write2",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG));

  private static final FunctionDescriptor BATCH =
      Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);
  private static final MethodHandle CONTEXT_REG_READ_BATCH2 =
      Native.link("uc_context_reg_read_batch2", BATCH);
  private static final MethodHandle CONTEXT_REG_WRITE_BATCH2 =
      Native.link("uc_context_reg_write_batch2", BATCH);

  private ContextApi() {}

  static int allocate(long uc, long result) {
    try {
      return (int) CONTEXT_ALLOC.invokeExact(uc, result);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int free(long context) {
    try {
      return (int) CONTEXT_FREE.invokeExact(context);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static long size(long uc) {
    try {
      return (long) CONTEXT_SIZE.invokeExact(uc);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int save(long uc, long context) {
    try {
      return (int) CONTEXT_SAVE.invokeExact(uc, context);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int restore(long uc, long context) {
    try {
      return (int) CONTEXT_RESTORE.invokeExact(uc, context);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int read(long context, int register, long value, long size) {
    try {
      return (int) CONTEXT_REG_READ2.invokeExact(context, register, value, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int write(long context, int register, long value, long size) {
    try {
      return (int) CONTEXT_REG_WRITE2.invokeExact(context, register, value, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int readBatch(long context, BatchValues batch) {
    try {
      return (int)
          CONTEXT_REG_READ_BATCH2.invokeExact(
              context,
              batch.numbers.address(),
              batch.pointers.address(),
              batch.sizes.address(),
              batch.count());
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int writeBatch(long context, BatchValues batch) {
    try {
      return (int)
          CONTEXT_REG_WRITE_BATCH2.invokeExact(
              context,
              batch.numbers.address(),
              batch.pointers.address(),
              batch.sizes.address(),
              batch.count());
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }
}
