package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;

/** What the agent makes of a kernel; that kernels then find more is tested in the real one. */
class AnalysisCallsTest {
  /** Asks as both kernels do. */
  static final class JavaKernel {
    private String page;

    void putHTML(String text) {
      page = text;
    }

    String shown(SourceCodeAnalysis analysis, String cell) {
      putHTML(analysis.documentation(cell, cell.length(), true).getFirst().signature());
      return page;
    }

    static int offered(SourceCodeAnalysis analysis, String cell) {
      return analysis.completionSuggestions(cell, cell.length(), new int[1]).size();
    }

    static boolean finds(SourceCodeAnalysis analysis, String cell, int cursor) {
      if (cursor + 1 < cell.length()) {
        return true;
      }
      var found = analysis.documentation(cell, cursor + 1, true);
      return found != null && !found.isEmpty();
    }
  }

  @Test
  void aKernelIsLedToOurDocumentationAndNothingElseChanges() throws IOException {
    String kernel = JavaKernel.class.getName().replace('.', '/');
    byte[] before;
    try (var in =
        AnalysisCallsTest.class.getResourceAsStream("AnalysisCallsTest$JavaKernel.class")) {
      before = in.readAllBytes();
    }
    byte[] after = new AnalysisCalls().transform(null, "a/JavaKernel", null, null, before);
    assertEquals(List.of(), ClassFile.of().verify(after));
    String jshell = "jdk/jshell/SourceCodeAnalysis.";
    String ours = "entrylab/notebook/kernel/";
    List<String> calls = calls(before);
    assertEquals(3, calls.stream().filter(call -> call.startsWith(jshell)).count());
    calls.replaceAll(call ->
        call.replace(jshell + "documentation", ours + "Popups.documentation")
            .replace(jshell + "completionSuggestions", ours + "Completions.completionSuggestions"));
    calls.add(calls.indexOf(kernel + ".putHTML"), ours + "Popups.html");
    assertEquals(calls, calls(after));
  }

  @Test
  void otherClassesAreLeftAsTheyAre() {
    assertNull(new AnalysisCalls().transform(null, "a/Kernel", null, null, new byte[0]));
    assertNull(new AnalysisCalls().transform(null, null, null, null, new byte[0]));
  }

  private static List<String> calls(byte[] bytes) {
    return new ArrayList<>(
        ClassFile.of().parse(bytes).methods().stream()
            .flatMap(method -> method.code().stream())
            .flatMap(code -> code.elementStream())
            .filter(InvokeInstruction.class::isInstance)
            .map(InvokeInstruction.class::cast)
            .map(call -> call.owner().asInternalName() + "." + call.name().stringValue())
            .toList());
  }
}
