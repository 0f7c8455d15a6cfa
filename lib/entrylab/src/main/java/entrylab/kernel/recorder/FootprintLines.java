package entrylab.kernel.recorder;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Lines of 64 bytes that some work touched, each once. */
final class FootprintLines {
  private static final long LINE = 64;

  /** Whose lines these are, and of what: code by virtual address, data by physical one. */
  enum Kind {
    KERNEL_CODE,
    KERNEL_DATA,
    USER_CODE,
    USER_DATA
  }

  private final Map<Kind, Set<Long>> lines = new EnumMap<>(Kind.class);

  FootprintLines() {
    for (Kind kind : Kind.values()) {
      lines.put(kind, new HashSet<>());
    }
  }

  /** Adds the lines of some bytes but for those of others. */
  void touch(Kind kind, long address, int bytes, FootprintLines others) {
    Set<Long> mine = lines.get(kind);
    Set<Long> without = others.lines.get(kind);
    for (long line = Math.floorDiv(address, LINE); line * LINE < address + bytes; line++) {
      if (others == this || !without.contains(line)) {
        mine.add(line);
      }
    }
  }

  void addAll(FootprintLines more) {
    more.lines.forEach((kind, some) -> lines.get(kind).addAll(some));
  }

  void clear() {
    lines.values().forEach(Set::clear);
  }

  int count(Kind kind) {
    return lines.get(kind).size();
  }
}
