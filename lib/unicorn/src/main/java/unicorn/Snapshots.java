package unicorn;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The states of memory that an engine can go back to, by the number of their saving. To go back to
 * one makes the library destroy all that were saved after it, without a look at who has them.
 */
final class Snapshots {
  private final Deque<Long> restorable = new ArrayDeque<>();
  private long last;

  /** Whether one was ever taken: then memory that is unmapped may come back. */
  boolean exist() {
    return last > 0;
  }

  /** Numbers the state that has just been saved in place of an older one, which may be 0: none. */
  long add(long inPlaceOf) {
    restorable.removeLastOccurrence(inPlaceOf);
    restorable.addLast(++last);
    return last;
  }

  boolean isRestorable(long number) {
    return restorable.contains(number);
  }

  /** Forgets what went with going back to a state. */
  void restored(long number) {
    while (restorable.getLast() != number) {
      restorable.removeLast();
    }
  }
}
