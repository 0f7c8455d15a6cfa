package entrylab.workload.log.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Counts the damaged lines of a log, and keeps the first of them. */
public final class Damage {
  /** Lines kept, and bytes of each. */
  public static final int KEPT = 3;

  private static final int LONGEST = 52;

  /** No line waits for its rest. */
  private static final long NONE = -1;

  private final List<DamagedLine> first = new ArrayList<>();
  private long count;
  private long begun = NONE;
  private String file = "";

  /** What is reported from now on is reported of this file. */
  public void file(String name) {
    file = name;
    begun = NONE;
  }

  /** Takes a line of this kind. */
  public void take(LineKind kind, ByteLines lines, long number) {
    switch (kind) {
      case BEGUN -> {
        begun = count;
        add(lines, number);
      }
      case DAMAGED -> add(lines, number);
      case JOINED -> withdraw();
      case CALL, OTHER -> {}
    }
  }

  private void add(ByteLines lines, long number) {
    count++;
    if (first.size() < KEPT) {
      int length = Math.min(lines.end() - lines.start(), LONGEST);
      String text = new String(lines.buffer(), lines.start(), length, StandardCharsets.UTF_8);
      first.add(new DamagedLine(file, number, printable(text)));
    }
  }

  private static String printable(String text) {
    return text.strip().replaceAll("\\p{Cntrl}", "?");
  }

  /** What seemed damaged since the last line that was begun is no damage. */
  private void withdraw() {
    if (begun != NONE) {
      count = begun;
      while (first.size() > count) {
        first.removeLast();
      }
      begun = NONE;
    }
  }

  /** How many lines were damaged. */
  public long count() {
    return count;
  }

  /** The first of them. */
  public List<DamagedLine> first() {
    return List.copyOf(first);
  }
}
