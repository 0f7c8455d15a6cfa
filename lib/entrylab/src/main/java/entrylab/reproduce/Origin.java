package entrylab.reproduce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What decides a result besides what was asked for.
 *
 * @param commit of the clone it was made in
 * @param versions of the programs it passed through
 * @param inputs the files it was made from
 */
record Origin(Commit commit, Map<String, String> versions, List<Input> inputs) {
  private static final int SHORT_SUM = 16;

  /** A line for each input, version or commit that is another one now. */
  List<String> changes(Origin now) {
    List<String> lines = new ArrayList<>(changes(sums(inputs), sums(now.inputs)));
    lines.addAll(changes(versions, now.versions));
    lines.addAll(
        changes(Map.of("commit", commit.toString()), Map.of("commit", now.commit.toString())));
    return lines;
  }

  /** A line for each name whose value is another one. */
  static List<String> changes(Map<String, String> before, Map<String, String> now) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(now.keySet());
    List<String> lines = new ArrayList<>();
    names.forEach(name -> note(lines, name, before.get(name), now.get(name)));
    return lines;
  }

  private static Map<String, String> sums(List<Input> inputs) {
    return inputs.stream()
        .collect(
            Collectors.toMap(
                Input::name, input -> shortened(input.sha256()), (a, b) -> a, LinkedHashMap::new));
  }

  private static String shortened(String sum) {
    return sum.substring(0, Math.min(SHORT_SUM, sum.length()));
  }

  private static void note(List<String> lines, String name, String was, String is) {
    if (was == null || is == null) {
      lines.add(name + ": " + (was == null ? "is new" : "is gone"));
    } else if (!was.equals(is)) {
      lines.add(name + ": " + was + " -> " + is);
    }
  }
}
