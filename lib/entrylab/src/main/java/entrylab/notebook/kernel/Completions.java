package entrylab.notebook.kernel;

import java.util.List;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What completion offers in a cell; {@link AnalysisCalls} leads kernels here. */
public final class Completions {
  private Completions() {}

  /**
   * In place of {@link SourceCodeAnalysis#completionSuggestions}, which knows classes and variables
   * but no names between quotes, and offers the former there.
   *
   * @param cursor offset in the cell
   * @param anchor its first element is set to where that begins which a suggestion replaces
   */
  public static List<Suggestion> completionSuggestions(
      SourceCodeAnalysis analysis, String cell, int cursor, int[] anchor) {
    Optional<OpenString> literal = OpenString.at(cell, cursor);
    if (literal.isEmpty()) {
      return analysis.completionSuggestions(cell, cursor, anchor);
    }
    String call = literal.get().call();
    String separators = QuotedNames.separators(call);
    int start = literal.get().start();
    for (int i = start; i < cursor; i++) {
      if (separators.indexOf(cell.charAt(i)) >= 0) {
        start = i + 1;
      }
    }
    anchor[0] = start;
    String begun = cell.substring(start, cursor);
    return QuotedNames.of(call).stream()
        .filter(name -> name.startsWith(begun))
        .<Suggestion>map(Name::new)
        .toList();
  }

  /** A name that fits. */
  private record Name(String continuation) implements Suggestion {
    @Override
    public boolean matchesType() {
      return true;
    }
  }
}
