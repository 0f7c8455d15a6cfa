package entrylab.core.replay;

import entrylab.core.cpu.Cpu;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is known of how long traces take on one CPU: each pattern is timed once and remembered.
 *
 * <p>What is remembered is what would be timed again, so simulators may share it, in any number of
 * threads, without a change to their results. It is forgotten when it gets too large: traces with
 * loops have thousands of events, of which each pattern has an answer.
 */
public final class Timings {
  private static final long MOST_BYTES = 24L << 20;

  /** What a pattern and its timing take besides the answers. */
  private static final int ENTRY_BYTES = 200;

  private final Cpu cpu;
  private final Memory memory;

  /** Knows nothing yet. */
  public Timings(Cpu cpu) {
    this(cpu, MOST_BYTES);
  }

  /**
   * Knows nothing yet.
   *
   * @param mostBytes that what is remembered may take, about
   */
  Timings(Cpu cpu, long mostBytes) {
    this(cpu, new Memory(mostBytes));
  }

  private Timings(Cpu cpu, Memory memory) {
    this.cpu = cpu;
    this.memory = memory;
  }

  /**
   * What is known here, for another CPU, whose timings are the same.
   *
   * @throws IllegalArgumentException if it is of another {@link PipelineShape}
   */
  public Timings of(Cpu other) {
    if (!PipelineShape.of(other).equals(PipelineShape.of(cpu))) {
      throw new IllegalArgumentException(
          other.name() + " does not take as long as " + cpu.name() + " does");
    }
    return new Timings(other, memory);
  }

  /** The CPU that traces must be compiled for. */
  public Cpu cpu() {
    return cpu;
  }

  /** The timing of a pattern; {@code null} if it is not known. */
  RememberedTiming known(TimingKey pattern) {
    return memory.known.get(pattern);
  }

  /** Remembers a timing; the pattern must not change any more. */
  void keep(TimingKey pattern, RememberedTiming timing) {
    memory.keep(pattern, timing);
  }

  /** What is remembered for CPUs of one shape. */
  private static final class Memory {
    final Map<TimingKey, RememberedTiming> known = new ConcurrentHashMap<>();
    private final long mostBytes;
    private final AtomicLong bytes = new AtomicLong();

    Memory(long mostBytes) {
      this.mostBytes = mostBytes;
    }

    void keep(TimingKey pattern, RememberedTiming timing) {
      int more = ENTRY_BYTES + pattern.outcomes().length;
      if (bytes.addAndGet(more) > mostBytes) {
        known.clear();
        bytes.set(more);
      }
      known.put(pattern, timing);
    }
  }
}
