package entrylab.reproduce;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of a text differs from another: lines that changed, came or went, each by its number. */
final class LineDiff {
  private LineDiff() {}

  /** A line for each line of either text that has no twin in the other. */
  static List<String> of(List<String> was, List<String> is) {
    List<String> told = new ArrayList<>();
    DiffUtils.diff(was, is).getDeltas().forEach(delta -> tell(told, delta));
    return told;
  }

  private static void tell(List<String> told, AbstractDelta<String> delta) {
    Chunk<String> before = delta.getSource();
    Chunk<String> now = delta.getTarget();
    int pairs = Math.min(before.size(), now.size());
    for (int i = 0; i < pairs; i++) {
      told.add(line(before, i, text(before, i) + " -> " + text(now, i)));
    }
    for (int i = pairs; i < before.size(); i++) {
      told.add(line(before, i, "is gone: " + text(before, i)));
    }
    for (int i = pairs; i < now.size(); i++) {
      told.add(line(now, i, "is new: " + text(now, i)));
    }
  }

  private static String line(Chunk<String> chunk, int index, String what) {
    return String.format(Locale.ROOT, "line %d: %s", chunk.getPosition() + index + 1, what);
  }

  private static String text(Chunk<String> chunk, int index) {
    return chunk.getLines().get(index).strip();
  }
}
