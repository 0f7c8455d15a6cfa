package entrylab.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comment at the top of a design's source says about it.
 *
 * <pre>{@code
 * Header header = Designs.get("rsp-check").header();
 * show(header.author() + ", " + header.date() + ": " + header.source());
 * }</pre>
 *
 * @param name as on the command line
 * @param title one line for tables and charts
 * @param author who proposed it
 * @param date when, ISO form
 * @param source message or commit
 * @param base whose entry, slow path and exit it stands on
 * @param cCallable the contract of its table entries, in words
 * @param reconstruction what is ours and what is on record
 * @param paths counted lengths of its paths
 */
public record Header(
    String name,
    String title,
    String author,
    String date,
    String source,
    String base,
    String cCallable,
    String reconstruction,
    String paths) {
  private static final Pattern FIELD =
      Pattern.compile("^ \\* ([A-Z][A-Za-z-]*):\\s+(.*(?:\\n \\*  +.*)*)$", Pattern.MULTILINE);
  private static final String NOT_STATED = "not stated";

  /** This header with another name. */
  Header named(String other) {
    return new Header(other, title, author, date, source, base, cCallable, reconstruction, paths);
  }

  /** Reads the header of a source; what it does not say is "not stated", but for the name. */
  static Header parse(String fallbackName, String source) {
    Map<String, String> fields = new LinkedHashMap<>();
    int end = source.indexOf("*/");
    if (source.stripLeading().startsWith("/*") && end > 0) {
      Matcher matcher = FIELD.matcher(source.substring(0, end));
      while (matcher.find()) {
        fields.put(matcher.group(1), matcher.group(2).replaceAll("\\s*\\n \\*\\s+", " ").strip());
      }
    }
    return new Header(
        fields.getOrDefault("Design", fallbackName),
        fields.getOrDefault("Title", fallbackName),
        fields.getOrDefault("Author", NOT_STATED),
        fields.getOrDefault("Date", NOT_STATED),
        fields.getOrDefault("Source", NOT_STATED),
        fields.getOrDefault("Base", NOT_STATED),
        fields.getOrDefault("C-callable", NOT_STATED),
        fields.getOrDefault("Reconstruction", NOT_STATED),
        fields.getOrDefault("Paths", NOT_STATED));
  }
}
