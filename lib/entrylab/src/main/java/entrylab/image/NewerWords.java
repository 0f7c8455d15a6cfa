package entrylab.image;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the kernel's entry text that are newer than the lab's bases, by the release that brought
 * them, for complaints about texts taken from a newer tree.
 */
final class NewerWords {
  /** In {@code data/designs/include}; what a word begins with stands for its relatives. */
  private static final Map<String, String> PROVIDED = new LinkedHashMap<>();

  /** In nothing that the lab has. */
  private static final Map<String, String> FOREIGN = new LinkedHashMap<>();

  static {
    PROVIDED.put("UNWIND_HINT_", "v4.14");
    PROVIDED.put("ANNOTATE_", "v4.16");
    PROVIDED.put("ALTERNATIVE", "v4.1");
    PROVIDED.put("SWITCH_TO_KERNEL_CR3", "v4.15");
    PROVIDED.put("SWITCH_TO_USER_CR3", "v4.15");
    PROVIDED.put("SAVE_AND_SWITCH_TO_KERNEL_CR3", "v4.15");
    PROVIDED.put("RESTORE_CR3", "v4.15");
    PROVIDED.put("FILL_RETURN_BUFFER", "v4.15");
    PROVIDED.put("JMP_NOSPEC", "v4.15");
    PROVIDED.put("CALL_NOSPEC", "v4.15");
    PROVIDED.put("PUSH_AND_CLEAR_REGS", "v4.16");
    PROVIDED.put("POP_REGS", "v4.16");
    PROVIDED.put("STACKLEAK_ERASE", "v4.20");
    PROVIDED.put("FENCE_SWAPGS_", "v5.3");
    PROVIDED.put("SYM_CODE_", "v5.5");
    PROVIDED.put("SYM_FUNC_", "v5.5");
    PROVIDED.put("SYM_INNER_LABEL", "v5.5");
    PROVIDED.put("PUSH_REGS", "v5.14");
    PROVIDED.put("CLEAR_REGS", "v5.14");
    PROVIDED.put("ENDBR", "v5.18");
    PROVIDED.put("IBRS_E", "v5.19");
    PROVIDED.put("UNTRAIN_RET", "v5.19");
    PROVIDED.put("VALIDATE_UNRET_", "v6.4");
    PROVIDED.put("CALL_DEPTH_ACCOUNT", "v6.2");
    PROVIDED.put("CLEAR_CPU_BUFFERS", "v6.8");
    PROVIDED.put("CLEAR_BRANCH_HISTORY", "v6.9");
    FOREIGN.put("SAVE_AND_SET_GSBASE", "v5.9");
    FOREIGN.put("GET_PERCPU_BASE", "v5.9");
    FOREIGN.put("FRED_ENTER", "v6.9");
    FOREIGN.put("ERETU", "v6.9");
    FOREIGN.put("ERETS", "v6.9");
  }

  private static final Pattern UNKNOWN = Pattern.compile("no such instruction: `(\\w+)");

  private NewerWords() {}

  /** What there is to say where an assembler does not know one of them. */
  static Optional<String> hint(String complaint) {
    Matcher unknown = UNKNOWN.matcher(complaint);
    if (!unknown.find()) {
      return Optional.empty();
    }
    String word = unknown.group(1).toUpperCase(Locale.ROOT);
    return find(PROVIDED, word)
        .map(release ->
            " (" + word + ", since " + release + ", comes with #include \"entry.h\" on top)")
        .or(() ->
            find(FOREIGN, word)
                .map(release ->
                    " (" + word + ", since " + release + ", has no part in a syscall here)"));
  }

  private static Optional<String> find(Map<String, String> words, String word) {
    return words.entrySet().stream()
        .filter(entry -> word.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
