package entrylab.design;

import entrylab.image.AssemblyText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that is nothing but {@code entry_SYSCALL_64} as newer kernels have it, which leaves
 * everything else to {@code do_syscall_64}: put where it belongs, with C parts, the exit by IRET
 * and a table behind it.
 */
final class BareEntry {
  private static final Pattern ENTRY =
      Pattern.compile(
          "^[ \\t]*(?:ENTRY|SYM_CODE_START)[ \\t]*[( \\t][ \\t]*entry_SYSCALL_64\\b",
          Pattern.MULTILINE);
  private static final Pattern CALL = Pattern.compile("\\bcall[ql]?[ \\t]+do_syscall_64\\b");

  /** What a text that is more than this has. */
  private static final Pattern MORE =
      Pattern.compile(
          "^[ \\t]*\\.include\\b|\\bsys_call_table\\b|^[ \\t]*do_syscall_64:", Pattern.MULTILINE);

  private static final Pattern HEADER =
      Pattern.compile("^[ \\t]*#[ \\t]*include[ \\t]+\"entry\\.h\"", Pattern.MULTILINE);

  /** From v5.12 on C says whether SYSRET will do, and the text tests what it says. */
  private static final Pattern ASKED = Pattern.compile("\\btest[bl]?[ \\t]+%(?:al|eax)[ \\t]*,");

  private static final String BEFORE = "#include \"entry.h\"\n";
  private static final String AFTER = "\t.include \"after-bare-entry.inc\"\n";
  private static final String DECIDED = "\t.set SYSRET_DECIDED_IN_C, 1\n";

  private BareEntry() {}

  /** What to assemble, if the text is a bare entry. */
  static Optional<AssemblyText> complete(String name, String source) {
    if (!ENTRY.matcher(source).find()
        || !CALL.matcher(source).find()
        || MORE.matcher(source).find()) {
      return Optional.empty();
    }
    String before = HEADER.matcher(source).find() ? "" : BEFORE;
    String after = ASKED.matcher(source).find() ? DECIDED + AFTER : AFTER;
    return Optional.of(new AssemblyText(name, before, source, after));
  }
}
