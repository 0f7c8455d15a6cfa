package entrylab.sweep;

import entrylab.image.SyscallTable;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How often each number was drawn from a workload, untraced and traced.
 *
 * <p>The draw depends on workload, share and seed alone, so every design is given the same
 * syscalls.
 */
final class Draw {
  /** Its algorithm is part of the Java platform's specification: the same on every machine. */
  private static final String GENERATOR = "L64X128MixRandom";

  /** Tells the choice of traced calls from other uses of the same seed. */
  private static final long TRACED_STREAM = 0x7472616365640aL;

  private static final int INTERRUPT_CHECK_MASK = 0xfff;

  private final long[] untraced;
  private final long[] traced;
  private final long syscalls;

  private Draw(int slots, long syscalls) {
    this.untraced = new long[slots];
    this.traced = new long[slots];
    this.syscalls = syscalls;
  }

  /**
   * Draws.
   *
   * @throws CancellationException if the thread is interrupted
   */
  static Draw of(
      Workload workload, SyscallTable table, TracedShare share, long syscalls, long seed) {
    Draw draw = new Draw(table.slots(), syscalls);
    SyscallStream stream = workload.stream(table, seed);
    RandomGenerator random = tracedChoice(seed);
    for (long i = 0; i < syscalls; i++) {
      int number = stream.next();
      (random.nextDouble() < share.value() ? draw.traced : draw.untraced)[number]++;
      if ((i & INTERRUPT_CHECK_MASK) == 0 && Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the sweep was interrupted");
      }
    }
    return draw;
  }

  /** The generator that says, draw by draw, whether a call is made by a traced task. */
  static RandomGenerator tracedChoice(long seed) {
    return RandomGeneratorFactory.of(GENERATOR).create(seed ^ TRACED_STREAM);
  }

  int slots() {
    return untraced.length;
  }

  long syscalls() {
    return syscalls;
  }

  long count(int number, boolean whileTraced) {
    return (whileTraced ? traced : untraced)[number];
  }
}
