package entrylab.notebook.kernel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/**
 * What documentation popups show, wherever the cursor is; {@link PopupCalls} leads kernels here.
 */
public final class Popups {
  private Popups() {}

  /**
   * In place of {@link SourceCodeAnalysis#documentation}: both kernels ask for the place behind the
   * cursor, of which JShell knows nothing where a cell ends, and JShell nothing of a method whose
   * parentheses are not yet typed, or of a call that is over.
   *
   * @param cursor offset in the cell; one beyond its end is its end
   */
  public static List<Documentation> documentation(
      SourceCodeAnalysis analysis, String cell, int cursor, boolean javadoc) {
    String typed = cell.substring(0, Math.clamp(cursor, 0, cell.length()));
    String statement = typed.replaceFirst("[\\s;]+$", "");
    return Stream.of(typed, statement, statement + "(", statement.replaceFirst("\\)$", ""))
        .distinct()
        .map(text -> analysis.documentation(text, text.length(), javadoc))
        .filter(Objects::nonNull)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
