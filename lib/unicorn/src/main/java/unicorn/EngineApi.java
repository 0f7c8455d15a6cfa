package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** Calls that open, run, stop, query and control an engine. Results are {@code uc_err}. */
final class EngineApi {
  private static final MethodHandle OPEN =
      Native.link("uc_open", Native.returning(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
  private static final MethodHandle CLOSE =
      Native.link("uc_close", Native.returning(JAVA_INT, JAVA_LONG));
  private static final MethodHandle EMU_START =
      Native.link(
          "uc_emu_start",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle EMU_STOP =
      Native.link("uc_emu_stop", Native.returning(JAVA_INT, JAVA_LONG));
  private static final MethodHandle QUERY =
      Native.link("uc_query", Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
  private static final MethodHandle ERRNO =
      Native.link("uc_errno", Native.returning(JAVA_INT, JAVA_LONG));
  private static final MethodHandle CTL =
      Native.link(
          "uc_ctl",
          Native.returning(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG),
          Linker.Option.firstVariadicArg(2));
  private static final MethodHandle VERSION =
      Native.link("uc_version", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle ARCH_SUPPORTED =
      Native.link("uc_arch_supported", Native.returning(JAVA_BOOLEAN, JAVA_INT));
  private static final MethodHandle STRERROR =
      Native.link("uc_strerror", Native.returning(JAVA_LONG, JAVA_INT));

  private EngineApi() {}

  static int open(int arch, int mode, long result) {
    try {
      return (int) OPEN.invokeExact(arch, mode, result);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int close(long uc) {
    try {
      return (int) CLOSE.invokeExact(uc);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int start(long uc, long begin, long until, long timeout, long count) {
    try {
      return (int) EMU_START.invokeExact(uc, begin, until, timeout, count);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int stop(long uc) {
    try {
      return (int) EMU_STOP.invokeExact(uc);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int query(long uc, int type, long result) {
    try {
      return (int) QUERY.invokeExact(uc, type, result);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int errno(long uc) {
    try {
      return (int) ERRNO.invokeExact(uc);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /** Variadic in C; unused arguments are not looked at. */
  static int control(long uc, int request, long first, long second) {
    try {
      return (int) CTL.invokeExact(uc, request, first, second);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int version(long major, long minor) {
    try {
      return (int) VERSION.invokeExact(major, minor);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static boolean archSupported(int arch) {
    try {
      return (boolean) ARCH_SUPPORTED.invokeExact(arch);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  /** The address of a static C string. */
  static long strerror(int code) {
    try {
      return (long) STRERROR.invokeExact(code);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }
}
