package entrylab.measure.worker;

import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * Untraced calls through a design's own source in ring 3 on the host's processor, each begun when
 * the one before has been finished. Every time a worker process is started for them.
 */
public final class NativeCalls {
  /** Repeated over and over; a power of two. */
  private static final int SEQUENCE = 1 << 13;

  private final List<EntryImage> images;
  private final CallSequence sequence;

  /**
   * Assembles the design, and draws the numbers that are called over and over.
   *
   * @throws entrylab.image.AssemblyException if the source does not assemble
   */
  public NativeCalls(Design design, ImageOptions options, IntSupplier numbers) {
    images = List.of(RingThree.image(design, options, 0));
    sequence =
        new CallSequence(
            IntStream.range(0, SEQUENCE)
                .mapToObj(i -> new CallSequence.Issued(numbers.getAsInt(), WorkerTask.UNTRACED))
                .toList());
  }

  /**
   * Makes a number of calls.
   *
   * @throws WorkerException if the worker does not carry out its plan
   */
  public void make(int calls) {
    var batch = new TimedBatch(Routine.MIXED_CALLS, 0, sequence, calls, 0, 0);
    WorkerProcess.run(new Worker(images, List.of(batch), List.of(), Worker.ANY_CPU));
  }
}
