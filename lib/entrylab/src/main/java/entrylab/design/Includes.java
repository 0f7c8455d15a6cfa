package entrylab.design;

import entrylab.files.DataFolder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shared pieces that a source draws in, put where their {@code .include} lines stand. */
final class Includes {
  private static final Pattern LINE =
      Pattern.compile("^[ \\t]*\\.include[ \\t]+\"([^\"]+)\"[ \\t]*$", Pattern.MULTILINE);

  /** Folders of {@code data/} that the assembler searches, and what their names begin with. */
  private static final List<String> FOLDERS = List.of("designs/include/", "designs/");

  private Includes() {}

  /** A source with its includes, and theirs, in place; generated ones stay lines. */
  static String inline(String source) {
    Matcher matcher = LINE.matcher(source);
    StringBuilder text = new StringBuilder();
    int done = 0;
    while (matcher.find()) {
      String shared = find(matcher.group(1));
      text.append(source, done, matcher.start());
      text.append(shared == null ? matcher.group() : inline(shared));
      done = matcher.end();
    }
    return text.append(source, done, source.length()).toString();
  }

  private static String find(String file) {
    return FOLDERS.stream()
        .map(folder -> folder + file)
        .filter(DataFolder::exists)
        .findFirst()
        .map(DataFolder::text)
        .orElse(null);
  }
}
