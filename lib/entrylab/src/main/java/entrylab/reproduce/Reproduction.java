package entrylab.reproduce;

import entrylab.sweep.SweepResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kept result made again, compared with what was kept.
 *
 * @param rows how many the kept result has
 * @param differences a line for each row that is not the same, cell by cell
 * @param changes a line for each input, version or commit that is not what it was
 */
public record Reproduction(int rows, List<String> differences, List<String> changes) {
  /** Rows told one by one; the rest is counted. */
  private static final int MOST_LINES = 20;

  private static final int SHORT_SUM = 16;

  /**
   * Makes the result of a manifest again.
   *
   * @throws IllegalArgumentException if manifest or result cannot be read, if the result is not the
   *     one the manifest was written for, or if a word of the plan means nothing any more
   */
  public static Reproduction of(Path file) {
    Manifest manifest = Manifest.read(file);
    Path folder = file.toAbsolutePath().getParent();
    String kept = kept(manifest, folder);
    SweepResult result = manifest.provenance().plan().sweep(folder).run();
    Rows before = Rows.of(kept);
    List<String> differences = before.differences(Rows.of(result.csv()));
    return new Reproduction(
        before.byPoint().size(),
        differences,
        changes(manifest.provenance(), Provenance.of(result.settings())));
  }

  private static String kept(Manifest manifest, Path folder) {
    Path csv = folder.resolve(manifest.result().name());
    try {
      String text = Files.readString(csv);
      if (!Checksum.of(text).equals(manifest.result().sha256())) {
        throw new IllegalArgumentException(
            "'" + csv + "' was changed since the manifest was written: keep the two together");
      }
      return text;
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + csv + "', the kept result", e);
    }
  }

  private static List<String> changes(Provenance before, Provenance now) {
    List<String> lines = new ArrayList<>();
    Map<String, String> was = sums(before.inputs());
    Map<String, String> is = sums(now.inputs());
    names(was, is).forEach(name -> note(lines, name, shortened(was, name), shortened(is, name)));
    names(before.versions(), now.versions())
        .forEach(name -> note(lines, name, before.versions().get(name), now.versions().get(name)));
    note(lines, "commit", before.commit().toString(), now.commit().toString());
    return lines;
  }

  private static Map<String, String> sums(List<Input> inputs) {
    return inputs.stream().collect(Collectors.toMap(Input::name, Input::sha256, (a, b) -> a));
  }

  private static Set<String> names(Map<String, String> one, Map<String, String> other) {
    Set<String> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }

  private static String shortened(Map<String, String> sums, String name) {
    String sum = sums.get(name);
    return sum == null ? null : sum.substring(0, Math.min(SHORT_SUM, sum.length()));
  }

  private static void note(List<String> lines, String name, String was, String is) {
    if (was == null || is == null) {
      lines.add(name + ": " + (was == null ? "is new" : "is gone"));
    } else if (!was.equals(is)) {
      lines.add(name + ": " + was + " -> " + is);
    }
  }

  /** Whether every row came back as it was kept. */
  public boolean identical() {
    return differences.isEmpty();
  }

  /** What came out, line by line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (identical()) {
      text.append(String.format(Locale.ROOT, "identical: all %,d rows\n", rows));
    } else {
      text.append(
          String.format(Locale.ROOT, "differs: %,d of %,d rows\n", differences.size(), rows));
      differences.stream().limit(MOST_LINES).forEach(line -> append(text, line));
      if (differences.size() > MOST_LINES) {
        append(
            text, String.format(Locale.ROOT, "... and %,d more", differences.size() - MOST_LINES));
      }
    }
    text.append(changes.isEmpty() ? "nothing it was made from changed\n" : "what changed since:\n");
    changes.forEach(line -> append(text, line));
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    text.append("  ").append(line).append('\n');
  }

  @Override
  public String toString() {
    return text();
  }
}
