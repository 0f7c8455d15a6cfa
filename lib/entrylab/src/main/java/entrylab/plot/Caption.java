package entrylab.plot;

import entrylab.sweep.SweepResult;
import java.util.List;

/** What a chart's titles must say about its numbers. */
final class Caption {
  private Caption() {}

  /** A title, with the instruction forms that the result's cycles rest on an estimate of. */
  static String title(String title, SweepResult result) {
    return title(title, result.estimatedForms());
  }

  /** A title where the estimated forms are known. */
  static String title(String title, List<String> estimated) {
    return estimated.isEmpty()
        ? title
        : title + " (estimated: " + String.join(", ", estimated) + ")";
  }
}
