package entrylab.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tool said about a text, boiled down to the line that helps most.
 *
 * @param words with the reader's file and line in front if {@code located}
 * @param located whether they begin with a line of the reader's text
 * @param overLimits whether the tool was ended by its limits
 */
record ToolComplaint(String words, boolean located, boolean overLimits) {
  private static final Pattern PLACE = Pattern.compile("^([^\\s:]+):(\\d+):(?:\\d+:)? *(.*)$");
  private static final Pattern TOOL = Pattern.compile("^(?:/\\S*/)?(?:as|ld|cpp|cc1): ");
  private static final String INVOKED = "Info: macro invoked from here";

  /** What tools say when their memory or their output is used up. */
  private static final Pattern LIMIT =
      Pattern.compile("memory exhausted|out of memory|signal terminated program");

  /** What tools cannot know about why something is wrong here. */
  private static final Map<Pattern, String> HINTS =
      Map.of(
          Pattern.compile("invalid character '\\('"),
          " (the kernel's spelling needs #include \"entry.h\" on top)",
          Pattern.compile("No such file or directory|can't open .* for reading"),
          " (only what data/designs has can be included, such as entry.h)");

  /** A tool's line with the lines that say which macros led to it, innermost first. */
  private record Remark(String line, List<String> macros) {}

  /** A complaint of ours about what was linked. */
  static ToolComplaint of(String words) {
    return new ToolComplaint(words, false, false);
  }

  /** The complaint of a tool that did not succeed. */
  static ToolComplaint of(Tool tool, Tool.Outcome outcome, AssemblyText text, ToolLimits limits) {
    if (outcome.endedByLimit() || LIMIT.matcher(outcome.complaints()).find()) {
      return new ToolComplaint(tool + " went over its limits: " + limits, false, true);
    }
    List<Remark> remarks = remarks(outcome.complaints(), text);
    return first(remarks, r -> isError(r) && inText(r, text))
        .or(() -> first(remarks, r -> isError(r) && place(r.line()).matches()))
        .or(() -> first(remarks, r -> r.line().contains("Warning:") && place(r.line()).matches()))
        .or(() -> first(remarks, r -> r.line().contains("Warning:")))
        .or(() -> first(remarks, ToolComplaint::isError))
        .or(() -> first(remarks, r -> true))
        .map(remark -> told(remark, text))
        .orElse(new ToolComplaint(tool + " failed and gave no reason", false, false));
  }

  private static List<Remark> remarks(String complaints, AssemblyText text) {
    List<Remark> remarks = new ArrayList<>();
    for (String raw : complaints.lines().filter(line -> !line.isBlank()).toList()) {
      String line =
          TOOL.matcher(raw.strip())
              .replaceFirst("")
              .replace(text.baseName() + BuildFolder.PREPROCESSED, text.fileName())
              .replaceFirst("^\\./", "");
      if (line.contains(INVOKED) && !remarks.isEmpty()) {
        remarks.getLast().macros().add(line);
      } else if (!line.endsWith("Assembler messages:")) {
        remarks.add(new Remark(line, new ArrayList<>()));
      }
    }
    return remarks;
  }

  private static boolean isError(Remark remark) {
    String line = remark.line();
    return line.contains("rror: ")
        || line.contains("undefined reference")
        || line.contains("multiple definition");
  }

  private static Optional<Remark> first(List<Remark> remarks, Predicate<Remark> wanted) {
    return remarks.stream().filter(wanted).findFirst();
  }

  private static Matcher place(String line) {
    return PLACE.matcher(line);
  }

  private static boolean inText(Remark remark, AssemblyText text) {
    return told(remark, text).located();
  }

  /**
   * The remark with the place the reader can do something about. GNU as tells an error in a macro
   * of an include with the include's line and the name of the file that uses it: there the line of
   * the use is the right one.
   */
  private static ToolComplaint told(Remark remark, AssemblyText text) {
    Matcher place = place(remark.line());
    if (!place.matches()) {
      return new ToolComplaint(remark.line(), false, false);
    }
    String file = place.group(1);
    long line = Long.parseLong(place.group(2));
    String words = place.group(3);
    boolean own = text.hasLinesOf(file);
    if (!remark.macros().isEmpty()
        && !(own && line <= text.lines() && text.definesMacroAround((int) line))) {
      Matcher use = place(remark.macros().getLast());
      if (use.matches()) {
        file = use.group(1);
        line = Long.parseLong(use.group(2));
        own = text.hasLinesOf(file);
      }
    }
    return new ToolComplaint(file + ":" + line + ": " + words + hint(words), own, false);
  }

  private static String hint(String words) {
    return HINTS.entrySet().stream()
        .filter(hint -> hint.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> NewerWords.hint(words))
        .orElse("");
  }

  /** Whether another text is complained about in the same way, wherever. */
  boolean resembles(ToolComplaint other) {
    return overLimits ? other.overLimits() : words.equals(other.words());
  }
}
