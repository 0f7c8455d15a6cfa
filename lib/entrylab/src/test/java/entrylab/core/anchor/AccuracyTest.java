package entrylab.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.Asm;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {

  @ParameterizedTest
  @CsvSource({
    "sandy-bridge, 21",
    "haswell, 23",
    "broadwell, 21",
    "skylake, 21",
    "zen2, 3",
    "zen4, 6",
    "zen5, 25"
  })
  void theModelBeatsBothTrivialBaselinesOnPublishedMicrobenchmarks(String name, int n) {
    Accuracy accuracy = Accuracy.of(Cpus.get(name), false);
    assertEquals(n, accuracy.rows().size());
    assertTrue(accuracy.modelError() < accuracy.boundError(), "bound " + accuracy.boundError());
    assertTrue(accuracy.modelError() < accuracy.linearError(), "linear " + accuracy.linearError());
    assertTrue(accuracy.modelError() < 0.15, "model " + accuracy.modelError());
    assertTrue(accuracy.checkError() < 0.20, "check " + accuracy.checkError());
  }

  @Test
  void theCodeOfAMicrobenchmarkIsWhatItsSourceAssemblesTo() {
    for (Microbenchmark m : Microbenchmark.all()) {
      if (m.cpu().equals("zen5") || m.cpu().equals("haswell")) {
        assertEquals(m.code(), java.util.HexFormat.of().formatHex(Asm.assemble(m.asm())), m.name());
      }
    }
  }

  @Test
  void theBoundIsTheScarcestOfThreeResources() {
    Bound bound = new Bound(Cpus.get("haswell"));
    // Four instructions on four slots: 1. Three stores on one port: 3. Six loads on two ports: 3.
    assertEquals(1, bound.cycles(walk("nop; nop; nop; nop")));
    assertEquals(3, bound.cycles(walk("push %rax; push %rax; push %rax; nop")));
    assertEquals(
        3, bound.cycles(walk("pop %rax; pop %rax; pop %rax; pop %rax; pop %rax; pop %rax")));
  }

  @Test
  void llvmMcaAgreesAboutADependencyChain() {
    Cpu haswell = Cpus.get("haswell");
    var cycles = LlvmMca.cycles(haswell, "add $1,%rax;add $1,%rax;add $1,%rax");
    Assumptions.assumeTrue(cycles.isPresent(), "llvm-mca is not installed");
    assertEquals(3.0, cycles.getAsDouble());
    // A path of privileged placeholders alone leaves nothing to predict.
    var path = LlvmMca.cycles(haswell, walk("swapgs; push %rax; pop %rax; swapgs; sysretq"));
    assertTrue(path.getAsDouble() < 30, "placeholders stripped: " + path);
  }

  private static entrylab.core.Trace walk(String source) {
    return new CodeWalker(Asm.assemble(source), Asm.BASE).walk("test");
  }
}
