package entrylab.workload.log.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other programs put in front of every line of a log. */
enum LinePrefix {
  QUOTE("a mail's quotation mark", "(?:[ \\t]?[A-Za-z]{0,3}>)++ ?+"),
  JOURNAL(
      "journald's date, host and unit",
      "(?:<\\d++>)?+[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d++)?+ \\S++ [^\\s:\\[(]++(?:\\[\\d++\\])?+: ?+"),
  JOURNAL_ISO(
      "journald's date, host and unit",
      "(?:<\\d++>\\d )?+\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[\\d.,]*+(?:Z|[+-]\\d\\d:?\\d\\d)?+ \\S++ [^\\s:\\[(]++(?:\\[\\d++\\])?+: ?+"),
  JOURNAL_FULL(
      "journald's date, host and unit",
      "[A-Z][a-z]{2} \\d{4}-\\d\\d-\\d\\d [\\d:.]++ \\S++ \\S++ [^\\s:\\[(]++(?:\\[\\d++\\])?+: ?+"),
  JOURNAL_SECONDS(
      "journald's time, host and unit",
      "(?:\\d++\\.\\d{6}|\\[ *+\\d++\\.\\d{6}\\]) \\S++ [^\\s:\\[(]++(?:\\[\\d++\\])?+: ?+"),
  SYSLOG("syslog's head", "<\\d++>\\d \\S++ \\S++ \\S++ \\S++ \\S++ (?:-|\\[[^\\]]*+\\]) "),
  CRI("the container runtime's time and stream", "\\d{4}-\\d\\d-\\d\\dT\\S++ std(?:out|err) [FP] "),
  POD("kubectl's name of the pod", "\\[pod/[^\\]\"(]*+\\] ?+"),
  SERVICE("docker compose's name of the service", "[^\\s\"(|]++ *+\\| ?+"),
  TIME(
      "a time",
      "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[\\d.,]*+(?:Z|[+-]\\d\\d:?\\d\\d)?+:? "),
  DAY("a date", "[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d "),
  FILE("grep's name of the file", "[^\\s:\"(=]++[:-](?:\\d++[:-])?+"),
  NUMBER("a line's number", " *+\\d++(?:\\t|: ?+|\\| ?+|  +)"),
  COMMENT("a comment's sign", "(?:#|//|;|\\*|-|\\+) ?+"),
  TO_COLON("a prefix that ends in a colon", "[^\"()]{1,120}?: "),
  TO_BRACKET("a prefix that ends in a bracket", "[^\"()]{1,120}?\\] "),
  TO_BAR("a prefix that ends in a bar", "[^\"()]{1,120}?\\| ?+"),
  TO_TAB("a prefix that ends in a tabulator", "[^\"()\\t]{1,120}+\\t"),
  WORD("a word", "[^\\s\"(]++ ++"),
  WORDS("two words", "(?:[^\\s\"(]++ ++){2}"),
  THREE_WORDS("three words", "(?:[^\\s\"(]++ ++){3}");

  /** Longer ones are no prefix. */
  private static final int LONGEST = 300;

  private final String text;
  private final Pattern pattern;

  LinePrefix(String text, String pattern) {
    this.text = text;
    this.pattern = Pattern.compile(pattern);
  }

  Matcher matcher() {
    return pattern.matcher("");
  }

  /** How many bytes of a line it takes; 0 if the line lacks it. */
  static int length(Matcher matcher, LineText text, byte[] line, int from, int to) {
    matcher.reset(text.of(line, from, to, LONGEST));
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** What it is, in words. */
  @Override
  public String toString() {
    return text;
  }
}
