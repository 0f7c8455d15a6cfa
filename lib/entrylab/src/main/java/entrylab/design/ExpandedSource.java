package entrylab.design;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A source whose lines know the file that they come from.
 *
 * @param lines in the order in which they are assembled; where the file changes, a line as cpp
 *     writes it says so
 */
record ExpandedSource(List<SourceLine> lines) {

  /** Takes a copy. */
  ExpandedSource {
    lines = List.copyOf(lines);
  }

  /** Every line, each with its end. */
  String text() {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  /** The line that a place in the text is in. */
  SourceLine at(int place) {
    int begins = 0;
    for (SourceLine line : lines) {
      begins += line.text().length() + 1;
      if (place < begins) {
        return line;
      }
    }
    throw new IndexOutOfBoundsException(place);
  }
}
