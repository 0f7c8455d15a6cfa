package entrylab.check.evidence;

import entrylab.machine.Part;
import entrylab.machine.Path;
import java.util.Arrays;

/**
 * The instructions of a path, stand-ins left out: equal for syscalls that differ in nothing but
 * their handler.
 */
public final class PathShape {
  private final long[] addresses;

  private PathShape(long[] addresses) {
    this.addresses = addresses;
  }

  public static PathShape of(Path path) {
    long[] addresses = new long[path.length()];
    int kept = 0;
    for (int step = 0; step < path.length(); step++) {
      if (path.part(step) != Part.STAND_IN) {
        addresses[kept++] = path.address(step);
      }
    }
    return new PathShape(Arrays.copyOf(addresses, kept));
  }

  /** Whether an instruction between two addresses was executed. */
  public boolean reaches(long from, long to) {
    return Arrays.stream(addresses).anyMatch(address -> address >= from && address < to);
  }

  /** Whether another is equal, but for instructions between two addresses. */
  public boolean equalsBut(PathShape other, long from, long to) {
    int mine = skip(0, from, to);
    int its = other.skip(0, from, to);
    while (mine < addresses.length && its < other.addresses.length) {
      if (addresses[mine] != other.addresses[its]) {
        return false;
      }
      mine = skip(mine + 1, from, to);
      its = other.skip(its + 1, from, to);
    }
    return mine == addresses.length && its == other.addresses.length;
  }

  private int skip(int index, long from, long to) {
    int at = index;
    while (at < addresses.length && addresses[at] >= from && addresses[at] < to) {
      at++;
    }
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathShape that && Arrays.equals(addresses, that.addresses);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(addresses);
  }
}
