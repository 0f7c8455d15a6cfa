package entrylab.core.branch;

import java.util.Locale;
import java.util.Optional;

/**
 * What a branch unit counted in one run, each counter beside those it can be derived from.
 *
 * @param branches all of them
 * @param right predicted rightly
 * @param resteers whose target was found only when decoded
 * @param mispredicts found wrong when executed
 * @param asked lookups of the target buffer that branches made
 * @param lookups lookups that the target buffer had
 * @param returns of the return stack; empty where returns are predicted as indirect jumps
 */
record BranchCounts(
    long branches,
    long right,
    long resteers,
    long mispredicts,
    long asked,
    long lookups,
    Optional<OfReturns> returns) {

  /**
   * Calls and returns, and what the return stack saw of them.
   *
   * @param calls all of them
   * @param pushes that the stack had
   * @param returned returns, all of them
   * @param pops that the stack had
   */
  record OfReturns(long calls, long pushes, long returned, long pops) {}

  /**
   * Derives each counter from others.
   *
   * @throws IllegalStateException if one is off
   */
  void check() {
    same("asked of the BTB", lookups, "asked by branches", asked);
    returns.ifPresent(stack -> {
      same("pushes", stack.pushes(), "calls", stack.calls());
      same("pops", stack.pops(), "returns", stack.returned());
    });
    if (right + resteers + mispredicts != branches) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "branches: %d right, %d resteered, %d mispredicted are not %d",
              right,
              resteers,
              mispredicts,
              branches));
    }
  }

  private static void same(String counted, long one, String derived, long other) {
    if (one != other) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "%d %s, but %d %s", one, counted, other, derived));
    }
  }
}
