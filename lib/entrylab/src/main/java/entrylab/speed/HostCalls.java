package entrylab.speed;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * The host's own {@code getppid}, which no library caches: a call into libc, SYSCALL and back.
 *
 * <p>The call into libc is counted with it; it takes a nanosecond or two, and is to the host's
 * disadvantage.
 */
public final class HostCalls implements CallMaker {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle GETPPID =
      LINKER.downcallHandle(
          LINKER.defaultLookup().findOrThrow("getppid"),
          FunctionDescriptor.of(JAVA_INT),
          Linker.Option.critical(false));

  private int parent;

  /** Makes a number of calls, one after the other. */
  @Override
  public void make(int calls) {
    try {
      int found = 0;
      for (int i = 0; i < calls; i++) {
        found |= (int) GETPPID.invokeExact();
      }
      parent = found;
    } catch (Throwable failed) {
      throw new IllegalStateException("getppid cannot be called", failed);
    }
  }

  @Override
  public String toString() {
    return "host, getppid of process " + parent;
  }
}
