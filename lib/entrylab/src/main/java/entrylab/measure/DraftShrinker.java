package entrylab.measure;

import java.util.ArrayList;
import java.util.List;

/** Leaves out steps of drafts as long as the model misses them no less. */
final class DraftShrinker {
  /** The part of the first error that a shorter draft has to keep. */
  private static final double KEPT = 0.75;

  private final Judge judge;

  /** Tells how far the model is off each of some drafts, whatever the unit. */
  interface Judge {
    double[] off(List<SequenceDraft> drafts);
  }

  DraftShrinker(Judge judge) {
    this.judge = judge;
  }

  /**
   * The shortest found of each draft: one step less a round, all drafts judged at once.
   *
   * @param off how far the model is off each of them
   */
  List<SequenceDraft> shrink(List<SequenceDraft> drafts, double[] off) {
    List<SequenceDraft> shortest = new ArrayList<>(drafts);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      open.add(i);
    }
    while (!open.isEmpty()) {
      List<SequenceDraft> candidates =
          open.stream().flatMap(i -> shortest.get(i).shorter().stream()).toList();
      double[] judged = candidates.isEmpty() ? new double[0] : judge.off(candidates);
      List<Integer> next = new ArrayList<>();
      int from = 0;
      for (int i : open) {
        int count = shortest.get(i).shorter().size();
        int best = best(judged, from, from + count);
        if (best >= 0 && judged[best] >= KEPT * off[i]) {
          shortest.set(i, candidates.get(best));
          next.add(i);
        }
        from += count;
      }
      open = next;
    }
    return List.copyOf(shortest);
  }

  private static int best(double[] judged, int from, int to) {
    int best = -1;
    for (int i = from; i < to; i++) {
      best = best < 0 || judged[i] > judged[best] ? i : best;
    }
    return best;
  }
}
