package entrylab.workload.log.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What surrounds the lines of a log: prefixes, the outermost first, and a terminal's colours.
 *
 * @param prefixes in front of every line
 * @param colours whether there are a terminal's escape sequences
 */
public record Dressing(List<LinePrefix> prefixes, boolean colours) {
  /** A log as its tracer wrote it. */
  public static final Dressing NONE = new Dressing(List.of(), false);

  private static final byte ESCAPE = 0x1b;

  /** Those of one prefix. */
  public static List<Dressing> one(boolean colours) {
    return new Dressing(List.of(), colours).within();
  }

  /** Those of two prefixes. */
  public static List<Dressing> two(boolean colours) {
    return one(colours).stream().flatMap(outer -> outer.within().stream()).toList();
  }

  /** Those with one more prefix, behind the ones that this has. */
  public List<Dressing> within() {
    return Arrays.stream(LinePrefix.values())
        .map(inner ->
            new Dressing(Stream.concat(prefixes.stream(), Stream.of(inner)).toList(), colours))
        .toList();
  }

  /** Whether a text has a terminal's escape sequences. */
  public static boolean hasColours(byte[] text) {
    for (byte b : text) {
      if (b == ESCAPE) {
        return true;
      }
    }
    return false;
  }

  /** A parser of the dressed lines, which gives another one what is in them. */
  public LineParser around(LineParser parser) {
    return equals(NONE) ? parser : new UndressingParser(this, parser);
  }

  /** What it is, in words. */
  @Override
  public String toString() {
    String words = prefixes.stream().map(LinePrefix::toString).collect(Collectors.joining(" and "));
    String sequences = colours ? "a terminal's escape sequences" : "";
    return words + (words.isEmpty() || sequences.isEmpty() ? "" : " and ") + sequences;
  }
}
