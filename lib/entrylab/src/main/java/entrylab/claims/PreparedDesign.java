package entrylab.claims;

import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.machine.Machine;
import java.util.List;

/** A design with x32 and the merged marks, set up for trials. */
final class PreparedDesign implements AutoCloseable {
  private final Machine machine;

  PreparedDesign(Design design) {
    machine = new Machine(design.image(ImageOptions.DEFAULT));
  }

  /** One trial on a design of which nothing else is wanted. */
  static ClaimRun run(Design design, ClaimCall trial) {
    try (PreparedDesign bench = new PreparedDesign(design)) {
      return bench.run(trial);
    }
  }

  /** Trials on one design, one after the other. */
  static List<ClaimRun> runAll(Design design, List<ClaimCall> trials) {
    try (PreparedDesign bench = new PreparedDesign(design)) {
      return trials.stream().map(bench::run).toList();
    }
  }

  ClaimRun run(ClaimCall trial) {
    return new ClaimRun(trial, machine.run(trial.entry(0)));
  }

  Machine machine() {
    return machine;
  }

  @Override
  public void close() {
    machine.close();
  }
}
