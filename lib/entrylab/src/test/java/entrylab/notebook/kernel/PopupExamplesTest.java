package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.notebook.StartupScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import org.junit.jupiter.api.Test;

/**
 * Every class of the library that notebooks import says in its popup what it is and how it is used,
 * in an example that compiles in a cell.
 */
class PopupExamplesTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** A line of the startup script that imports of the library: a package's classes, or one. */
  private static final Pattern IMPORT =
      Pattern.compile("^import (entrylab\\.[\\w.]+)\\.(\\*|[A-Z]\\w*);$", Pattern.MULTILINE);

  /** What each class's comment says, by its name. */
  private static final Map<String, JavadocComment> IMPORTED = imported();

  @Test
  void everyImportedClassHasAFirstSentenceAndAnExample() {
    List<String> lacking = new ArrayList<>();
    IMPORTED.forEach((type, comment) -> {
      if (!comment.firstSentence().endsWith(".")) {
        lacking.add(type + ": a first sentence");
      }
      if (comment.example().isEmpty()) {
        lacking.add(type + ": an example");
      }
    });
    assertEquals(List.of(), lacking);
    assertTrue(IMPORTED.size() > 200, "the imports are written otherwise: " + IMPORTED.size());
  }

  @Test
  void everyExampleCompilesInACell() {
    var classes = new StringBuilder("class Examples {\n");
    TreeMap<Integer, String> begins = new TreeMap<>();
    IMPORTED.forEach((type, comment) -> {
      begins.put(classes.length(), type);
      // In a method, it is compiled and not run.
      classes
          .append("void example" + begins.size() + "() throws Exception {\n")
          .append(comment.example().orElse(""))
          .append("\n}\n");
    });
    assertEquals(List.of(), problems(classes.append("}").toString(), begins));
  }

  @Test
  void anExampleThatDoesNotCompileIsToldByItsClass() {
    var begins = new TreeMap<>(Map.of(0, "Right", 30, "Wrong"));
    List<String> told = problems("class Examples { int right = 1; int wrong = \"\"; }", begins);
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.getFirst().startsWith("Wrong: incompatible types"), told::toString);
    assertEquals(
        List.of("class Desing: unknown"),
        problems("class Examples { Desing wrong; }", new TreeMap<>(Map.of(0, "Wrong"))));
  }

  private static List<String> problems(String source, TreeMap<Integer, String> begins) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      StartupScript.text().lines().forEach(shell::eval);
      shell.eval("import java.util.*;");
      Snippet examples = shell.eval(source).getFirst().snippet();
      Stream<String> unknown =
          examples instanceof DeclarationSnippet declared
              ? shell.unresolvedDependencies(declared).map(name -> name + ": unknown")
              : Stream.of();
      return Stream.concat(
              shell
                  .diagnostics(examples)
                  .map(problem ->
                      begins.floorEntry((int) problem.getPosition()).getValue()
                          + ": "
                          + words(problem)),
              unknown)
          .toList();
    }
  }

  private static String words(Diag problem) {
    return problem.getMessage(null).replaceAll("\\s+", " ");
  }

  private static Map<String, JavadocComment> imported() {
    Map<String, JavadocComment> comments = new TreeMap<>();
    IMPORT.matcher(StartupScript.text()).results().forEach(line -> add(line, comments));
    return comments;
  }

  private static void add(MatchResult line, Map<String, JavadocComment> comments) {
    Path folder = SOURCES.resolve(line.group(1).replace('.', '/'));
    String wanted = line.group(2).equals("*") ? "" : line.group(2) + ".java";
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString();
        if (wanted.isEmpty() || wanted.equals(name)) {
          add(name.replace(".java", ""), Files.readString(file), comments);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing of a class that is not public. */
  private static void add(String name, String source, Map<String, JavadocComment> comments) {
    Matcher declared =
        Pattern.compile(
                "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s+)?(?:@\\w+(?:\\([^)]*\\))?\\s+)*"
                    + "public [a-z -]*(?:class|interface|record|enum) "
                    + name
                    + "\\b",
                Pattern.DOTALL)
            .matcher(source);
    if (declared.find()) {
      String comment = declared.group(1) == null ? "" : declared.group(1);
      comments.put(name, JavadocComment.of(comment.replaceAll("(?m)^ \\*", "")));
    }
  }
}
