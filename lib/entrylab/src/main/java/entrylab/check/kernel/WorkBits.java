package entrylab.check.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Bits of a task's thread_info that ask for work.
 *
 * @param flags of its first word
 * @param work of the word behind it, which since Linux 5.11 asks for what is done at entry and exit
 */
public record WorkBits(long flags, long work) {
  /** None. */
  static final WorkBits NONE = new WorkBits(0, 0);

  private static final int BITS = 32;

  /** Each bit alone. */
  static List<WorkBits> each() {
    List<WorkBits> each = new ArrayList<>();
    for (int bit = 0; bit < BITS; bit++) {
      each.add(new WorkBits(1L << bit, 0));
    }
    for (int bit = 0; bit < BITS; bit++) {
      each.add(new WorkBits(0, 1L << bit));
    }
    return each;
  }

  /** The bits of both. */
  WorkBits and(WorkBits other) {
    return new WorkBits(flags | other.flags, work | other.work);
  }

  /** How many bits. */
  int count() {
    return Long.bitCount(flags) + Long.bitCount(work);
  }

  /** Each of the bits alone. */
  List<WorkBits> single() {
    return each().stream()
        .filter(bit -> (bit.flags & flags) != 0 || (bit.work & work) != 0)
        .toList();
  }

  /** Each with one bit less. */
  List<WorkBits> fewer() {
    return single().stream()
        .map(bit -> new WorkBits(flags & ~bit.flags, work & ~bit.work))
        .toList();
  }

  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    for (WorkBits bit : single()) {
      words.add(
          bit.flags != 0
              ? "flags bit " + Long.numberOfTrailingZeros(bit.flags)
              : "work bit " + Long.numberOfTrailingZeros(bit.work));
    }
    return String.join(", ", words);
  }
}
