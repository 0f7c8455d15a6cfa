package unicorn;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * All hooks in force, by the number that the library hands back as {@code user_data}: so one native
 * stub per kind of hook serves all hooks of all engines. Registrations are held by their {@link
 * Unicorn} object, and only weakly here.
 */
final class HookTable {
  private static final Deque<Integer> FREE = new ArrayDeque<>();
  private static int next;
  private static volatile WeakReference<Registration>[] table = newTable(64);

  private HookTable() {}

  static synchronized long add(Registration registration) {
    int slot = FREE.isEmpty() ? next++ : FREE.pop();
    if (slot == table.length) {
      table = Arrays.copyOf(table, 2 * slot);
    }
    table[slot] = registration.reference();
    return slot;
  }

  static synchronized void remove(long slot) {
    if (table[(int) slot] != null) {
      table[(int) slot] = null;
      FREE.push((int) slot);
    }
  }

  /** The hook to call, or null if it has been removed or may not be called now. */
  static Registration find(long slot) {
    Registration registration = registration(slot);
    return registration == null || registration.engine().mayCall() ? registration : null;
  }

  /**
   * The hook to call in the middle of an access from the first address to the last, which {@link
   * Accesses#end} ends if this is not null.
   */
  static Registration findInAccess(long slot, long first, long last) {
    Registration registration = registration(slot);
    if (registration == null) {
      return null;
    }
    Accesses accesses = registration.engine().accesses;
    accesses.begin(first, last);
    if (registration.engine().mayCall()) {
      return registration;
    }
    accesses.end();
    return null;
  }

  /** A handler of I/O, in the middle of an access to its range. */
  static Registration findInIo(long slot) {
    Registration registration = registration(slot);
    if (registration == null) {
      return null;
    }
    IoHandler io = (IoHandler) registration.target();
    return findInAccess(slot, io.first(), io.last());
  }

  /** Whatever has been entered, if it has not been removed. */
  static Registration registration(long slot) {
    WeakReference<Registration> reference = table[(int) slot];
    return reference == null ? null : reference.get();
  }

  static synchronized int size() {
    return next - FREE.size();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static WeakReference<Registration>[] newTable(int size) {
    return new WeakReference[size];
  }
}
