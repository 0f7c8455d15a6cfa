package entrylab.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.Asm;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

  private static Instruction decode(String source) {
    return Decoder.get().decode(Asm.assemble(source), Asm.BASE);
  }

  private static String names(int mask) {
    return Stream.of(Register.values())
        .filter(r -> (mask & r.mask()) != 0)
        .map(Enum::name)
        .collect(Collectors.joining(" "))
        .toLowerCase(java.util.Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "swapgs | swapgs | '' | ''",
        "mov %rsp,%gs:0x10 | mov_m_r | rsp | ''",
        "push $0x2b | push_i | '' | ''",
        "push %r11 | push_r | r11 | ''",
        "pushq %gs:0x10 | push_m | '' | ''",
        "testl $1,-16(%rsp) | cmp_m_i | '' | flags",
        "testl $1,16(%rip) | cmp_m_i.rip | '' | flags",
        "jne . | jcc_rel | flags | ''",
        "call *64(,%rax,8) | call_m | '' | ''",
        "call *%rax | call_r | rax | ''",
        "jmp *%rax | jmp_r | rax | ''",
        "ret | ret | '' | ''",
        "lea 16(%rip),%rax | lea_rip | '' | rax",
        "lea 1(%rax,%rbx),%rcx | lea_three | rax rbx | rcx",
        "lea 8(%rsp),%rcx | lea_two | rsp | rcx",
        "sub $48,%rsp | alu_r_i | rsp | rsp flags",
        "xor %eax,%eax | zero_r | '' | rax flags",
        "xor %eax,%ebx | alu_r_r | rax rbx | rbx flags",
        "cmovne %rax,%rbx | cmov_r_r | rax rbx flags | rbx",
        "sete %al | set_r | rax flags | rax",
        "incl %ecx | alu_r_i | rcx | rcx flags",
        "orl $1,(%rdi) | alu_m_i | '' | flags",
        "cmp %rax,(%rdi) | cmp_r_m | rax | flags",
        "lock orl $1,(%rdi) | lock_alu_m_i | '' | flags",
        "lock cmpxchg %rcx,(%rdi) | lock_cmpxchg_m_r | rax rcx | rax flags",
        "mov %rax,%cr3 | mov_cr_r | rax | ''",
        "mov %cr2,%rax | mov_r_cr | '' | rax",
        "mov %eax,%ds | mov_sr_r | rax | ''",
        "lock decl (%rdi) | lock_alu_m_i | '' | flags",
        "sar $16,%rcx | shift_r_i | rcx | rcx flags",
        "sar %cl,%rdx | shift_r_cl | rcx rdx | rdx flags",
        "sbb %rax,%rax | adc_r_r | rax flags | rax flags",
        "movabs $0x123456789abc,%rax | mov_r_i | '' | rax",
        "pushfq | pushf | flags | ''",
        "nopw 0(%rax,%rax,1) | nop | '' | ''",
        "cltq | ext | rax | rax",
        "iretq | iret | '' | ''",
      })
  void anInstructionHasAFormAndRegisters(String source, String form, String reads, String writes) {
    Instruction instruction = decode(source);
    assertEquals(form, instruction.form());
    assertEquals(reads, names(instruction.reads()), "reads");
    assertEquals(writes, names(instruction.writes()), "writes");
  }

  @Test
  void theTableCallIsAnIndirectCallThroughAnIndexedAddress() {
    Instruction call = decode("call *64(,%rax,8)");
    assertEquals(Optional.of(BranchKind.INDIRECT_CALL), call.branch());
    MemoryOperand memory = call.memory().orElseThrow();
    assertTrue(memory.indexed());
    assertEquals("rax", names(memory.registers()));
    assertTrue(call.implicitStack());
  }

  @Test
  void anAccessThroughTheStackPointerIsAStackAccess() {
    assertTrue(decode("mov 8(%rsp),%rax").memory().orElseThrow().stack());
    assertFalse(decode("mov 8(%rdi),%rax").memory().orElseThrow().stack());
    assertFalse(decode("mov 8(%rdi),%rax").implicitStack());
    assertTrue(decode("mov %gs:8,%rax").memory().orElseThrow().segment());
  }

  @ParameterizedTest
  @CsvSource({
    "'test %eax,%eax', 'js .', true, true",
    "'cmp %eax,%ebx', 'ja .', true, true",
    "'cmp %eax,%ebx', 'js .', false, true",
    "'add %eax,%ebx', 'jne .', true, false",
    "'dec %eax', 'jne .', true, false",
    "'dec %eax', 'jb .', false, false",
    "'testl $1,(%rdi)', 'jne .', false, false",
    "'cmp (%rdi),%eax', 'jne .', true, true",
    "'mov %eax,%ebx', 'jne .', false, false",
  })
  void macroFusionFollowsTheCpusRule(String first, String second, boolean intel, boolean amd) {
    Fusible a = decode(first).fuses();
    Fusible b = decode(second).fuses();
    assertEquals(intel, a.with(b, "intel"));
    assertEquals(amd, a.with(b, "cmp-test"));
  }

  @Test
  void bytesThatAreNoInstructionAreRefused() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> Decoder.get().decode(new byte[] {0x06, 0x00}, 0x1000));
    assertTrue(thrown.getMessage().contains("1000"), thrown.getMessage());
  }
}
