package entrylab.design;

import entrylab.image.Delivery;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said of a text that is neither a whole entry path nor a stub: what it needs, and what it
 * has.
 */
final class MissingEntry {
  private static final String ENTRY = Delivery.SYSCALL.entry();
  private static final String STUB = "stub_ptregs_64";

  /**
   * A function's beginning in any of the kernel's spellings, or a label that is not a local one.
   */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^[ \\t]*(?:(?:ENTRY|GLOBAL|SYM_(?:CODE|FUNC)_START(?:_LOCAL)?(?:_NOALIGN)?)[ \\t]*[( \\t]"
              + "[ \\t]*([A-Za-z_][\\w.$]*)|([A-Za-z_][\\w.$]*):)");

  /** Functions told; the rest is counted. */
  private static final int TOLD = 5;

  private MissingEntry() {}

  /** Whether a text that does not assemble fails for want of an entry rather than of anything. */
  static boolean isReason(ExpandedSource source) {
    String text = source.text();
    boolean begins = Arrays.stream(Delivery.values()).map(Delivery::entry).anyMatch(text::contains);
    return !begins && !text.contains(STUB) && !functions(source).isEmpty();
  }

  /**
   * One line.
   *
   * @param name what messages call the text
   */
  static IllegalArgumentException refusal(String name, ExpandedSource own) {
    List<String> has = functions(own);
    String told = has.stream().limit(TOLD).collect(Collectors.joining(", "));
    String more = has.size() > TOLD ? " and " + (has.size() - TOLD) + " more" : "";
    return new IllegalArgumentException(
        name
            + ": neither a whole entry path nor a stub: it needs a function "
            + ENTRY
            + ", or "
            + STUB
            + " alone without includes; it has "
            + (has.isEmpty() ? "no function" : told + more));
  }

  private static List<String> functions(ExpandedSource source) {
    return source.lines().stream()
        .flatMap(line -> BEGINS.matcher(line.text()).results().map(found -> told(found, line)))
        .toList();
  }

  private static String told(MatchResult found, SourceLine line) {
    String function = found.group(1) == null ? found.group(2) : found.group(1);
    return function + " (line " + line.number() + ")";
  }
}
