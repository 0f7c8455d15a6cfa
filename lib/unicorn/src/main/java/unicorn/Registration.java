package unicorn;

import java.lang.ref.WeakReference;

/**
 * A hook that is in force: what its upcall needs.
 *
 * @param unicorn the engine, as hooks get to see it
 * @param engine the same engine's native side
 * @param target a {@link Hook}, {@link MmioReadHandler} or {@link MmioWriteHandler}
 * @param user the object that the hook is called with
 */
record Registration(Unicorn unicorn, Engine engine, Object target, Object user) {
  /** What the table of hooks holds: it must not keep a forgotten engine alive. */
  WeakReference<Registration> reference() {
    return new WeakReference<>(this);
  }
}
