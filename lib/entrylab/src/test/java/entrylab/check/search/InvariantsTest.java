package entrylab.check.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.check.Check;
import entrylab.check.invariant.Invariant;
import entrylab.check.report.CheckReport;
import entrylab.check.report.Violation;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.MitigationList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invariant fails on a design that was built to break it. */
class InvariantsTest {
  private static final Budget SMALL = new Budget(1_000, Duration.ofMinutes(5), 1_024, 1);

  private static final String SLOW_PATH =
      """
      	/* Interrupts are off. */
      	SAVE_EXTRA_REGS
      """;

  private static Map<String, Design> broken() {
    Map<String, Design> designs = new TreeMap<>();
    Design clean = Inlined.v46();
    designs.put("user-registers", clean.patch("	movq	EFLAGS(%rsp), %r11", "	movq	R10(%rsp), %r11"));
    designs.put(
        "handler-writes",
        clean.patch(
            "as the kernel has it */\n	movq	%rax, RAX(%rsp)\n", "as the kernel has it */\n"));
    designs.put(
        "tracer-writes",
        clean.patch("return_from_SYSCALL_64:\n	RESTORE_EXTRA_REGS\n", "return_from_SYSCALL_64:\n"));
    Design unsaved = clean.patch(SLOW_PATH, "");
    designs.put("kernel-leak", unsaved);
    designs.put("frame-complete", unsaved);
    designs.put("traced-same-result", unsaved);
    designs.put(
        "traced-same-handler",
        clean.patch("	CHECK_SYSCALL_NR 1f\n", "	CHECK_SYSCALL_NR 1f\n	xorl $1, %eax\n"));
    designs.put("right-handler", clean.patch("	movq	%r10, %rcx", "	nop"));
    designs.put("entry-exit-work", clean.patch("	jnz	entry_SYSCALL64_slow_path\n", ""));
    designs.put(
        "work-arguments",
        Designs.get("v4.4-stubs")
            .patch(
                "	movl	$AUDIT_ARCH_X86_64, %esi\n	call	syscall_trace_enter_phase1\n",
                "	call	syscall_trace_enter_phase1\n"));
    designs.put(
        "no-work-lost", clean.patch("FRAME_TI_flags(%rsp)\n	jnz	1f\n", "FRAME_TI_flags(%rsp)\n"));
    designs.put(
        "writes-inside", clean.patch("	SAVE_C_REGS\n", "	SAVE_C_REGS\n	movl	$1, %gs:0x200\n"));
    designs.put("ring0-address", clean.patch("	SAVE_C_REGS\n", "	SAVE_C_REGS\n	jmp	*%r15\n"));
    designs.put("path-ends", clean.patch("	SAVE_C_REGS\n", "	SAVE_C_REGS\n	ud2\n"));
    designs.put(
        "user-segments",
        clean.patch(
            "	movq	RSP(%rsp), %rsp\n	USERGS_SYSRET64\n", "	movq	RSP(%rsp), %rsp\n	sysretq\n"));
    designs.put(
        "canonical-return",
        clean.patch(
            "	SYSRET_OR_IRET\n",
            """
            	movq	RIP(%rsp), %rcx
            	movq	EFLAGS(%rsp), %r11
            	RESTORE_C_REGS_EXCEPT_RCX_R11
            	movq	RSP(%rsp), %rsp
            	USERGS_SYSRET64
            """));
    designs.put(
        "sysret-flags",
        Inlined.of("merged-v4.6", "entry.inc")
            .patch("	jnz	\\otherwise		/* ... that SYSRET can load */\n", ""));
    designs.put(
        "interrupt-proof",
        clean.patch(
            "	SAVE_USER_STATE\n",
            """
            	swapgs
            	movq	%rsp, %gs:rsp_scratch
            	movq	%gs:cpu_current_top_of_stack, %rsp
            	pushq	$__USER_DS
            	sti
            	nop
            	pushq	%gs:rsp_scratch
            	cli
            """));
    designs.put(
        "interrupt-contract",
        Designs.get("duplicated-table").patch("	DISABLE_INTERRUPTS", "	nop #"));
    designs.put(
        "live-stack",
        Inlined.of("v4.4-stubs", "v4.4-stubs.inc")
            .patch(
                "	SAVE_EXTRA_REGS 8\n	jmp	sys_\\function",
                "	SAVE_EXTRA_REGS\n	jmp	sys_\\function"));
    designs.put("stale-status", Designs.get("trampoline-slowpath-stale"));
    designs.put(
        "declared-contract",
        Designs.get("trampoline-slowpath")
            .patch("C-callable:     only while TS_SLOWPATH is set", "C-callable:     always"));
    return designs;
  }

  /** An unbalanced stack has no id of its own: slots and return addresses are then others. */
  @Test
  void aStubThatLeavesTheStackUnbalancedIsFoundAndNotCallableFromC() {
    Design unbalanced =
        Inlined.of("merged-v4.6", "stub-return-address.inc")
            .patch("	jmp	*%rax\n", "	call	*%rax\n	ret	$8\n");
    CheckReport report = Check.of(unbalanced).x32(false).budget(SMALL).run();
    assertTrue(report.ids().contains("path-ends"), report::text);
    Violation contract = report.violations().getLast();
    assertEquals("declared-contract", contract.id());
    assertTrue(contract.found().endsWith("leaves the stack unbalanced"), contract::found);
  }

  @Test
  void aChildThatStaysMarkedAsNewIsFound() {
    Design marked = Designs.get("merged-v4.6").patch("\tlock btrl $TIF_FORK, TI_flags(%r8)\n", "");
    CheckReport report = Check.of(marked).x32(false).budget(SMALL).run();
    assertEquals(List.of("stale-status"), List.copyOf(report.ids()));
  }

  /** A design that a mitigation does not protect. */
  private record Unprotected(String mitigations, Design design) {}

  private static Map<String, Unprotected> unprotected() {
    Design latest = Inlined.of("switch", "base-v6.9.inc");
    Design calling = Inlined.of("pt-regs-abi", "base-v4.17.inc");
    return Map.of(
        "user-page-tables",
        // Leaves by the program's stack, as before isolation.
        new Unprotected(
            "pti",
            Inlined.v46()
                .patch(
                    "	SYSRET_FROM_FRAME_BY_ENTRY_STACK\n",
                    "	movq	RSP(%rsp), %rsp\n	USERGS_SYSRET64\n")),
        "restricted-branches",
        new Unprotected(
            "ibrs",
            latest.patch("return_to_usermode\n	MITIGATE_EXIT\n\n", "return_to_usermode\n\n")),
        "thunked-branches",
        new Unprotected(
            "retpoline",
            Inlined.v46()
                .patch("	call	*FASTPATH_TABLE(, %rax, 8)", "	callq	*FASTPATH_TABLE(, %rax, 8)")),
        "thunked-returns",
        new Unprotected(
            "unret",
            Inlined.of("trampoline-slowpath", "stub-slowpath-flag.inc")
                .patch("(%rbx), %rbx\n	ret\n", "(%rbx), %rbx\n	retq\n")),
        "counted-calls",
        new Unprotected("call-depth", latest.patch("	call	do_syscall_64", "	callq	do_syscall_64")),
        "moved-stack",
        new Unprotected(
            "kstack-offset", calling.patch("	MITIGATE_CALL_OF_C\n", "	movq	%rsp, %rbp\n")),
        "cleared-history",
        new Unprotected("bhb-loop", calling.patch("	MITIGATE_ENTRY\n", "")),
        "cleared-buffers",
        new Unprotected(
            "verw",
            Inlined.v46()
                .patch(
                    "%rsp), %rsp\n	USERGS_SYSRET64\n.endif\n\n1:",
                    "%rsp), %rsp\n	swapgs\n	sysretq\n.endif\n\n1:")));
  }

  static Stream<Arguments> oneDesignPerInvariant() {
    return Stream.concat(
        broken().entrySet().stream().map(e -> Arguments.of(e.getKey(), "none", e.getValue())),
        unprotected().entrySet().stream()
            .map(e -> Arguments.of(e.getKey(), e.getValue().mitigations(), e.getValue().design())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneDesignPerInvariant")
  void isSeenBroken(String id, String mitigations, Design design) {
    Set<String> found = Quick.ids(design, MitigationList.named(mitigations), id);
    assertTrue(found.contains(id), () -> "found " + found);
  }

  /** A return whose training is the program's, though it lies in the thunk. */
  @Test
  void aReturnBeforeUntrainingIsFound() {
    Design trained = Inlined.of("switch", "base-v6.9.inc").patch("	MITIGATE_ENTRY\n", "");
    Set<String> found = Quick.ids(trained, MitigationList.named("srso"), "thunked-returns");
    assertTrue(found.contains("thunked-returns"), () -> "found " + found);
  }

  /** C would run on tables that have nothing of it. */
  @Test
  void anEntryThatStaysOnTheProgramsTablesFaults() {
    Design stays = Inlined.of("switch", "base-v6.9.inc").patch("	SWITCH_TO_KERNEL_CR3 %rsp\n", "");
    Set<String> found = Quick.ids(stays, MitigationList.named("pti"), "path-ends");
    assertTrue(found.contains("path-ends"), () -> "found " + found);
  }

  @Test
  void eachHasADesignThatBreaksIt() {
    Set<String> ids = new TreeSet<>();
    Invariants.all().forEach(invariant -> ids.add(invariant.id()));
    Set<String> found = new TreeSet<>(broken().keySet());
    found.addAll(unprotected().keySet());
    assertEquals(ids, found);
  }

  @Test
  void idsAreKebabCaseAndSentencesAreSentences() {
    for (Invariant invariant : Invariants.all()) {
      assertTrue(invariant.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), invariant.id());
      assertTrue(invariant.sentence().matches("[A-Zr].*\\."), invariant.sentence());
    }
  }
}
