package entrylab.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entrylab.design.Designs;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.machine.StandardBehaviour;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What right machines see differently, made to happen at every return instead of one in 30,000. */
class KnownDisagreementTest {
  private static final long SEED = 6;
  private static final int CASES = 200;

  /** The first address that is not canonical. */
  private static final long NOT_CANONICAL = 0x8000_0000_0000L;

  /** Instructions put in front of the return of v4.6's fast path. */
  enum Return {
    SYSRET("\tmovabsq\t$0x800000000000, %rcx\n"),
    /** The program is stepped as soon as it is back. */
    STEPPED_SYSRET("\tmovabsq\t$0x800000000000, %rcx\n\torq\t$0x100, %r11\n"),
    IRET(
        """
        	pushq	$0x2b
        	pushq	%rsp
        	pushq	%r11
        	pushq	$0x33
        	movabsq	$0x800000000000, %rcx
        	pushq	%rcx
        	swapgs
        	iretq
        """),
    STEPPED_IRET(
        """
        	orq	$0x100, %r11
        	pushq	$0x2b
        	pushq	%rsp
        	pushq	%r11
        	pushq	$0x33
        	movabsq	$0x800000000000, %rcx
        	pushq	%rcx
        	swapgs
        	iretq
        """);

    private final String instructions;

    Return(String instructions) {
      this.instructions = instructions;
    }

    EntryImage image() {
      String stack = "\tmovq\tRSP(%rsp), %rsp\n";
      String end = stack + "\tUSERGS_SYSRET64\n.endif\n\n1:";
      // IRET takes its frame from the kernel's stack, the flags from where SYSRET would.
      String changed =
          instructions.contains("iretq")
              ? instructions + ".endif\n\n1:"
              : stack + instructions + "\tUSERGS_SYSRET64\n.endif\n\n1:";
      return Designs.get("merged-v4.6").patch(end, changed).image(ImageOptions.DEFAULT);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SYSRET", "STEPPED_SYSRET", "IRET"})
  void bochsFaultsOnANonCanonicalReturnInRingZero(Return how) {
    Emulator bochs = Installed.orSkip(new Bochs());
    Opinion opinion = new SecondOpinion(how.image(), bochs).on(SEED, CASES, false);
    assertEquals(Optional.empty(), opinion.unexplained(), opinion.toString());
    int explained = opinion.explained().getOrDefault(KnownDisagreement.NON_CANONICAL_RETURN, 0);
    assertEquals(returnsThere(how.image()), explained, opinion.toString());
    assertNotEquals(0, explained);
  }

  /** How many cases the lab's machine alone sees end there; Bochs stops stepped ones before. */
  private static long returnsThere(EntryImage image) {
    try (LabMachine lab = new LabMachine(image, StandardBehaviour.INSTANCE)) {
      return IntStream.range(0, CASES)
          .mapToObj(number -> RandomCase.of(SEED, number))
          .filter(one -> !one.stepped())
          .filter(one -> lab.run(one, false).transcript().end(1) == NOT_CANONICAL)
          .count();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"STEPPED_SYSRET", "STEPPED_IRET"})
  void qemuDoesAsTheLabDoes(Return how) {
    Emulator qemu = Installed.orSkip(new Qemu(false));
    Opinion opinion = new SecondOpinion(how.image(), qemu).on(SEED, CASES, false);
    assertEquals(Optional.empty(), opinion.unexplained(), opinion.toString());
    assertEquals(Map.of(), opinion.explained());
  }
}
