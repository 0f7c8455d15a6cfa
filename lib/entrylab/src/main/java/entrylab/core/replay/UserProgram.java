package entrylab.core.replay;

/**
 * What the user program does between two system calls, as far as caches and predictors see it.
 *
 * <p>It touches the same bytes each time, in order: the working set that competes with the
 * kernel's.
 *
 * @param codeBytes code executed
 * @param dataBytes data touched
 * @param branches taken branches executed, spread over the code
 * @param conditional how many of them are conditional and always taken: they alone are remembered
 *     by a predictor of directions
 * @param callDepth frames it returns from and calls into again, the system call's wrapper included
 */
public record UserProgram(
    int codeBytes, int dataBytes, int branches, int conditional, int callDepth) {
  /** A loop around one system call wrapper. */
  public static final UserProgram LOOP = new UserProgram(0, 0, 0, 0, 1);

  /** Assumed distance of taken branches in user code. */
  private static final int BYTES_PER_BRANCH = 32;

  /** Checks the numbers. */
  public UserProgram {
    if (codeBytes < 0 || dataBytes < 0 || branches < 0 || callDepth < 1) {
      throw new IllegalArgumentException(
          "a user program has no negative footprint and a call depth of at least 1");
    }
    if (conditional < 0 || conditional > branches) {
      throw new IllegalArgumentException(
          "of " + branches + " taken branches not " + conditional + " are conditional");
    }
  }

  /** A program whose taken branches are all direct jumps. */
  public UserProgram(int codeBytes, int dataBytes, int branches, int callDepth) {
    this(codeBytes, dataBytes, branches, 0, callDepth);
  }

  /**
   * The program of a pollution in bytes: half code, half data, a taken branch per 32 bytes of code.
   */
  public static UserProgram polluting(int bytes) {
    return new UserProgram(bytes / 2, bytes - bytes / 2, bytes / 2 / BYTES_PER_BRANCH, 1);
  }

  /** This program with conditional branches in place of its jumps. */
  public UserProgram branching() {
    return new UserProgram(codeBytes, dataBytes, branches, branches, callDepth);
  }
}
