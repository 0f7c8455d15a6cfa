package entrylab.image;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts with assembly in them that no assembler takes, refused by name before it is asked. */
enum ForeignText {
  PATCH(
      "a patch, not the text it makes: apply it to a copy of the file (patch -p1), or patch(old, new) in a cell",
      1,
      "diff --git a/.*|@@ -\\d+(?:,\\d+)? \\+\\d+(?:,\\d+)? @@.*"),
  FENCE("a Markdown fence: leave out the lines that begin with ```", 1, "[ \\t]*(?:```|~~~).*"),
  QUOTE("a mail's quotation: take the > off the lines (sed 's/^> \\{0,1\\}//')", 3, "[ \\t]*>.*"),
  LISTING(
      "objdump's listing, not a source: it has addresses and bytes where a source has labels",
      2,
      "[0-9a-f]{8,16} <[^>]+>:|[ \\t]*[0-9a-f]{1,16}:\\t(?:[0-9a-f]{2} ){1,}.*"
          + "|.*: +file format elf.*|Disassembly of section .*"),
  INTEL(
      "Intel's syntax: write AT&T's, or .intel_syntax noprefix on top",
      2,
      "[ \\t]*(?:\\w+:)?[ \\t]*(?:mov|movzx|movsxd?|lea|push|pop|add|sub|xor|and|or|cmp|test|xchg)[ \\t]+"
          + "(?:[a-z]+ ptr[ \\t]+)?(?:\\[.*\\]|gs:.*|"
          + "(?:r|e)(?:[abcd]x|[sd]i|[sb]p)|r(?:8|9|1[0-5])[dwb]?)\\b[^%$]*");

  private static final Pattern ALLOWED =
      Pattern.compile("^[ \\t]*\\.intel_syntax\\b", Pattern.MULTILINE);

  private final String text;
  private final int needed;
  private final Pattern line;

  ForeignText(String text, int needed, String line) {
    this.text = text;
    this.needed = needed;
    this.line = Pattern.compile(line, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Looks at a reader's text.
   *
   * @throws AssemblyException if it is one of these, with the first line that shows it
   */
  static void reject(AssemblyText text) {
    List<String> lines = text.text().lines().toList();
    for (ForeignText kind : values()) {
      if (kind == INTEL && ALLOWED.matcher(text.text()).find()) {
        continue;
      }
      int[] found = kind.linesOf(lines);
      if (found.length >= kind.needed) {
        throw new AssemblyException(
            String.format(Locale.ROOT, "%s:%d: is %s", text.fileName(), found[0] + 1, kind.text));
      }
    }
  }

  private int[] linesOf(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(at -> line.matcher(lines.get(at)).matches())
        .toArray();
  }
}
