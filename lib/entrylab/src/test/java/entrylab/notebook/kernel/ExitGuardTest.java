package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.ConstantInstruction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the agent makes of {@link Runtime}; that it acts is tested in the real kernel. */
class ExitGuardTest {

  @Test
  void exitAndHaltRefuseAndNothingElseChanges() throws IOException {
    byte[] before;
    try (var in = Object.class.getResourceAsStream("Runtime.class")) {
      before = in.readAllBytes();
    }
    byte[] after = ExitGuard.guarded(before);
    assertEquals(List.of(), ClassFile.of().verify(after));
    assertEquals(Set.of("exit", "halt"), refusing(after));
    assertTrue(refusing(before).isEmpty());
  }

  private static Set<String> refusing(byte[] bytes) {
    return ClassFile.of().parse(bytes).methods().stream()
        .filter(method ->
            method.code().stream()
                .flatMap(code -> code.elementStream())
                .anyMatch(element ->
                    element instanceof ConstantInstruction constant
                        && constant.constantValue().equals(ExitGuard.REFUSAL)))
        .map(method -> method.methodName().stringValue())
        .collect(Collectors.toSet());
  }
}
