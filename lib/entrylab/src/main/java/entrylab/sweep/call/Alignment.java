package entrylab.sweep.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Two sequences side by side, as many of their elements as possible in common rows.
 *
 * <pre>{@code
 * var rows = Alignment.of(List.of("a", "b"), List.of("a", "c", "b"), String::equals);
 * show(rows.size()); // 3: the second list has one more
 * }</pre>
 */
public final class Alignment {
  private Alignment() {}

  /**
   * One row: both sides have the same element, or one is empty.
   *
   * @param <T> of the elements
   */
  public record Row<T>(Optional<T> left, Optional<T> right) {
    /** Whether both sides have the element. */
    public boolean both() {
      return left.isPresent() && right.isPresent();
    }
  }

  /** The rows, by a longest common subsequence; what only the left has comes before the right's. */
  public static <T> List<Row<T>> of(List<T> left, List<T> right, BiPredicate<T, T> same) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int l = left.size() - 1; l >= 0; l--) {
      for (int r = right.size() - 1; r >= 0; r--) {
        common[l][r] =
            same.test(left.get(l), right.get(r))
                ? common[l + 1][r + 1] + 1
                : Math.max(common[l + 1][r], common[l][r + 1]);
      }
    }
    List<Row<T>> rows = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      boolean rightDone = r == right.size();
      if (l < left.size() && !rightDone && same.test(left.get(l), right.get(r))) {
        rows.add(new Row<>(Optional.of(left.get(l++)), Optional.of(right.get(r++))));
      } else if (rightDone || l < left.size() && common[l + 1][r] >= common[l][r + 1]) {
        rows.add(new Row<>(Optional.of(left.get(l++)), Optional.empty()));
      } else {
        rows.add(new Row<>(Optional.empty(), Optional.of(right.get(r++))));
      }
    }
    return rows;
  }
}
