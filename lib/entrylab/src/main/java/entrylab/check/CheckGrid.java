package entrylab.check;

import entrylab.check.evidence.CheckHarness;
import entrylab.check.scenario.Corpus;
import entrylab.check.search.Budget;
import entrylab.check.search.Deadline;
import entrylab.check.search.Search;
import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.parallel.Parallel;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A look at many designs at once: every slot of the table with every class of work flags, each run
 * recorded and held against every invariant.
 *
 * <pre>{@code
 * show(CheckGrid.run(List.of(Designs.get("switch")), ImageOptions.DEFAULT, 1).getFirst().broken());
 * }</pre>
 */
public final class CheckGrid {
  private static final long SEED = 1;

  private CheckGrid() {}

  /**
   * What one design's part of the grid showed.
   *
   * @param design its name
   * @param runs how many runs were made: syscalls, those they are compared with, forked children
   * @param broken ids of the broken invariants
   */
  public record Row(String design, long runs, List<String> broken) {}

  /**
   * Runs it, a design after the other on each thread.
   *
   * @param workers how many threads
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static List<Row> run(List<Design> designs, ImageOptions options, int workers) {
    return Parallel.each("the check", workers, designs, design -> row(design, options));
  }

  private static Row row(Design design, ImageOptions options) {
    EntryImage image = design.image(options);
    try (CheckHarness rig = new CheckHarness(image, Budget.DEFAULT.instructions())) {
      Search search = new Search(rig, new Deadline(Duration.ofMinutes(1)), SEED);
      search.grid(slots(options), Corpus.classesOfFlags());
      return new Row(design.name(), rig.runs(), search.tally().ids());
    }
  }

  private static List<Long> slots(ImageOptions options) {
    return LongStream.range(0, options.table().slots()).boxed().toList();
  }
}
