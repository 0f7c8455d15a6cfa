package entrylab.check;

import entrylab.check.report.CheckReport;
import entrylab.check.report.Violation;
import entrylab.check.search.Budget;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the designs that patches start from break, each found out once: who edits a design checks
 * against the same base again and again.
 */
final class BaseViolations {
  /** All that a check's verdict depends on besides the design. */
  record Terms(ImageOptions options, Budget budget, long seed, boolean deep) {}

  private static final Map<Design, Map<Terms, List<Violation>>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private BaseViolations() {}

  /** What is broken; nothing is known of a base that is no whole design, or was not finished. */
  static Optional<List<Violation>> of(Design base, Terms terms, Supplier<CheckReport> check) {
    Map<Terms, List<Violation>> known =
        KNOWN.computeIfAbsent(base, design -> new ConcurrentHashMap<>());
    if (known.containsKey(terms)) {
      return Optional.of(known.get(terms));
    }
    try {
      CheckReport report = check.get();
      if (!report.complete()) {
        return Optional.empty();
      }
      known.put(terms, report.violations());
      return Optional.of(report.violations());
    } catch (IllegalArgumentException e) {
      // A text that does not assemble until the patch mends it.
      return Optional.empty();
    }
  }
}
