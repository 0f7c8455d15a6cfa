package entrylab.image;

import entrylab.files.DataFolder;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler and its linker do to assembly against flaws of processors, done to assembly that
 * was compiled without: indirect branches, returns and calls become words that {@code
 * mitigation-*.inc} defines, and functions of C get padding. Lines stay lines, so that a complaint
 * names the right one.
 *
 * <p>An instruction that is spelt with its size ({@code callq}, {@code jmpq}, {@code retq}) is
 * meant to stay what it is: thunks are written so.
 *
 * @param indirectBranches whether calls and jumps through a register or through memory change
 * @param returns whether returns do
 * @param padded the functions of C that get padding, whose calls are counted there, like all others
 *     where they are made; none if no call is counted
 */
record MitigatedText(boolean indirectBranches, boolean returns, Set<String> padded) {
  private static final Pattern INDIRECT =
      Pattern.compile("^([ \\t]+)(call|jmp)([ \\t]+)\\*(.*)$", Pattern.MULTILINE);
  private static final Pattern RETURN =
      Pattern.compile("^([ \\t]+)ret(?=[ \\t]*(/\\*.*)?$)", Pattern.MULTILINE);
  private static final Pattern CALL =
      Pattern.compile("^([ \\t]+)call[ \\t]+([A-Za-z_][\\w.]*)", Pattern.MULTILINE);
  private static final Pattern FUNCTION =
      Pattern.compile("(\\.type[ \\t]+([\\w.]+), @function\\n)\\2:", Pattern.MULTILINE);

  private static final String COMPILED = "/c";
  private static final String ASSEMBLY = ".s";

  /**
   * The changes that mitigations ask for.
   *
   * @param shared the folder of {@code data/} that C is in
   */
  static MitigatedText of(MitigationList mitigations, String shared) {
    boolean counted = mitigations.has(Mitigation.CALL_DEPTH);
    return new MitigatedText(
        counted || mitigations.has(Mitigation.RETPOLINE),
        mitigations.thunksReturns(),
        counted ? functions(shared + COMPILED) : Set.of());
  }

  private static Set<String> functions(String folder) {
    Set<String> names = new HashSet<>();
    for (String file : DataFolder.list(folder)) {
      if (file.endsWith(ASSEMBLY)) {
        FUNCTION
            .matcher(DataFolder.text(folder + "/" + file))
            .results()
            .forEach(found -> names.add(found.group(2)));
      }
    }
    return names;
  }

  /** Whether any text is changed at all. */
  boolean changes() {
    return indirectBranches || returns;
  }

  /** A text with the words that are wanted. */
  String of(String text) {
    String changed = text;
    if (indirectBranches) {
      changed = replaced(INDIRECT, changed, MitigatedText::indirect);
    }
    if (returns) {
      changed = replaced(RETURN, changed, found -> found.group(1) + "RETURN");
    }
    if (!padded.isEmpty()) {
      changed = replaced(CALL, changed, this::call);
      changed = replaced(FUNCTION, changed, this::function);
    }
    return changed;
  }

  /** Stand-ins, which are assembled by themselves, with the words that are wanted. */
  String ofStandIns(String text) {
    return returns ? "\t.include \"mitigation-returns.inc\"\n" + of(text) : text;
  }

  private static String replaced(Pattern what, String in, Function<MatchResult, String> by) {
    return what.matcher(in).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
  }

  private static String indirect(MatchResult found) {
    String word = found.group(2).equals("call") ? "INDIRECT_CALL" : "INDIRECT_JUMP";
    return found.group(1) + word + found.group(3) + found.group(4);
  }

  private String call(MatchResult found) {
    String word = padded.contains(found.group(2)) ? "COUNTED_CALL " : "COUNTED_CALL_OF_OTHER ";
    return found.group(1) + word + found.group(2);
  }

  private String function(MatchResult found) {
    String name = found.group(2);
    boolean ofC = padded.contains(name);
    return found.group(1) + (ofC ? "FUNCTION_PADDING " + name + "; " : "") + name + ":";
  }
}
