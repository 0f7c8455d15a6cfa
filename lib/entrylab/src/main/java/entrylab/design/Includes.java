package entrylab.design;

import entrylab.files.DataFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shared pieces that a source draws in, put where their {@code .include} lines stand. */
final class Includes {
  private static final Pattern LINE =
      Pattern.compile("^[ \\t]*\\.include[ \\t]+\"([^\"]+)\"[ \\t]*$");

  /** As cpp leaves it and as reads it: which line of which file follows. */
  private static final Pattern MARKER = Pattern.compile("^# (\\d+) \"([^\"]+)\"$");

  /** Folders of {@code data/} that the assembler searches, and what their names begin with. */
  private static final List<String> FOLDERS = List.of("designs/include/", "designs/");

  /** What a mitigation brings in, which nothing is assembled of unless that is asked for. */
  private static final String MITIGATION = "mitigation-";

  /** The way to a source that nothing includes. */
  private static final List<Integer> TOP = List.of();

  private final List<SourceLine> lines = new ArrayList<>();

  /** Of each line how it is reached: the number of each include line on the way. */
  private final List<List<Integer>> ways = new ArrayList<>();

  private final Predicate<List<Integer>> inPlace;

  private Includes(Predicate<List<Integer>> inPlace) {
    this.inPlace = inPlace;
  }

  /**
   * A source with its includes, and theirs, in place; generated ones and mitigations stay lines.
   */
  static ExpandedSource inline(String file, String source) {
    return lines(file, source, way -> true).expanded();
  }

  /** A source with only those includes in place that a piece of the whole text lies in. */
  static ExpandedSource inline(String file, String source, String piece) {
    Includes whole = lines(file, source, way -> true);
    int begin = whole.expanded().text().indexOf(piece);
    Set<List<Integer>> wanted = new HashSet<>();
    int end = 0;
    for (int i = 0; i < whole.lines.size(); i++) {
      int start = end;
      end += whole.lines.get(i).text().length() + 1;
      if (start < begin + piece.length() && end > begin) {
        List<Integer> way = whole.ways.get(i);
        IntStream.rangeClosed(1, way.size()).forEach(n -> wanted.add(way.subList(0, n)));
      }
    }
    return lines(file, source, wanted::contains).expanded();
  }

  /** A source as it is written, includes as lines. */
  static ExpandedSource alone(String file, String source) {
    return lines(file, source, way -> false).expanded();
  }

  private static Includes lines(String file, String source, Predicate<List<Integer>> inPlace) {
    Includes includes = new Includes(inPlace);
    includes.add(file, source, TOP);
    return includes;
  }

  private ExpandedSource expanded() {
    return new ExpandedSource(lines);
  }

  private void add(String file, String source, List<Integer> way) {
    String named = file;
    int number = 1;
    int met = 0;
    for (String line : source.lines().toList()) {
      Matcher include = LINE.matcher(line);
      String shared = null;
      List<Integer> inside = List.of();
      if (include.matches()) {
        met++;
        inside = Stream.concat(way.stream(), Stream.of(met)).toList();
        boolean wanted = inPlace.test(inside) && !include.group(1).startsWith(MITIGATION);
        shared = wanted ? find(include.group(1)) : null;
      }
      Matcher marker = MARKER.matcher(line);
      if (shared != null) {
        mark(include.group(1), 1, inside);
        add(include.group(1), shared, inside);
        number++;
        mark(named, number, way);
      } else if (marker.matches()) {
        number = Integer.parseInt(marker.group(1));
        named = marker.group(2);
        mark(named, number, way);
      } else {
        add(new SourceLine(named, number, line), way);
        number++;
      }
    }
  }

  private void mark(String file, int number, List<Integer> way) {
    add(new SourceLine(file, number, "# " + number + " \"" + file + "\""), way);
  }

  private void add(SourceLine line, List<Integer> way) {
    lines.add(line);
    ways.add(way);
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
