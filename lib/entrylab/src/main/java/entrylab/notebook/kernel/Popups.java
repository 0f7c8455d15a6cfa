package entrylab.notebook.kernel;

import entrylab.notebook.view.HtmlTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/**
 * What documentation popups show, wherever the cursor is; {@link AnalysisCalls} leads kernels here.
 */
public final class Popups {
  /**
   * The class of a method, as it stands in JShell's signatures: {@code Sweep Sweep.<T>with(...)}.
   */
  private static final Pattern CLASS_OF_METHOD =
      Pattern.compile("([A-Z]\\w*)\\.(?:<[^(]*>)?\\w+\\(");

  /** A popup is small, and the JDK's classes have examples of a page. */
  private static final int LONGEST_EXAMPLE = 10;

  private Popups() {}

  /**
   * In place of {@link SourceCodeAnalysis#documentation}: both kernels ask for the place behind the
   * cursor, of which JShell knows nothing where a cell ends, and JShell nothing of a method whose
   * parentheses are not yet typed, or of a call that is over. What is found is laid out as one
   * text, which stands in the signature's place.
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
        .<List<Documentation>>map(found -> List.of(laidOut(analysis, found)))
        .orElse(List.of());
  }

  private static Documentation laidOut(SourceCodeAnalysis analysis, List<Documentation> found) {
    return new LaidOut(PopupText.of(found, exampleOfClass(analysis, found.getFirst())));
  }

  /** What the class of a method says how it is used. */
  private static Optional<String> exampleOfClass(
      SourceCodeAnalysis analysis, Documentation method) {
    Matcher named = CLASS_OF_METHOD.matcher(method.signature());
    if (!named.find()) {
      return Optional.empty();
    }
    String type = named.group(1);
    return analysis.documentation(type, type.length(), true).stream()
        .map(PopupText::comment)
        .flatMap(comment -> comment.example().stream())
        .filter(example -> example.lines().count() <= LONGEST_EXAMPLE)
        .findFirst();
  }

  /** A popup's text as a page: signatures and headings, which begin their line, stand out. */
  public static String html(String text) {
    return text.lines()
        .map(line -> {
          String shown = HtmlTable.escape(line);
          return line.isBlank() || line.startsWith(" ") ? shown : "<b>" + shown + "</b>";
        })
        .collect(
            Collectors.joining("\n", "<pre style=\"white-space: pre-wrap; margin: 0\">", "</pre>"));
  }

  /** A text that is all there is to show. */
  private record LaidOut(String signature) implements Documentation {
    @Override
    public String javadoc() {
      return null;
    }
  }
}
