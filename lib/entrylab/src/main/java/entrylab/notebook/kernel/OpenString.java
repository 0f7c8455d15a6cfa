package entrylab.notebook.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The string literal that the cursor is in.
 *
 * @param start offset of its first character in the cell
 * @param call whose argument it is, such as {@code Designs.get} or, behind other calls, {@code
 *     .workload}; empty if it is none's
 */
record OpenString(int start, String call) {
  private static final String TEXT_BLOCK = "\"\"\"";

  /** Calls that only put their arguments together: what counts is the call around them. */
  private static final Set<String> LISTS = Set.of("List.of", "Set.of", "Arrays.asList");

  /** The one at an offset; empty if that is no place within a literal. */
  static Optional<OpenString> at(String cell, int cursor) {
    return new Scan(cell.substring(0, Math.clamp(cursor, 0, cell.length()))).open();
  }

  /** A walk through what was typed, which keeps in mind the calls that are not closed. */
  private static final class Scan {
    private final String text;
    private final Deque<String> calls = new ArrayDeque<>();
    private int place;

    Scan(String text) {
      this.text = text;
    }

    Optional<OpenString> open() {
      while (place < text.length()) {
        Optional<OpenString> found = step();
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private Optional<OpenString> step() {
      if (text.startsWith("//", place)) {
        place = behind("\n", place);
      } else if (text.startsWith("/*", place)) {
        place = behind("*/", place + 2);
      } else if (text.startsWith(TEXT_BLOCK, place)) {
        return literal(TEXT_BLOCK);
      } else if (text.charAt(place) == '"') {
        return literal("\"");
      } else if (text.charAt(place) == '\'') {
        literal("'");
      } else {
        nest(text.charAt(place));
        place++;
      }
      return Optional.empty();
    }

    private void nest(char c) {
      if (c == '(') {
        calls.push(nameBefore(place));
      } else if (c == ')') {
        calls.poll();
      } else if (c == ';' || c == '{' || c == '}') {
        calls.clear();
      }
    }

    /** Goes behind a literal; the literal itself if the text ends in it. */
    private Optional<OpenString> literal(String quote) {
      int start = place + quote.length();
      place = start;
      while (place < text.length() && !text.startsWith(quote, place)) {
        if (quote.length() == 1 && text.charAt(place) == '\n') {
          // Not closed in its line: a mistake, which ends there.
          return Optional.empty();
        }
        place += text.charAt(place) == '\\' ? 2 : 1;
      }
      if (place < text.length()) {
        place += quote.length();
        return Optional.empty();
      }
      return Optional.of(new OpenString(start, innermost()));
    }

    private String innermost() {
      return calls.stream().filter(call -> !LISTS.contains(call)).findFirst().orElse("");
    }

    private int behind(String end, int from) {
      int found = text.indexOf(end, from);
      return found < 0 ? text.length() : found + end.length();
    }

    /** The last two names of a dotted one; with a dot in front if it goes on from another call. */
    private String nameBefore(int parenthesis) {
      int begin = parenthesis;
      while (begin > 0 && isOfName(text.charAt(begin - 1))) {
        begin--;
      }
      List<String> names = List.of(text.substring(begin, parenthesis).split("\\.", -1));
      return String.join(".", names.subList(Math.max(0, names.size() - 2), names.size()));
    }

    private static boolean isOfName(char c) {
      return Character.isJavaIdentifierPart(c) || c == '.';
    }
  }
}
