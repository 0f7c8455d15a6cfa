package entrylab.core.branch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second reading of {@link PathIndirect}'s rules: all taken branches are kept in a list, and each
 * length of path is put together from its end anew.
 */
final class PathReading {
  /** Bits that a path is cut to. */
  private static final int MOST_BITS = 63;

  private record Slot(int table, int place) {}

  private record Known(long tag, long target) {}

  private final int count;
  private final int history;
  private final List<Long> steps = new ArrayList<>();
  private final Map<Slot, Known> paths = new HashMap<>();
  private final Map<Integer, Known> last = new HashMap<>();

  PathReading(int count, int history) {
    this.count = count;
    this.history = history;
  }

  void onTaken(long step) {
    steps.add(step);
  }

  boolean predict(long address, long target) {
    List<Long> tags = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    for (long path : List.of(longPath(), shortPath(4), shortPath(1))) {
      long tag = AddressHash.mix(path ^ address * 0x9e3779b97f4a7c15L) | 1;
      slots.add(new Slot(tags.size(), AddressHash.index(tag, count)));
      tags.add(tag);
    }
    int longest = 0;
    while (longest < tags.size() && !knows(slots.get(longest), tags.get(longest))) {
      longest++;
    }
    int home = AddressHash.index(AddressHash.mix(address), count);
    var goes = new Known(address, target);
    boolean right =
        longest < tags.size()
            ? paths.get(slots.get(longest)).target() == target
            : goes.equals(last.get(home));
    // A right answer is learnt by the shorter paths alone, a wrong one by all.
    for (int i = right ? longest + 1 : 0; i < tags.size(); i++) {
      paths.put(slots.get(i), new Known(tags.get(i), target));
    }
    last.put(home, goes);
    return right;
  }

  private boolean knows(Slot slot, long tag) {
    Known known = paths.get(slot);
    return known != null && known.tag() == tag;
  }

  /** The last taken branches, each two bits above the one after it. */
  private long longPath() {
    int bits = Math.min(MOST_BITS, 2 * history);
    long path = 0;
    for (int back = 0; back < Math.min(steps.size(), (bits + 1) / 2); back++) {
      path ^= steps.get(steps.size() - 1 - back) << 2 * back;
    }
    return path & (1L << bits) - 1;
  }

  /** Sixteen bits of each of so many branches, the last one's lowest. */
  private long shortPath(int branches) {
    long path = 0;
    for (int back = Math.min(steps.size(), branches) - 1; back >= 0; back--) {
      path = path << 16 | steps.get(steps.size() - 1 - back) & 0xffff;
    }
    return path;
  }
}
