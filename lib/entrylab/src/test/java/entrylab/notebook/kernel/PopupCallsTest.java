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
class PopupCallsTest {
  /** Asks as both kernels do. */
  static final class JavaKernel {
    private JavaKernel() {}

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
    byte[] before;
    try (var in = PopupCallsTest.class.getResourceAsStream("PopupCallsTest$JavaKernel.class")) {
      before = in.readAllBytes();
    }
    byte[] after = new PopupCalls().transform(null, "a/JavaKernel", null, null, before);
    assertEquals(List.of(), ClassFile.of().verify(after));
    List<String> calls = calls(before);
    String jshell = "jdk/jshell/SourceCodeAnalysis.documentation";
    assertEquals(1, calls.stream().filter(jshell::equals).count(), calls.toString());
    calls.replaceAll(
        call -> call.equals(jshell) ? "entrylab/notebook/kernel/Popups.documentation" : call);
    assertEquals(calls, calls(after));
  }

  @Test
  void otherClassesAreLeftAsTheyAre() {
    assertNull(new PopupCalls().transform(null, "a/Kernel", null, null, new byte[0]));
    assertNull(new PopupCalls().transform(null, null, null, null, new byte[0]));
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
