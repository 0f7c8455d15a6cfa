package entrylab.design;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes to one file, as {@code diff -u} and {@code git diff} write them.
 *
 * @param name what messages call it
 * @param lines of the diff, a mail's text around it allowed
 */
record UnifiedDiff(String name, List<String> lines) {
  private static final String FILE = "+++ ";
  private static final String HUNK = "@@ -";

  /** Lines around each change, as many as diff shows. */
  private static final int CONTEXT = 3;

  /** Takes a copy. */
  UnifiedDiff {
    lines = List.copyOf(lines);
  }

  /**
   * The changes that make one text of another, as {@code diff -u} writes them.
   *
   * @param from the first text's file, as the diff names it
   * @param to the second one's
   * @return its lines; none if the texts are alike
   */
  static List<String> between(String from, String before, String to, String after) {
    List<String> old = before.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        from, to, old, DiffUtils.diff(old, after.lines().toList()), CONTEXT);
  }

  /**
   * A text with the changes made; they may stand some lines away from where the diff has them.
   *
   * @param of what messages call the text
   * @throws IllegalArgumentException if this is no diff, is of several files, or does not apply
   */
  String applied(String of, String text) {
    List<String> files = lines.stream().filter(line -> line.startsWith(FILE)).toList();
    if (files.isEmpty() || lines.stream().noneMatch(line -> line.startsWith(HUNK))) {
      throw new IllegalArgumentException(
          name + ": not a unified diff: diff -u or git diff makes one");
    }
    if (files.size() > 1) {
      throw new IllegalArgumentException(
          name + ": changes " + files.size() + " files, where one of " + of + " alone is meant");
    }
    try {
      Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(lines);
      List<String> changed = patch.applyFuzzy(text.lines().toList(), 0);
      return changed.stream().map(line -> line + "\n").collect(Collectors.joining());
    } catch (PatchFailedException | RuntimeException e) {
      throw new IllegalArgumentException(
          name + " does not apply to " + of + ": make it against the file as it is now", e);
    }
  }
}
