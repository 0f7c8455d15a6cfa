package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * Calls on registers. Reads are critical: they are short and never come back into Java, while a
 * write may (of a segment register, through a memory hook on the descriptor).
 */
final class RegisterApi {
  private static final MethodHandle REG_READ2 =
      Native.link(
          "uc_reg_read2",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG),
          Linker.Option.critical(false));
  private static final MethodHandle REG_WRITE2 =
      Native.link(
          "uc_reg_write2", Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle REG_WRITE =
      Native.link("uc_reg_write", Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle REG_READ =
      Native.link(
          "uc_reg_read",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG),
          Linker.Option.critical(false));
  private static final MethodHandle REG_WRITE_PLAIN =
      Native.link(
          "uc_reg_write",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG),
          Linker.Option.critical(false));
  private static final MethodHandle REG_READ_BATCH =
      Native.link(
          "uc_reg_read_batch",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT),
          Linker.Option.critical(false));
  private static final MethodHandle REG_WRITE_BATCH =
      Native.link(
          "uc_reg_write_batch",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT));

  private static final FunctionDescriptor BATCH =
      Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);
  private static final MethodHandle REG_READ_BATCH2 = Native.link("uc_reg_read_batch2", BATCH);
  private static final MethodHandle REG_WRITE_BATCH2 = Native.link("uc_reg_write_batch2", BATCH);

  private RegisterApi() {}

  static int read(long uc, int register, long value, long size) {
    try {
      return (int) REG_READ2.invokeExact(uc, register, value, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /** A register that fits a long: the library need not know how much room there is. */
  static int readLong(long uc, int register, long value) {
    try {
      return (int) REG_READ.invokeExact(uc, register, value);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /** A register whose write is a store; see {@link RegisterTable#isPlain}. */
  static int writePlain(long uc, int register, long value) {
    try {
      return (int) REG_WRITE_PLAIN.invokeExact(uc, register, value);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int write(long uc, int register, long value, long size) {
    try {
      return (int) REG_WRITE2.invokeExact(uc, register, value, size);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /**
   * The only call that moves the program counter from within a code hook: {@code uc_reg_write2} and
   * the batch calls leave it to be set back, so that the hook runs again, for ever (2.1.4).
   */
  static int writeProgramCounter(long uc, int register, long value) {
    try {
      return (int) REG_WRITE.invokeExact(uc, register, value);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int readBatch(long uc, long registers, long values, int count) {
    try {
      return (int) REG_READ_BATCH.invokeExact(uc, registers, values, count);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int writeBatch(long uc, long registers, long values, int count) {
    try {
      return (int) REG_WRITE_BATCH.invokeExact(uc, registers, values, count);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int readBatch(long uc, BatchValues batch) {
    try {
      return (int)
          REG_READ_BATCH2.invokeExact(
              uc,
              batch.numbers.address(),
              batch.pointers.address(),
              batch.sizes.address(),
              batch.count());
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int writeBatch(long uc, BatchValues batch) {
    try {
      return (int)
          REG_WRITE_BATCH2.invokeExact(
              uc,
              batch.numbers.address(),
              batch.pointers.address(),
              batch.sizes.address(),
              batch.count());
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }
}
