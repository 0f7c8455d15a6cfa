package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.notebook.StartupScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes that a reader meets first have an example for popups, which compiles in a cell. */
class PopupExamplesTest {
  private static final Path SOURCES = Path.of("src/main/java/entrylab");
  private static final JShell SHELL = JShell.builder().executionEngine("local").build();

  @BeforeAll
  static void start() {
    for (String line : StartupScript.text().split("\n")) {
      SHELL.eval(line);
    }
    SHELL.eval("import java.util.*;");
  }

  @AfterAll
  static void close() {
    SHELL.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check/Check",
        "claims/Claims",
        "compare/Compare",
        "core/cpu/Cpus",
        "design/Design",
        "design/Designs",
        "kernel/Kernels",
        "notebook/Notebook",
        "plot/Latency",
        "plot/Plots",
        "report/listing/Listing",
        "report/listing/ListingPair",
        "report/mail/Mail",
        "reproduce/Manifest",
        "sensitivity/Sensitivity",
        "sweep/Sweep",
        "sweep/SweepResult",
        "sweep/TimedCall",
        "tradeoff/TradeOff",
        "workload/catalogue/Workloads"
      })
  void theExampleCompiles(String type) throws IOException {
    String example = comment(type).example().orElseThrow();
    // In a method, it is compiled and not run.
    var event = SHELL.eval("void example() throws Exception {\n" + example + "\n}").getFirst();
    List<String> problems =
        SHELL.diagnostics(event.snippet()).map(diag -> diag.getMessage(null)).toList();
    assertEquals(List.of(), problems);
    assertEquals(Snippet.Status.VALID, event.status());
  }

  private static JavadocComment comment(String type) throws IOException {
    String source = Files.readString(SOURCES.resolve(type + ".java"));
    Matcher first = Pattern.compile("/\\*\\*(.*?)\\*/\\s+public", Pattern.DOTALL).matcher(source);
    first.find();
    return JavadocComment.of(first.group(1).replaceAll("(?m)^ \\*", ""));
  }
}
