package entrylab.core.uop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.Asm;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.isa.Decoder;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionTableTest {
  private static final String HEADER = "form,fused,uops,source,confidence\n";

  static Stream<String> names() {
    return Cpus.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCpuKnowsTheSameForms(String name) {
    var haswell = InstructionTable.of(Cpus.get("haswell")).rows().keySet().stream();
    Cpu cpu = Cpus.get(name);
    var own = InstructionTable.of(cpu).rows();
    assertTrue(
        haswell.filter(form -> !form.contains(".")).allMatch(own::containsKey),
        name + " lacks a form");
  }

  @Test
  void aPushIsOneFusedUopOfAddressAndData() {
    FormCost push = cost("push %rax", UnknownForm.REFUSE);
    assertEquals(1, push.fused());
    assertEquals(2, push.uops().size());
    assertEquals("p237", Ports.text(push.uops().getFirst().ports()));
    assertEquals("p4", Ports.text(push.uops().getLast().ports()));
  }

  @Test
  void anAddressSuffixWithoutARowOfItsOwnFallsBack() {
    assertEquals("mov_r_m", cost("mov (%rax,%rbx),%rcx", UnknownForm.REFUSE).form());
    assertEquals("mov_m_r.idx", cost("mov %rcx,(%rax,%rbx)", UnknownForm.REFUSE).form());
  }

  @Test
  void aWriteOfCr3IsNoMoveBetweenRegisters() {
    FormCost write = cost("mov %rax,%cr3", UnknownForm.REFUSE);
    assertTrue(write.drains() && write.blocks());
    assertEquals(206, write.uops().getFirst().latency()); // Broadwell's, Behrens et al. 2022
  }

  @Test
  void anUnknownFormIsNamedOrFlagged() {
    var thrown =
        assertThrows(
            UnknownFormException.class, () -> cost("shld $1,%rcx,%rdx", UnknownForm.REFUSE));
    assertTrue(thrown.getMessage().contains("'shld_r_r_i'"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("haswell.csv"), thrown.getMessage());
    assertTrue(cost("shld $1,%rcx,%rdx", UnknownForm.ESTIMATE).estimate());
    assertFalse(cost("push %rcx", UnknownForm.ESTIMATE).estimate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cpuid",
        "wbinvd",
        "lldt %ax",
        "ltr %ax",
        "lgdt (%rax)",
        "lidt (%rax)",
        "invpcid (%rax),%rcx",
        "mov %rax,%dr7",
        "mov %rax,%cr4",
        "invlpg (%rax)",
        "wrmsr",
        "verw (%rax)",
        "lfence",
        "iretq"
      })
  void whatSerialisesWaitsAndIsWaitedForWithOrWithoutARow(String source) {
    FormCost cost = cost(source, UnknownForm.ESTIMATE);
    assertTrue(cost.drains() && cost.blocks(), cost.form());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adc $0,(%rax)",
        "adc %rcx,(%rax)",
        "adc (%rax),%rcx",
        "bsr (%rax),%rcx",
        "imul %rcx",
        "imulq (%rax)",
        "mulq (%rax)",
        "imul $5,(%rax),%rcx",
        "rep movsw",
        "rep stosw",
        "xsavec64 (%rax)",
        "fxsave64 (%rax)",
        "fxrstor64 (%rax)",
        "lock btr %rcx,(%rax)",
        "lock decl (%rax)",
        "rdgsbase %rax",
        "wrfsbase %rax"
      })
  void formsOfWholeCallsHaveARowOfTheirOwn(String source) {
    assertFalse(cost(source, UnknownForm.REFUSE).estimate());
  }

  @Test
  void readsOfTheClockAndOfABaseWaitForNothing() {
    for (String source : List.of("rdtsc", "rdgsbase %rax", "mov %cr3,%rax", "str %ax")) {
      FormCost cost = cost(source, UnknownForm.ESTIMATE);
      assertFalse(cost.drains() || cost.blocks(), cost.form());
    }
  }

  @Test
  void aRowWithoutSourceOrWithNonsenseIsRefusedWithItsLine() {
    assertMessage("mov_r_r,1,X@0,,measured", "line 2: mov_r_r has no source");
    assertMessage("mov_r_r,1,Q@0,x,measured", "unknown micro-op 'Q'");
    assertMessage("mov_r_r,1,X,x,measured", "is no micro-op");
    assertMessage("mov_r_r,1,X@!,x,measured", "unknown port");
    assertMessage("mov_r_r,1,X(speed)@0,x,measured", "unknown value speed");
    assertMessage("mov_r_r,1,X(clock)@0,x,measured", "clock is no time in cycles");
    assertMessage("a,1,X@0,x,measured\na,1,X@0,x,measured", "line 3: a was stated in line 2");
  }

  @Test
  void aRowTakesItsTimeFromTheProfileWhereItNamesAValue() {
    Cpu slow =
        Cpus.get("zen2")
            .with(Parameter.VERW, "250")
            .with(Parameter.RDTSC, "38")
            .with(Parameter.LINE, "4");
    var rows = InstructionTable.of(slow).rows();
    assertEquals(250, rows.get("verw_m").uops().getLast().latency());
    assertEquals(38, rows.get("rdtsc").uops().size());
    assertEquals(4, rows.get("rep_movsq_m_m").perLine());
    assertEquals(Set.of(Parameter.REP, Parameter.LINE), rows.get("rep_movsq_m_m").constants());
  }

  @Test
  void valuesOfInstructionsThatCodeHasNotAreIdle() {
    InstructionTable table = InstructionTable.of(Cpus.get("haswell"));
    Set<Parameter> idle =
        table.idle(List.of(Decoder.get().decode(Asm.assemble("lfence"), Asm.BASE)));
    assertFalse(idle.contains(Parameter.LFENCE));
    assertTrue(idle.containsAll(Set.of(Parameter.VERW, Parameter.LOCK, Parameter.SYSRET)));
    assertFalse(idle.contains(Parameter.MISPREDICT)); // of no instruction
    // Which register is written is not seen from the instruction alone.
    Set<Parameter> writing =
        table.idle(List.of(Decoder.get().decode(Asm.assemble("wrmsr"), Asm.BASE)));
    assertFalse(writing.contains(Parameter.WRMSR) || writing.contains(Parameter.IBPB));
  }

  private static void assertMessage(String row, String part) {
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                InstructionTable.read("mine", new StringReader(HEADER + row), Cpus.get("haswell")));
    assertTrue(thrown.getMessage().contains(part), thrown.getMessage());
  }

  private static FormCost cost(String source, UnknownForm unknown) {
    return InstructionTable.of(Cpus.get("haswell"))
        .cost(Decoder.get().decode(Asm.assemble(source), Asm.BASE), unknown);
  }
}
