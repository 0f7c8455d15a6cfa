package entrylab.sweep;

import entrylab.core.replay.UserProgram;
import java.util.Locale;

/**
 * How deep in calls of its own the user program is when it makes a system call: the frames it
 * returns from and calls into again between two. A return stack that the kernel's entry code leaves
 * shifted mispredicts each of these returns.
 *
 * <pre>{@code
 * show(Sweep.of("switch", "v4.4-stubs").on("zen4").callDepth(new CallDepth(8)).run());
 * }</pre>
 *
 * @param frames the system call's wrapper included
 */
public record CallDepth(int frames) {
  /** A loop around the wrapper. */
  public static final CallDepth LOOP = new CallDepth(1);

  /** Beyond every return stack of the shipped CPUs, where each frame more costs the same. */
  public static final int MOST = 64;

  /** Checks the range. */
  public CallDepth {
    if (frames < 1 || frames > MOST) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "call depth %d is not between 1 and %d", frames, MOST));
    }
  }

  /** A user program that calls from this depth. */
  UserProgram of(UserProgram program) {
    return new UserProgram(
        program.codeBytes(),
        program.dataBytes(),
        program.branches(),
        program.conditional(),
        frames);
  }
}
