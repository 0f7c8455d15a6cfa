package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.DataFolder;
import entrylab.image.AssemblyException;
import entrylab.image.ImageOptions;
import entrylab.image.ToolLimits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that cannot be assembled, or should not be, comes back with the reader's own line. */
class HostileSourceTest {
  private static final ToolLimits SMALL = new ToolLimits(Duration.ofSeconds(1), 256);

  /** A stub alone: it is assembled with some lines in front of it. */
  private static final List<String> STUB =
      List.of(
          "ENTRY(stub_ptregs_64)",
          "\tSAVE_EXTRA_REGS 8",
          "\tcall\t*%rax",
          "\tRESTORE_EXTRA_REGS 8",
          "\tret",
          "END(stub_ptregs_64)");

  /** The stub with more lines behind its first one; tildes are their ends. */
  private static Design stub(String lines) {
    String inserted = lines.replace('~', '\n');
    return Design.of(
        "mine",
        STUB.getFirst()
            + "\n"
            + inserted
            + "\n"
            + String.join("\n", STUB.subList(1, STUB.size()))
            + "\n");
  }

  private static String complaint(Design design) {
    return assertThrows(AssemblyException.class, () -> design.image(ImageOptions.DEFAULT, SMALL))
        .getMessage();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".incbin \"/etc/passwd\"                         | 2 | .incbin is not available",
        "nop; .incbin \"entry.inc\"                      | 2 | .incbin is not available",
        ".include \"/etc/passwd\"                        | 2 | cannot include /etc/passwd",
        "#include \"../../outside\"                      | 2 | cannot include ../../outside",
        "#include <linux/linkage.h>                      | 2 | such as entry.h",
        "#define X \"/etc/passwd\"~#include X            | 2 | reads /etc/passwd",
        ".macro m d~.in\\d \"/etc/passwd\"~.endm~m cbin  | 3 | reads /etc/passwd",
        "#error no                                       | 2 | #error no",
        "#if 1                                           | 2 | unterminated #if",
        "/* never closed                                 | 2 | unterminated comment",
        ".include \"nonesuch.inc\"~ENTRY(x)             | 1 | needs #include \"entry.h\" on top",
        "frobnicate                                      | 2 | no such instruction",
        "movq %r99, %rax                                 | 2 | bad register name",
        "nop~call nonesuch                               | 3 | undefined reference to `nonesuch'",
        "nop~stub_ptregs_64:                             | 3 | already defined",
        ".warning \"careful\"                            | 2 | careful",
        ".popsection                                     | 2 | without corresponding .pushsection",
        ".if 1                                           | 2 | unterminated conditional",
        ".cfi_startproc                                  | 2 | .cfi_endproc",
        "SAVE_EXTRA_REGS bogus(                          | 2 | unbalanced parenthesis",
        ".macro m~frobnicate~.endm~m                     | 3 | no such instruction",
        ".macro m~m~.endm~m                              | 3 | nested too deeply",
        ".rept 1000000000~nop~.endr                      | 4 | as went over its limits",
        ".macro m n~.if \\n~m (\\n-1)~m (\\n-1)~.endif~.endm~m 40 | 8 | as went over its limits",
        ".balign 1<<30                                   | 2 | as went over its limits",
        ".org 0x7fffffff                                 | 2 | jump target out of range",
        ".fill 1000000000, 8, 0x90                       | 2 | jump target out of range",
        ".comm big, 0x100000000                          | 2 | wraps around",
        ".pushsection .bss~.skip 0x30000000~.popsection  | 3 | data does not fit",
        ".pushsection .mine,\"aw\",@nobits~.skip 0x10000000~.popsection | 3 | takes more than 2 MiB",
      })
  void isToldWithTheReadersLine(String lines, int line, String words) {
    String told = complaint(stub(lines));
    assertTrue(told.startsWith("mine.S:" + line + ":"), told);
    assertTrue(told.contains(words), told);
    assertEquals(1, told.lines().count(), told);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "merged-v4.6      | movq    %r10, %rcx | base-v4.6.inc",
        "duplicated-table | movq    %r10, %rcx | base-v4.6.inc",
        "trampoline-seed  | SAVE_EXTRA_REGS    |",
      })
  void aMistakeInAPatchedDesignIsToldWithTheFileAndLineThatWerePatched(
      String name, String old, String include) {
    Design design = Designs.get(name);
    String instruction = "\t" + old.replaceAll(" {3,}", "\t");
    String told = complaint(design.patch(instruction, "\tfrobnicate\n" + instruction));
    String file = include == null ? name + "-patched.S" : include;
    String text = include == null ? design.source() : DataFolder.text("designs/include/" + include);
    long before = text.substring(0, text.indexOf(instruction)).lines().count();
    String place = file + ":" + (before + 1) + ":";
    assertTrue(told.startsWith(place), () -> place + " wanted, told " + told);
  }

  @Test
  void theLimitsAreTheReadersOwn() {
    Design large = stub(".rept 100000~nop~.endr");
    ToolLimits tiny = new ToolLimits(Duration.ofSeconds(2), 16);
    String told =
        assertThrows(AssemblyException.class, () -> large.image(ImageOptions.DEFAULT, tiny))
            .getMessage();
    assertTrue(told.contains("16 MiB"), told);
    large.image(ImageOptions.DEFAULT, SMALL);
  }
}
