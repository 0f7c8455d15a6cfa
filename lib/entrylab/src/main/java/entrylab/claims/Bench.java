package entrylab.claims;

import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.machine.Machine;
import java.util.List;

/** A design with x32 and the merged marks, set up for trials. */
final class Bench implements AutoCloseable {
  private final Machine machine;

  Bench(Design design) {
    machine = new Machine(design.image(ImageOptions.DEFAULT));
  }

  /** One trial on a design of which nothing else is wanted. */
  static Run run(Design design, Trial trial) {
    try (Bench bench = new Bench(design)) {
      return bench.run(trial);
    }
  }

  /** Trials on one design, one after the other. */
  static List<Run> runAll(Design design, List<Trial> trials) {
    try (Bench bench = new Bench(design)) {
      return trials.stream().map(bench::run).toList();
    }
  }

  Run run(Trial trial) {
    return new Run(trial, machine.run(trial.entry(0)));
  }

  Machine machine() {
    return machine;
  }

  @Override
  public void close() {
    machine.close();
  }
}
