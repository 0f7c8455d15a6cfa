package entrylab.sweep.call;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import entrylab.setting.WholeNumber;
import entrylab.setting.Words;
import java.util.List;

/**
 * How much the user program touches between two calls, half of it code.
 *
 * <pre>{@code
 * var clone = TimedCall.of(Designs.get("merged-v4.6"), "clone");
 * show(PathTimeline.of(clone, Cpus.get("haswell"), new Pollution(65536)).summary());
 * }</pre>
 *
 * @param bytes 0 is a loop around the call, which leaves the kernel's lines where they are
 */
public record Pollution(int bytes) {
  private static final int WARM_UPS = 20;

  /** Caches and predictors as warm as they get. */
  public static final Pollution NONE = new Pollution(0);

  /** Twice the largest third-level cache of the shipped CPUs; beyond it everything is cold. */
  public static final int MAX_BYTES = 64 << 20;

  /** How footprints are read and written: whole numbers of bytes. */
  public static final Words<Pollution> WORDS =
      new WholeNumber("BYTES", 0, MAX_BYTES)
          .as(bytes -> new Pollution(Math.toIntExact(bytes)), p -> (long) p.bytes());

  /** Checks the range. */
  public Pollution {
    if (bytes < 0 || bytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          "pollution " + bytes + " is not between 0 and " + MAX_BYTES + " bytes");
    }
  }

  /**
   * Cycles of a trace that is run until nothing changes any more, with this pollution in between.
   */
  public int settled(Trace trace, Cpu cpu) {
    var simulator = Simulator.of(cpu, List.of(trace), program(), UnknownForm.ESTIMATE);
    for (int i = 0; i < WARM_UPS; i++) {
      simulator.run(0);
    }
    return simulator.run(0).total();
  }

  /** The user program that touches these bytes. */
  public UserProgram program() {
    return bytes == 0 ? UserProgram.LOOP : UserProgram.polluting(bytes);
  }
}
