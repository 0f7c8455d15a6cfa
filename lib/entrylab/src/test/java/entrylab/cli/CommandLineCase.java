package entrylab.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A test that gives words to the library's command line and reads what it says. */
public abstract class CommandLineCase {
  /** A whole entry path that never comes back. */
  public static final String ENDLESS =
      """
      	.include "entry.inc"
      	.section .entry.text, "ax", @progbits
      ENTRY entry_SYSCALL_64
      	jmp	.
      END entry_SYSCALL_64
      """;

  public final StringWriter out = new StringWriter();
  public final StringWriter err = new StringWriter();

  /** Its exit code; what it says is added to {@link #out} and {@link #err}. */
  public final int run(String... words) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }
}
