package entrylab.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.Asm;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.UnknownForm;
import entrylab.isa.Decoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {

  @ParameterizedTest
  @CsvSource({
    "sandy-bridge, 35, 15",
    "haswell, 37, 8",
    "broadwell, 35, 7",
    "skylake, 37, 8",
    "zen2, 35, 19",
    "zen4, 35, 19",
    "zen5, 39, 18"
  })
  void theModelBeatsBothTrivialBaselinesOnPublishedMicrobenchmarks(String name, int n, int checks) {
    Accuracy all = Accuracy.of(Cpus.get(name), false);
    assertEquals(n, all.rows().size());
    assertEquals(checks, all.checks().rows().size());
    for (Accuracy accuracy : List.of(all, all.checks())) {
      // How far it is off stands in docs/accuracy.md; that it beats the two is the claim.
      assertTrue(accuracy.modelError() < accuracy.boundError(), "bound " + accuracy.boundError());
      assertTrue(accuracy.modelError() < accuracy.linearError(), "k " + accuracy.linearError());
    }
  }

  @Test
  void aCheckIsNoFigureThatTheInstructionTableCites() {
    for (Cpu cpu : Cpus.real()) {
      InstructionTable table = InstructionTable.of(cpu);
      for (Microbenchmark check : checks(cpu)) {
        check.unrolled(1).steps().stream()
            .map(step -> Decoder.get().decode(step.code(), step.address()))
            .map(instruction -> table.cost(instruction, UnknownForm.REFUSE))
            .forEach(cost ->
                assertFalse(
                    cost.source().contains("InstLatX64"),
                    cpu.name() + ", " + check.name() + ": " + cost.source()));
      }
    }
  }

  private static List<Microbenchmark> checks(Cpu cpu) {
    return Microbenchmark.all().stream()
        .filter(m -> m.cpu().equals(cpu.name()) && m.role() == Microbenchmark.Role.CHECK)
        .toList();
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
  void theLinearBaselineIsTheMostFavourableOne() {
    Accuracy haswell = Accuracy.of(Cpus.get("haswell"), false);
    for (double k = 0; k < 40; k += 0.25) {
      assertTrue(
          new Accuracy(haswell.cpu(), haswell.rows(), k).linearError() >= haswell.linearError(),
          "k = " + k);
    }
  }

  @Test
  void aCpuThatLlvmMcaDoesNotKnowGetsNoAnswer() {
    assertEquals(
        List.of(java.util.OptionalDouble.empty()),
        LlvmMca.cycles(Cpus.get("haswell-perfect-btb"), List.of("add $1,%rbx")));
  }

  @Test
  void llvmMcaAgreesAboutADependencyChain() {
    Cpu haswell = Cpus.get("haswell");
    MustHaveMca.orSkip();
    var cycles =
        LlvmMca.cycles(haswell, List.of("add $1,%rax;add $1,%rax;add $1,%rax", "add $1,%rbx"));
    assertEquals(
        List.of(3.0, 1.0), cycles.stream().map(java.util.OptionalDouble::getAsDouble).toList());
    // Of a path the privileged instructions are left out.
    var path = LlvmMca.cycles(haswell, walk("swapgs; push %rax; pop %rax; swapgs; sysretq"));
    assertEquals(LlvmMca.cycles(haswell, walk("push %rax; pop %rax")), path);
  }

  private static entrylab.path.Trace walk(String source) {
    return new CodeWalker(Asm.assemble(source), Asm.BASE).walk("test");
  }
}
