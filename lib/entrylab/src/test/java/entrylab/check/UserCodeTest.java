package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.check.report.CheckReport;
import entrylab.check.report.Violation;
import entrylab.check.search.Budget;
import entrylab.check.search.Inlined;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.AssemblyException;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader writes ends in a verdict that says where. */
class UserCodeTest {
  private static final Budget SMALL = new Budget(1_000, Duration.ofSeconds(10), 1024, 1);

  /** A whole entry path that does one thing too many, on the seventh line. */
  private static Design path(String instruction) {
    return Design.of(
        "mine",
        """
        	.include "entry.inc"
        	.section .entry.text, "ax", @progbits
        ENTRY entry_SYSCALL_64
        	SAVE_USER_STATE
        	SAVE_C_REGS
        	subq	$(6*8), %%rsp
        	%s
        	RESTORE_C_REGS_EXCEPT_RCX_R11
        	movq	RIP(%%rsp), %%rcx
        	movq	EFLAGS(%%rsp), %%r11
        	movq	RSP(%%rsp), %%rsp
        	USERGS_SYSRET64
        END entry_SYSCALL_64
        """
            .formatted(instruction));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "jmp . | path-ends | no end after",
        "hlt | path-ends | refused: hlt",
        "lgdt (%rsp) | path-ends | descriptor table",
        "ltr %ax | path-ends | lldt or ltr",
        "mov %rax, %cr3 | path-ends | control or debug register",
        "wrmsr | path-ends | refused: wrmsr",
        "mov %eax, %fs | path-ends | segment register",
        "outb %al, %dx | path-ends | port",
        "lretq | path-ends | far return",
        "ud2 | path-ends | at entry_SYSCALL_64",
        "int3 | path-ends | exception 3",
        "movb $0x90, entry_SYSCALL_64(%rip) | path-ends | exception 14",
        "movq %rax, 0 | path-ends | exception 14",
        "movq %rax, (%r15) | path-ends | exception 13",
        "movq $0, %gs:0x200 | writes-inside | PER_CPU +0x200",
        "movl $0, 16+FRAME_TI_flags(%rsp) | writes-inside | THREAD_INFO +0x18",
        "jmp *%r15 | ring0-address | the program's r15",
        "1: call 1b | path-ends | no end after",
        "movq $-1, %rcx; movq %rsp, %rdi; cld; rep stosb | path-ends | exception 14",
        "movq $-1, %rcx; movq %rsp, %rsi; cld; rep lodsb | path-ends | ",
      })
  void isAVerdictWithALocation(String instruction, String id, String found) {
    CheckReport report = Check.of(path(instruction)).x32(false).budget(SMALL).run();
    Violation violation =
        report.violations().stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
    assertTrue(violation.found().contains(found == null ? "" : found), () -> violation.toString());
    assertEquals("mine.S:7", violation.location(), violation::toString);
  }

  @Test
  void bytesThatAreNoInstructionAreAVerdictToo() {
    CheckReport report = Check.of(path(".byte 0x06")).x32(false).budget(SMALL).run();
    assertEquals(List.of("path-ends"), report.ids());
    String found = report.violations().getFirst().found();
    assertTrue(found.contains("Invalid instruction"), found);
  }

  @Test
  void whatCorruptsTheDescriptorsDoesNotOutliveTheRun() {
    Design spiteful = path("movq %gs:0x4, %rax; movq $0, 0x100000(%rax)");
    assertEquals(
        Check.of(spiteful).x32(false).budget(SMALL).run().text(),
        Check.of(spiteful).x32(false).budget(SMALL).run().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\tnop\n\t.incbin \"/etc/hostname\"\n",
        "\tnop\n\t.include \"/etc/hostname\"\n",
        "\tnop\n\t.include \"../outside.inc\"\n",
        "\tnop\n#include \"/etc/hostname\"\n",
        "\tnop\n\tfrobnicate\n",
        "\tnop\n\tcall nonesuch\n",
      })
  void aRefusedSourceIsToldWithItsLine(String source) {
    AssemblyException refused =
        assertThrows(
            AssemblyException.class, () -> Design.of("mine", source).image(ImageOptions.DEFAULT));
    assertTrue(refused.getMessage().contains("mine.S:2:"), refused.getMessage());
  }

  @Test
  void aForeignFileNamedByAMacroIsFoundToo() {
    String source =
        """
        	.macro	put directive
        	.\\directive	"/etc/hostname"
        	.endm
        	put	incbin
        """;
    AssemblyException refused =
        assertThrows(
            AssemblyException.class, () -> Design.of("mine", source).image(ImageOptions.DEFAULT));
    assertTrue(refused.getMessage().contains("/etc/hostname"), refused.getMessage());
  }

  @Test
  void aNameFromAHeaderDoesNotLeadOutOfTheFolder() {
    Design escaping = Design.of("../../escaping", "\tnop\n\tfrobnicate\n");
    AssemblyException refused =
        assertThrows(AssemblyException.class, () -> escaping.image(ImageOptions.DEFAULT));
    assertTrue(refused.getMessage().contains(".S:2:"), refused.getMessage());
  }

  @Test
  void withoutAnEntryPointThereIsNothingToCheck() {
    Design empty = Design.of("mine", "\t.text\n\tnop\n");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Check.all(empty));
    assertTrue(refused.getMessage().contains("entry_SYSCALL_64"), refused.getMessage());
  }

  @Test
  void textInTheKernelsSpellingAssemblesToTheSameBytes() {
    Design spelled =
        Design.of(
            "mine",
            """
            #include "entry.h"
            	.set	FASTPATH_TABLE, sys_call_table
            	.include "base-v4.6.inc"

            	.section .entry.stubs, "ax", @progbits
            ENTRY(stub_ptregs_64)
            	cmpq	$.Lentry_SYSCALL_64_after_fastpath_call, (%rsp)
            	jne	1f
            	DISABLE_INTERRUPTS(CLBR_NONE)
            	TRACE_IRQS_OFF
            	popq	%rax
            	jmp	entry_SYSCALL64_slow_path
            1:
            	jmp	*%rax
            END(stub_ptregs_64)

            	TRAMPOLINES
            	TABLE_WITH_TRAMPOLINES sys_call_table

            	.include "c/slow_exit.s"
            	.include "c/do_syscall_64.s"
            """);
    EntryImage mine = spelled.image(ImageOptions.DEFAULT);
    EntryImage shipped = Designs.get("merged-v4.6").image(ImageOptions.DEFAULT);
    for (String section : new String[] {".entry.text", ".entry.stubs", ".rodata.tables"}) {
      assertArrayEquals(
          shipped.section(section).orElseThrow().bytes(),
          mine.section(section).orElseThrow().bytes(),
          section);
    }
  }

  @Test
  void aRetpolineIsNoFault() {
    Design dispatching =
        Inlined.v46()
            .patch(
                "	call	*FASTPATH_TABLE(, %rax, 8)\n",
                "	movq	FASTPATH_TABLE(, %rax, 8), %rax\n	call	thunk\n")
            .patch(
                "END entry_SYSCALL_64\n",
                """
                END entry_SYSCALL_64

                thunk:
                	call	2f
                1:	pause
                	lfence
                	jmp	1b
                2:	movq	%rax, (%rsp)
                	ret
                """);
    CheckReport report = Check.of(dispatching).x32(false).budget(SMALL).run();
    assertEquals(List.of(), report.ids(), report::text);
  }

  private static final String BARE_STUB =
      """
      ENTRY(stub_ptregs_64)
      	movq	PER_CPU_VAR(cpu_current_top_of_stack), %r11
      	testl	$TS_EXTRAREGS, ASM_THREAD_INFO(TI_status, %r11, 0)
      	jnz	1f
      	SAVE_EXTRA_REGS 8
      	call	*%rax
      	RESTORE_EXTRA_REGS 8
      	ret
      1:	jmp	*%rax
      END(stub_ptregs_64)
      """;

  @Test
  void aStubAloneStandsOnTheMergedEntryAndExit() {
    EntryImage image = Design.of("mine", BARE_STUB).image(ImageOptions.DEFAULT);
    EntryImage shipped = Designs.get("trampoline-extraregs").image(ImageOptions.DEFAULT);
    assertArrayEquals(
        shipped.section(".entry.text").orElseThrow().bytes(),
        image.section(".entry.text").orElseThrow().bytes());
  }

  @Test
  void aMistakeInAStubAloneIsToldWithItsOwnLine() {
    Design mistaken = Design.of("mine", BARE_STUB.replace("jnz", "jnzz"));
    AssemblyException refused =
        assertThrows(AssemblyException.class, () -> mistaken.image(ImageOptions.DEFAULT));
    assertTrue(refused.getMessage().startsWith("mine.S:4: "), refused.getMessage());
  }

  @Test
  void aFaultInAStubAloneIsLocatedInItsOwnLines() {
    Design faulty = Design.of("mine", BARE_STUB.replace("SAVE_EXTRA_REGS 8", "SAVE_EXTRA_REGS"));
    CheckReport report = Check.of(faulty).x32(false).budget(SMALL).run();
    Violation found =
        report.violations().stream().filter(v -> v.id().equals("live-stack")).findFirst().get();
    assertEquals("mine.S:5", found.location(), found::toString);
  }

  @Test
  void aPatchedDesignIsNotMistakenForTheOriginal() {
    Design original = Designs.get("merged-v4.6");
    assertEquals("merged-v4.6-patched", original.patch("popq\t%rax", "popq\t%rcx").name());
  }

  @Test
  void kernelMacrosHaveTheKernelsMeaning() {
    EntryImage image =
        Design.of(
                "mine",
                """
                #include "entry.h"
                	.section .entry.text, "ax", @progbits
                ENTRY(entry_SYSCALL_64)
                	testl	$1, ASM_THREAD_INFO(TI_flags, %rsp, SIZEOF_PTREGS)
                	movq	PER_CPU_VAR(cpu_current_top_of_stack), %rsp
                	andl	$__SYSCALL_MASK, %eax
                END(entry_SYSCALL_64)
                """)
            .image(ImageOptions.DEFAULT);
    byte[] code = image.section(".entry.text").orElseThrow().bytes();
    // testl $1, -0x3f50(%rsp): f7 84 24, the offset, the constant (section 2.3 of the fact sheet).
    assertEquals((byte) 0xb0, code[3]);
    assertEquals((byte) 0xc0, code[4]);
    // movq %gs:0x4, %rsp
    assertEquals((byte) 0x65, code[11]);
    // andl $0xbfffffff, %eax: 25 and the constant
    assertEquals((byte) 0x25, code[20]);
    assertEquals((byte) 0xbf, code[24]);
  }
}
