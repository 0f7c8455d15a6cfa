package entrylab.kernel.recorder;

import entrylab.kernel.KernelStep;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was executed between the marks of one round, in arrays, since a clone has 100,000 steps. */
final class Round {
  private static final int FIRST = 1 << 10;

  private int[] codes = new int[FIRST];
  private int[] times = new int[FIRST];
  private int[] firstAccess = new int[FIRST];
  private int steps;

  /** Negative for a store. */
  private byte[] sizes = new byte[FIRST];

  private long[] addresses = new long[FIRST];
  private int accesses;

  /** Whether a repetition has begun that has accessed nothing yet. */
  private boolean repeating;

  /**
   * Adds an executed instruction; {@code repeats} if it is one that repeats itself. The emulator
   * executes such a one once more than it repeats, to find that nothing is left.
   */
  void executed(int code, boolean repeats) {
    repeating = repeats;
    if (repeats && steps > 0 && codes[steps - 1] == code) {
      return;
    }
    if (steps == codes.length) {
      codes = Arrays.copyOf(codes, 2 * steps);
      times = Arrays.copyOf(times, 2 * steps);
      firstAccess = Arrays.copyOf(firstAccess, 2 * steps);
    }
    codes[steps] = code;
    times[steps] = repeats ? 0 : 1;
    firstAccess[steps] = accesses;
    steps++;
  }

  /** Adds an access of the last instruction. */
  void accessed(boolean store, int size, long address) {
    if (repeating) {
      times[steps - 1]++;
      repeating = false;
    }
    if (accesses == addresses.length) {
      sizes = Arrays.copyOf(sizes, 2 * accesses);
      addresses = Arrays.copyOf(addresses, 2 * accesses);
    }
    sizes[accesses] = (byte) (store ? -size : size);
    addresses[accesses] = address;
    accesses++;
  }

  int steps() {
    return steps;
  }

  int code(int step) {
    return codes[step];
  }

  /** A step as a value. */
  KernelStep step(int step) {
    int end = step + 1 < steps ? firstAccess[step + 1] : accesses;
    List<Trace.Access> made = new ArrayList<>();
    for (int i = firstAccess[step]; i < end; i++) {
      made.add(new Trace.Access(addresses[i], Math.abs(sizes[i]), sizes[i] < 0));
    }
    return new KernelStep(codes[step], times[step], KernelStep.joined(made));
  }

  /** Whether the same instructions were executed in {@code [from, to)} of both. */
  boolean sameCode(int from, int to, Round other, int otherFrom, int otherTo) {
    return Arrays.equals(codes, from, to, other.codes, otherFrom, otherTo);
  }
}
