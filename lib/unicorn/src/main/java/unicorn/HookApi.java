package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** Calls that add and remove hooks. */
final class HookApi {
  private static final MethodHandle HOOK_ADD =
      Native.link(
          "uc_hook_add",
          Native.returning(
              JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
              JAVA_INT, JAVA_INT),
          Linker.Option.firstVariadicArg(7));
  private static final MethodHandle HOOK_DEL =
      Native.link("uc_hook_del", Native.returning(JAVA_INT, JAVA_LONG, JAVA_LONG));

  private HookApi() {}

  /** Variadic in C; the last two are only looked at for instructions and opcodes. */
  static int add(
      long uc,
      long handle,
      int type,
      long callback,
      long user,
      long begin,
      long end,
      int first,
      int second) {
    try {
      return (int)
          HOOK_ADD.invokeExact(uc, handle, type, callback, user, begin, end, first, second);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }

  static int delete(long uc, long handle) {
    try {
      return (int) HOOK_DEL.invokeExact(uc, handle);
    } catch (Throwable failed) {
      throw Native.failure(failed);
    }
  }
}
