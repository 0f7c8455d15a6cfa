package entrylab.core.branch;

import java.util.function.IntConsumer;

/** Predicts the target of an indirect jump or call. */
interface IndirectPredictor extends Repeating {
  /** Where nothing is looked up. */
  int[] NO_PLACES = {};

  /**
   * Predicts, then learns the target. Returns whether the prediction was right.
   *
   * @param mixed {@link AddressHash#mix} of the address
   */
  boolean predict(long address, long mixed, long target);

  /** Predicts with the address mixed here, then learns the target. */
  default boolean predict(long address, long target) {
    return predict(address, AddressHash.mix(address), target);
  }

  /** Learns that a branch that was not predicted here was the last to go from its address. */
  default void onTarget(IndirectBranch branch) {}

  /**
   * The places that some branches would be looked up in if the first were next.
   *
   * @param first of a script's
   */
  default int[] places(IndirectBranch first) {
    return NO_PLACES;
  }

  /** Lets somebody know of each such place whose content changes, instead of {@link #changed}. */
  default void onWritten(IntConsumer listener) {}

  /**
   * Notes any taken branch, for predictors that look at the path.
   *
   * @param step what {@link #step} makes of the branch
   */
  default void onTaken(long step) {}

  /**
   * Notes several taken branches at once, as {@link PathSteps} has them.
   *
   * @param count how many
   * @param path what they leave in an empty long path
   * @param recent what they leave in an empty path of the last few
   */
  default void onTaken(int count, long path, long recent) {}

  /** Notes several taken branches at once. */
  default void onTaken(PathSteps steps) {
    onTaken(steps.count(), steps.path(), steps.recent());
  }

  /**
   * Looks whether all that was learnt stands where it is looked for.
   *
   * @throws IllegalStateException if something does not
   */
  default void check() {}

  /** Tells that the run of calls that it answered is over. */
  default void end() {}

  /** What a taken branch adds to a path: a few bits of its address and target. */
  static long step(long address, long target) {
    return AddressHash.mix(address) >>> 40 ^ AddressHash.mix(target) >>> 44;
  }

  /**
   * The predictor of a profile's word: {@code last-target}, {@code history} or {@code perfect}.
   *
   * @param history taken branches that {@code history} looks back
   */
  static IndirectPredictor named(String word, int entries, int history) {
    return switch (word) {
      case "last-target" -> new LastTarget(entries);
      case "history" -> new PathIndirect(entries, history);
      case "perfect" -> (address, mixed, target) -> true;
      default -> throw new IllegalArgumentException("unknown indirect predictor '" + word + "'");
    };
  }
}
