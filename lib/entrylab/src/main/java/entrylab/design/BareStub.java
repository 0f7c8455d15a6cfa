package entrylab.design;

import entrylab.image.AssemblyText;
import java.util.regex.Pattern;

/**
 * A text that is nothing but the common stub of the trampolines, as a mail quotes it: put where it
 * belongs, so that there is something to enter and to come back from.
 *
 * <p>It gets v4.6's entry, table and exit, and a C slow path that sets the status bit before it
 * calls through the table and clears it in the common exit.
 */
final class BareStub {
  private static final Pattern STUB =
      Pattern.compile(
          "^[ \\t]*((ENTRY|SYM_CODE_START|SYM_FUNC_START)[ \\t]*[( \\t][ \\t]*)?stub_ptregs_64\\b",
          Pattern.MULTILINE);
  private static final Pattern MORE =
      Pattern.compile("\\bentry_SYSCALL_64\\b|^[ \\t]*[.#][ \\t]*include\\b", Pattern.MULTILINE);

  private static final String BEFORE =
      """
      #include "entry.h"
      	.set	FASTPATH_TABLE, sys_call_table
      	.include "base-v4.6.inc"
      	.section .entry.stubs, "ax", @progbits
      """;

  private static final String AFTER = "\t.include \"after-bare-stub.inc\"\n";

  private BareStub() {}

  /** What to assemble: a bare stub with what it needs around it, any other text as it is. */
  static AssemblyText complete(String name, String source) {
    return STUB.matcher(source).find() && !MORE.matcher(source).find()
        ? new AssemblyText(name, BEFORE, source, AFTER)
        : AssemblyText.of(name, source);
  }
}
