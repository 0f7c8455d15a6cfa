package entrylab.check.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Goes from a case to simpler ones, a step at a time, as long as something still holds. */
public final class Descent {
  private Descent() {}

  /**
   * The simplest case that can be reached.
   *
   * @param simpler the cases one step away, the greatest simplification first
   * @param holds what must hold of each
   */
  public static <C> C from(C start, Function<C, List<C>> simpler, Predicate<C> holds) {
    C now = start;
    Optional<C> next = simpler.apply(now).stream().filter(holds).findFirst();
    while (next.isPresent()) {
      now = next.get();
      next = simpler.apply(now).stream().filter(holds).findFirst();
    }
    return now;
  }
}
