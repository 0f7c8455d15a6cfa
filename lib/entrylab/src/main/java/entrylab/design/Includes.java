package entrylab.design;

import entrylab.files.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shared pieces that a source draws in, put where their {@code .include} lines stand. */
final class Includes {
  private static final Pattern LINE =
      Pattern.compile("^[ \\t]*\\.include[ \\t]+\"([^\"]+)\"[ \\t]*$");

  /** As cpp leaves it and as reads it: which line of which file follows. */
  private static final Pattern MARKER = Pattern.compile("^# (\\d+) \"([^\"]+)\"$");

  /** Folders of {@code data/} that the assembler searches, and what their names begin with. */
  private static final List<String> FOLDERS = List.of("designs/include/", "designs/");

  private final List<SourceLine> lines = new ArrayList<>();
  private final boolean inPlace;

  private Includes(boolean inPlace) {
    this.inPlace = inPlace;
  }

  /** A source with its includes, and theirs, in place; generated ones stay lines. */
  static ExpandedSource inline(String file, String source) {
    return lines(file, source, true);
  }

  /** A source as it is written, includes as lines. */
  static ExpandedSource alone(String file, String source) {
    return lines(file, source, false);
  }

  private static ExpandedSource lines(String file, String source, boolean inPlace) {
    Includes includes = new Includes(inPlace);
    includes.add(file, source);
    return new ExpandedSource(includes.lines);
  }

  private void add(String file, String source) {
    String named = file;
    int number = 1;
    for (String line : source.lines().toList()) {
      Matcher include = LINE.matcher(line);
      String shared = inPlace && include.matches() ? find(include.group(1)) : null;
      Matcher marker = MARKER.matcher(line);
      if (shared != null) {
        mark(include.group(1), 1);
        add(include.group(1), shared);
        number++;
        mark(named, number);
      } else if (marker.matches()) {
        number = Integer.parseInt(marker.group(1));
        named = marker.group(2);
        mark(named, number);
      } else {
        lines.add(new SourceLine(named, number, line));
        number++;
      }
    }
  }

  private void mark(String file, int number) {
    lines.add(new SourceLine(file, number, "# " + number + " \"" + file + "\""));
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
