package entrylab.notebook.kernel;

import entrylab.text.WrappedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/**
 * What a popup says: signatures and headings from the first column, all else indented. Of several
 * methods of a name it says the first sentence each.
 */
final class PopupText {
  /** What JupyterLab shows of a popup without breaking lines. */
  private static final int COLUMNS = 70;

  private static final String INDENT = "  ";

  /** The packages in front of a type's name. */
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

  private PopupText() {}

  /**
   * The text.
   *
   * @param found one at least
   * @param elsewhere an example from where there is one if these have none
   */
  static String of(List<Documentation> found, Optional<String> elsewhere) {
    List<JavadocComment> comments = found.stream().map(PopupText::comment).toList();
    Optional<String> example =
        comments.stream().flatMap(c -> c.example().stream()).findFirst().or(() -> elsewhere);
    var text = new StringBuilder();
    if (found.size() == 1) {
      text.append(signature(found.getFirst())).append('\n').append(whole(comments.getFirst()));
    } else {
      for (int i = 0; i < found.size(); i++) {
        text.append(signature(found.get(i)))
            .append('\n')
            .append(indented(comments.get(i).firstSentence()));
      }
    }
    example.ifPresent(code -> text.append("\nExample\n").append(code.indent(INDENT.length())));
    return text.toString().stripTrailing();
  }

  /** The comment of a class, a method or a field; an empty one where there are no sources. */
  static JavadocComment comment(Documentation documentation) {
    String javadoc = documentation.javadoc();
    return JavadocComment.of(javadoc == null ? "" : javadoc);
  }

  private static String signature(Documentation documentation) {
    return PACKAGES.matcher(documentation.signature()).replaceAll("");
  }

  private static String whole(JavadocComment comment) {
    return comment.paragraphs().stream().map(PopupText::indented).collect(Collectors.joining("\n"))
        + part("Parameters", comment.parameters())
        + comment.result().map(words -> "\nGives back\n" + indented(words)).orElse("")
        + part("Throws", comment.refusals());
  }

  private static String part(String heading, List<JavadocComment.Said> said) {
    return said.isEmpty()
        ? ""
        : said.stream()
            .map(one -> WrappedText.of(COLUMNS, INDENT + one.name() + INDENT, one.words()))
            .collect(Collectors.joining("", "\n" + heading + "\n", ""));
  }

  private static String indented(String words) {
    return words.isEmpty() ? "" : WrappedText.of(COLUMNS, INDENT, words);
  }
}
