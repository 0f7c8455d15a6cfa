package entrylab.check;

import entrylab.machine.Part;
import entrylab.machine.Path;
import java.util.Arrays;

/**
 * The instructions of a path, stand-ins left out: equal for syscalls that differ in nothing but
 * their handler.
 */
final class Shape {
  private final long[] addresses;

  private Shape(long[] addresses) {
    this.addresses = addresses;
  }

  static Shape of(Path path) {
    long[] addresses = new long[path.length()];
    int kept = 0;
    for (int step = 0; step < path.length(); step++) {
      if (path.part(step) != Part.STAND_IN) {
        addresses[kept++] = path.address(step);
      }
    }
    return new Shape(Arrays.copyOf(addresses, kept));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape that && Arrays.equals(addresses, that.addresses);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(addresses);
  }
}
