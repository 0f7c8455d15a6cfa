package entrylab.measure;

import entrylab.measure.record.MedianInterval;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** By what a search judges how far answers to one sequence are from each other. */
enum SearchTarget {
  /** What the model says from what the host measured. */
  MODEL("the model missed most") {
    @Override
    double cycles(MedianInterval measured, double model, OptionalDouble mca) {
      return measured.beyond(model);
    }
  },
  /**
   * The two of model, llvm-mca and host that are nearest to each other: far only where no two of
   * the three agree. llvm-mca alone being far off, as it is of calls and of stored values, counts
   * for nothing.
   */
  ANY_TWO("no two of model, llvm-mca and host agree on") {
    @Override
    double cycles(MedianInterval measured, double model, OptionalDouble mca) {
      return mca.isEmpty()
          ? 0
          : DoubleStream.of(
                  measured.beyond(model),
                  measured.beyond(mca.getAsDouble()),
                  Math.abs(model - mca.getAsDouble()))
              .min()
              .orElseThrow();
    }
  };

  /** Below so many cycles a distance is taken as one of so many. */
  private static final double SHORTEST = 16;

  private final String words;

  SearchTarget(String words) {
    this.words = words;
  }

  /** The distance in cycles, of a host's median from its interval's nearer end. */
  abstract double cycles(MedianInterval measured, double model, OptionalDouble mca);

  /** The distance as a share of what was measured. */
  double of(MedianInterval measured, double model, OptionalDouble mca) {
    return cycles(measured, model, mca) / Math.max(SHORTEST, measured.median());
  }

  @Override
  public String toString() {
    return words;
  }
}
