package entrylab.check.report;

import java.util.List;

/**
 * What a check came to.
 *
 * <pre>{@code
 * if (Check.of(Designs.get("rsp-check")).run().verdict() instanceof Verdict.Broken broken) {
 *   show(broken.violations().getFirst().sentence());
 * }
 * }</pre>
 */
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
