package entrylab.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Mitigations as they are said and written. */
class MitigationListTest {
  @Test
  void aSetIsItsMitigationsAndIsWrittenByItsName() {
    MitigationList byName = MitigationList.named("skylake-2019");
    assertEquals(MitigationList.named("verw,retpoline,pti-pcid"), byName);
    assertEquals("skylake-2019", byName.toString());
  }

  @Test
  void aSetMayHaveMoreBesideIt() {
    assertEquals("retpoline,bhb-loop", MitigationList.named("ice-lake-2024,retpoline").toString());
  }

  @Test
  void noneIsNone() {
    assertEquals(MitigationList.NONE, MitigationList.named("none"));
    assertEquals("none", MitigationList.NONE.toString());
  }

  @Test
  void twoForOnePlaceAreRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> MitigationList.named("pti,skylake-2019"))
            .getMessage();
    assertEquals("mitigations 'pti' and 'pti-pcid' exclude each other: leave one out", message);
  }

  @Test
  void anUnknownOneIsRefusedWithWhatThereIs() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> MitigationList.named("retpolin"))
            .getMessage();
    assertEquals("unknown mitigation 'retpolin': did you mean 'retpoline'?", message);
  }

  @Test
  void noTwoSetsAreAlikeAndNoneBearsAMitigationsName() {
    Set<String> words =
        Arrays.stream(Mitigation.values()).map(Mitigation::toString).collect(Collectors.toSet());
    for (MitigationSet set : MitigationSet.all()) {
      assertTrue(words.add(set.name()), set.name());
      assertEquals(set, MitigationSet.of(set.mitigations()).orElseThrow());
    }
  }

  /** So that every text and figure without a word of mitigations stays what it is. */
  @Test
  void unsaidNothingIsStated() {
    assertEquals(
        "x32 on, marked merge, ia32 on, audit on, seccomp on", ImageOptions.DEFAULT.toString());
    assertEquals(
        "x32 on, marked merge, ia32 on, audit on, seccomp on, mitigations skylake-2019",
        ImageOptions.DEFAULT
            .with(ImageOptions.MITIGATIONS, MitigationList.named("skylake-2019"))
            .toString());
  }

  /** In C and in assembly; what is spelt with its size stays. */
  @Test
  void aTextGetsTheWordsThatTheMitigationsAskFor() {
    String text =
        """
        	call	*table(,%rax,8)
        	jmp	*%rax
        	jmpq	*%rax
        	ret			/* to C */
        	retq
        	call	do_syscall_64
        	call	sys_getpid
        	.type	do_syscall_64, @function
        do_syscall_64:
        """;
    assertEquals(
        """
        	INDIRECT_CALL	table(,%rax,8)
        	INDIRECT_JUMP	%rax
        	jmpq	*%rax
        	ret			/* to C */
        	retq
        	call	do_syscall_64
        	call	sys_getpid
        	.type	do_syscall_64, @function
        do_syscall_64:
        """,
        changed("retpoline", text));
    assertEquals(
        """
        	INDIRECT_CALL	table(,%rax,8)
        	INDIRECT_JUMP	%rax
        	jmpq	*%rax
        	RETURN			/* to C */
        	retq
        	COUNTED_CALL do_syscall_64
        	COUNTED_CALL_OF_OTHER sys_getpid
        	.type	do_syscall_64, @function
        FUNCTION_PADDING do_syscall_64; do_syscall_64:
        """,
        changed("call-depth", text));
    assertEquals(text, changed("pti,ibrs,verw", text));
  }

  private static String changed(String mitigations, String text) {
    return MitigatedText.of(MitigationList.named(mitigations), "designs").of(text);
  }
}
