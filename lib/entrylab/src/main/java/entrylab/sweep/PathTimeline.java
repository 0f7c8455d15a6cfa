package entrylab.sweep;

import entrylab.core.Trace;
import entrylab.core.cpu.Cpu;
import entrylab.core.isa.UnknownForm;
import entrylab.core.pipeline.Timeline;
import entrylab.core.pipeline.Timing;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.image.EntryImage;
import java.util.List;

/**
 * One syscall through one image on one modelled core, repeated until nothing changes any more: when
 * each instruction passed each stage, and what it waited for.
 *
 * @param cpu the CPU
 * @param timing of the run shown
 * @param timeline of the run shown
 */
public record PathTimeline(Cpu cpu, Timing timing, Timeline timeline) {
  private static final int WARM_UPS = 50;

  /**
   * Runs a syscall warm.
   *
   * @param number what the program puts into rax
   * @param flags the task's flags word
   * @throws IllegalStateException if the call does not come back to user mode
   * @throws IllegalArgumentException if the path has an instruction the CPU's table lacks
   */
  public static PathTimeline of(EntryImage image, long number, int flags, Cpu cpu) {
    try (PathStore store = new PathStore(image)) {
      Trace trace =
          PathTrace.of(image.name() + " " + number, store.path(PathStore.Key.of(number, flags)), 0);
      Simulator simulator = Simulator.of(cpu, List.of(trace), UserProgram.LOOP, UnknownForm.REFUSE);
      Timing timing = null;
      for (int i = 0; i < WARM_UPS; i++) {
        timing = simulator.run(0);
      }
      simulator.check();
      return new PathTimeline(cpu, timing, simulator.explain(0));
    }
  }

  /** The timeline as plain text, with the total and what the model assumes. */
  public String text() {
    return """
    Modelled on %s, warm, handlers cost nothing: %d cycles = %d privileged + %d core + %d fetch \
    + %d data + %d branch.
    %s\
    """
        .formatted(
            cpu,
            timing.total(),
            timing.privileged(),
            timing.core(),
            timing.fetch(),
            timing.data(),
            timing.branch(),
            timeline.text());
  }
}
