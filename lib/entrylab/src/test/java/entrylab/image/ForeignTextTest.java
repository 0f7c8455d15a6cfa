package entrylab.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Assembly that is no source is told by name")
class ForeignTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "diff --git a/entry_64.S b/entry_64.S;-\tmovq %rax, %rdi                  ! 1 ! is a patch",
        "Subject: x;;@@ -107,8 +107,8 @@ SYM_INNER_LABEL(a, SYM_L_GLOBAL);+\tnop   ! 3 ! is a patch",
        "``` asm;\tnop;```                                                         ! 1 ! Markdown",
        "> \tpushq %rbx;> \tpushq %rbp;> \tret                                     ! 1 ! quotation",
        "ffffffff81a00000 <entry_SYSCALL_64>:;ffffffff81a00000:\t0f 01 f8 \tswapgs ! 1 ! objdump",
        "a.o:     file format elf64-x86-64;;Disassembly of section .text:          ! 1 ! objdump",
        "f:;\tmov rax, [rsp+8];\tpush rbx;\tret                                    ! 2 ! Intel",
        "f:;\tmov eax, dword ptr [rdi];\txor ecx, ecx;\tret                         ! 2 ! Intel",
      })
  void byTheLineThatShowsIt(String text, int line, String name) {
    String refusal = refusal(text.replace(';', '\n') + "\n");
    assertTrue(refusal.startsWith("mine.S:" + line + ": is "), refusal);
    assertTrue(refusal.contains(name), refusal);
    assertEquals(1, refusal.lines().count());
  }

  private static String refusal(String text) {
    return assertThrows(
            AssemblyException.class, () -> Assembler.assemble("mine", text, ImageOptions.DEFAULT))
        .getMessage();
  }

  @Test
  void intelsSyntaxIsTakenWhereTheTextSaysSo() {
    String text = "\t.intel_syntax noprefix\nf:\n\tmov rax, [rsp+8]\n\tpush rbx\n\tret\n";
    EntryImage image = Assembler.assemble("mine", text, ImageOptions.DEFAULT);
    assertTrue(image.find("f").isPresent());
  }

  @Test
  void aNewerWordIsNamedWithItsReleaseWhereNothingProvidesIt() {
    String refusal = refusal("f:\n\tPUSH_AND_CLEAR_REGS rax=$-38\n");
    assertTrue(refusal.contains("PUSH_AND_CLEAR_REGS, since v4.16, comes with"), refusal);
    assertTrue(refusal("\tUNTRAIN_RET\n").contains("UNTRAIN_RET, since v5.19"));
    assertTrue(refusal("\tGET_PERCPU_BASE reg=%rax\n").contains("since v5.9"));
  }
}
