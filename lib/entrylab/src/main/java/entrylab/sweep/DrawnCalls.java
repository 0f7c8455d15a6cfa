package entrylab.sweep;

import entrylab.machine.TaskCall;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How often each number was drawn from a workload, by how the task that called it is traced.
 *
 * <p>The draw depends on workload, tracing plan and seed alone, so every design is given the same
 * syscalls.
 */
final class DrawnCalls {
  /** Its algorithm is part of the Java platform's specification: the same on every machine. */
  private static final String GENERATOR = "L64X128MixRandom";

  /** Tells the choice of traced calls from other uses of the same seed. */
  private static final long TRACED_STREAM = 0x7472616365640aL;

  private static final int INTERRUPT_CHECK_MASK = 0xfff;

  private final Map<Integer, long[]> byFlags = new LinkedHashMap<>();
  private final long syscalls;

  private DrawnCalls(long syscalls) {
    this.syscalls = syscalls;
  }

  /**
   * Draws.
   *
   * @param slots of the table
   * @throws CancellationException if the thread is interrupted
   */
  static DrawnCalls of(WorkloadCalls calls, int slots, long syscalls) {
    DrawnCalls draw = new DrawnCalls(syscalls);
    for (long i = 0; i < syscalls; i++) {
      calls.next();
      draw.byFlags.computeIfAbsent(calls.flags(), flags -> new long[slots])[calls.number()]++;
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

  /** Gives every kind of call that was drawn, and how often. */
  void forEach(BiConsumer<TaskCall, Long> consumer) {
    byFlags.forEach((flags, counts) -> {
      for (int number = 0; number < counts.length; number++) {
        if (counts[number] > 0) {
          consumer.accept(TaskCall.of(number, flags), counts[number]);
        }
      }
    });
  }

  /** The share of calls whose task was traced in any way. */
  double tracedShare() {
    long[] untraced = byFlags.getOrDefault(0, new long[0]);
    return 1 - (double) java.util.Arrays.stream(untraced).sum() / syscalls;
  }
}
