package entrylab.core.pipeline;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * A buffer whose entries are taken and freed in program order: reorder buffer, load and store
 * buffer.
 */
final class InOrderBuffer {
  private final long[] freed;
  private int next;

  InOrderBuffer(int entries) {
    freed = new long[entries];
  }

  /** When the next entry to be taken was freed by its last user. */
  long available() {
    return freed[next];
  }

  /** Takes the next entry until the given moment. */
  void take(long until) {
    freed[next] = until;
    next = next + 1 == freed.length ? 0 : next + 1;
  }

  /** Corrects when the entry taken {@code back} entries ago is freed; 1 is the last one. */
  void amend(int back, long until) {
    int at = next - back;
    // A division for each micro-op would be the dearest part of retiring it.
    freed[at >= 0 ? at : Math.floorMod(at, freed.length)] = until;
  }

  /** Changes all moments kept. */
  void replaceAll(LongUnaryOperator change) {
    Arrays.setAll(freed, i -> change.applyAsLong(freed[i]));
  }

  void clear() {
    Arrays.fill(freed, Moment.ZERO);
    next = 0;
  }
}
