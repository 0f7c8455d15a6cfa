package entrylab.bench;

import entrylab.check.CheckGrid;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the whole grid takes: all shipped designs, all 546 slots of the table with x32, all
 * classes of work flags; each recorded and held against every invariant.
 *
 * <p>Single shots, the first of each JVM included in the warm-up's figures: a reader checks once.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(value = 2, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 1)
@Measurement(iterations = 4)
public class WholeGrid {
  /** Threads, a machine each. */
  @Param({"1", "2"})
  public int workers;

  private final List<Design> designs = Designs.all();

  /** Assembles or finds the images, which is not what is timed. */
  @Setup
  public void assemble() {
    designs.forEach(design -> design.image(ImageOptions.DEFAULT));
  }

  /** The grid. */
  @Benchmark
  public List<CheckGrid.Row> grid() {
    return CheckGrid.run(designs, ImageOptions.DEFAULT, workers);
  }
}
