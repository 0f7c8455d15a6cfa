package entrylab.check.report;

import java.util.List;

/** What a check came to. */
public sealed interface Verdict {

  /** No invariant was broken. */
  record Clean() implements Verdict {}

  /**
   * Some were.
   *
   * @param violations most telling first
   */
  record Broken(List<Violation> violations) implements Verdict {}
}
