package entrylab.claims.experiment;

import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.machine.Machine;
import java.util.List;

/**
 * A design with x32 and the merged marks, set up for trials.
 *
 * <pre>{@code
 * try (var design = new PreparedDesign(Designs.get("switch"))) {
 *   show(design.run(ClaimCall.of("getpid")).returned());
 * }
 * }</pre>
 */
public final class PreparedDesign implements AutoCloseable {
  private final Machine machine;

  /** Links the design, and maps it into a machine of its own. */
  public PreparedDesign(Design design) {
    machine = new Machine(design.image(ImageOptions.DEFAULT));
  }

  /** One trial on a design of which nothing else is wanted. */
  public static ClaimRun run(Design design, ClaimCall trial) {
    try (PreparedDesign bench = new PreparedDesign(design)) {
      return bench.run(trial);
    }
  }

  /** Trials on one design, one after the other. */
  public static List<ClaimRun> runAll(Design design, List<ClaimCall> trials) {
    try (PreparedDesign bench = new PreparedDesign(design)) {
      return trials.stream().map(bench::run).toList();
    }
  }

  /** Runs a trial; those before it have left their tasks as they are. */
  public ClaimRun run(ClaimCall trial) {
    return new ClaimRun(trial, machine.run(trial.entry(0)));
  }

  /** What the design runs on. */
  public Machine machine() {
    return machine;
  }

  @Override
  public void close() {
    machine.close();
  }
}
