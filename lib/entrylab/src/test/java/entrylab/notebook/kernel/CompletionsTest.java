package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.claims.Claims;
import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.measure.record.Records;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered where the cursor stands at the end of what was typed. */
class CompletionsTest {
  private static final JShell SHELL = JShell.builder().executionEngine("local").build();

  @AfterAll
  static void close() {
    SHELL.close();
  }

  private static List<String> offered(String cell, int[] anchor) {
    return Completions.completionSuggestions(
            SHELL.sourceCodeAnalysis(), cell, cell.length(), anchor)
        .stream()
        .map(Suggestion::continuation)
        .toList();
  }

  private static List<String> offered(String cell) {
    return offered(cell, new int[1]);
  }

  @Test
  void betweenQuotesTheNamesThatTheCallTakesAreOffered() {
    assertEquals(Designs.names(), offered("Designs.get(\""));
    assertEquals(Cpus.names(), offered("Cpus.get(\""));
    assertEquals(Claims.ids(), offered("Claims.get(\""));
    assertEquals(List.of("2015-ptregs", "2026-latency"), offered("Threads.get(\""));
    assertEquals(Records.names(), offered("MeasuredRecord.get(\""));
    assertTrue(offered("Sweep.of(\"").containsAll(Designs.names()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "`Designs.get(\"merged-v4.`; merged-v4.6",
        "`Sweep.of(\"switch\", \"merged-v4.`; merged-v4.6",
        "`Sweep.of(Designs.all())\n    .workload(\"git`; git-status",
        "`sweep.workload(\"git-status\", \"getpi`; getpid",
        "`sweep.workload(\"mix:read=0.9+getpi`; getpid",
        "`sweep.workloads(List.of(\"git-status\", \"redi`; redis",
        "`sweep.on(Cpus.get(\"haswell\")).on(\"haswel`; haswell",
        "`result.toTable(\"design\", \"cycles_mea`; cycles_mean",
        "`result.toTable(/* \"a\" ( */ \"cycles_mea`; cycles_mean",
        "`String a = \"(\"; char b = '\"'; Cpus.get(\"haswel`; haswell",
      })
  void ofThoseThatBeginAsTyped(String cell, String name) {
    int[] anchor = new int[1];
    assertTrue(offered(cell, anchor).contains(name), offered(cell).toString());
    // What is replaced begins where the name does.
    assertTrue(name.startsWith(cell.substring(anchor[0])), cell.substring(anchor[0]));
    assertEquals(
        List.of(),
        offered(cell, anchor).stream()
            .filter(offer -> !offer.startsWith(cell.substring(anchor[0])))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String s = \"Str",
        "System.out.println(\"",
        "Design.of(\"mine\", \"\"\"\n  mov \"a\" Str",
        "foo(\"\\\"Str",
        "Designs.get(\"no-such",
      })
  void betweenOtherQuotesNothingIs(String cell) {
    assertEquals(List.of(), offered(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Str",
        "foo(\"a\", Str",
        "String s = \"a\";\nStr",
        "char c = '\"'; Str",
        "\"\"\"\na\"\"\" + Str"
      })
  void outsideQuotesWhatJShellKnowsIs(String cell) {
    assertTrue(offered(cell).contains("String"), cell);
  }
}
