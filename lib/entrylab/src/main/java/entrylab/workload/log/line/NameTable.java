package entrylab.workload.log.line;

import entrylab.workload.SyscallNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Syscall names as small integers, looked up from bytes without making strings.
 *
 * <p>It holds at most {@value #MAX_NAMES} names of at most {@value #MAX_LENGTH} bytes, so a file of
 * garbage cannot fill the memory; Linux has fewer than 500 names, none of 40 letters.
 */
public final class NameTable {
  /** The identifier of a name the table has no room for. */
  static final int NONE = -1;

  public static final int MAX_NAMES = 4096;
  static final int MAX_LENGTH = 64;

  private static final byte UNSEEN = 0;
  private static final byte SYSCALL = 1;
  private static final byte FOREIGN = 2;

  /** Four times the names, so that probes stay short. */
  private static final int BUCKETS = 4 * MAX_NAMES;

  private final int[] buckets = new int[BUCKETS];
  private final byte[][] names = new byte[MAX_NAMES][];
  private final byte[] kinds = new byte[MAX_NAMES];
  private int size;

  public NameTable() {
    Arrays.fill(buckets, NONE);
  }

  /**
   * The identifier of a name, a new one if it was never seen; {@link #NONE} if there is no room.
   */
  int intern(byte[] text, int from, int to) {
    if (to - from > MAX_LENGTH || to <= from) {
      return NONE;
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int bucket = (hash ^ hash >>> 15) & BUCKETS - 1;
    while (buckets[bucket] != NONE) {
      byte[] known = names[buckets[bucket]];
      if (Arrays.equals(known, 0, known.length, text, from, to)) {
        return buckets[bucket];
      }
      bucket = bucket + 1 & BUCKETS - 1;
    }
    if (size == MAX_NAMES) {
      return NONE;
    }
    names[size] = Arrays.copyOfRange(text, from, to);
    buckets[bucket] = size;
    return size++;
  }

  /** The name of an identifier. */
  public String name(int id) {
    return new String(names[id], StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether an identifier's name is that of a system call: one that Linux has, or what tracers put
   * for a number without a name.
   */
  boolean isSyscall(int id) {
    if (id == NONE) {
      return false;
    }
    if (kinds[id] == UNSEEN) {
      kinds[id] = SyscallNames.isKnownOrNumbered(name(id)) ? SYSCALL : FOREIGN;
    }
    return kinds[id] == SYSCALL;
  }

  /** Whether an identifier's name is one that Linux has. */
  boolean isNamedSyscall(int id) {
    return isSyscall(id) && SyscallNames.isKnown(name(id));
  }

  /** How many names are known; identifiers run from 0 to one less. */
  public int size() {
    return size;
  }
}
