package entrylab.image;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler and its linker do to assembly against flaws of processors, done to assembly that
 * was compiled without: indirect calls and jumps become words that {@code mitigation-*.inc}
 * defines. Lines stay lines, so that a complaint names the right one.
 *
 * <p>An instruction that is spelt with its size ({@code callq}, {@code jmpq}, {@code retq}) is
 * meant to stay what it is: thunks are written so.
 *
 * @param indirectBranches whether calls and jumps through a register or through memory change
 */
record MitigatedText(boolean indirectBranches) {
  private static final Pattern INDIRECT =
      Pattern.compile("^([ \\t]+)(call|jmp)([ \\t]+)\\*(.*)$", Pattern.MULTILINE);

  static MitigatedText of(MitigationList mitigations) {
    return new MitigatedText(mitigations.has(Mitigation.RETPOLINE));
  }

  /** Whether any text is changed at all. */
  boolean changes() {
    return indirectBranches;
  }

  /** A text with the words that are wanted. */
  String of(String text) {
    if (!indirectBranches) {
      return text;
    }
    return INDIRECT
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group(1)
                    + (found.group(2).equals("call") ? "INDIRECT_CALL" : "INDIRECT_JUMP")
                    + found.group(3)
                    + found.group(4)));
  }
}
