package entrylab.sweep.call;

import entrylab.image.EntryImage;
import entrylab.machine.Ending;
import entrylab.machine.Machine;
import entrylab.machine.Path;
import entrylab.machine.RunOutcome;
import entrylab.machine.TaskCall;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The paths of one image, each recorded the first time it is asked for.
 *
 * <p>The code is deterministic given the call, up to the address of its stack, so one recording
 * stands for every task. Several threads may share a store; they record one at a time.
 *
 * <pre>{@code
 * try (var paths = new PathStore(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(paths.path(TaskCall.of(39, 0)).length()); // run once, then kept
 * }
 * }</pre>
 */
public final class PathStore implements AutoCloseable {
  /** Registers of the recorded program: any will do, and these are always the same. */
  private static final long REGISTER_SEED = 1;

  private final EntryImage image;
  private final Map<TaskCall, Path> paths = new HashMap<>();
  private Machine machine;

  /** An empty store for an image. */
  public PathStore(EntryImage image) {
    this.image = image;
  }

  /**
   * The path of a call.
   *
   * @throws BrokenPathException if the call does not come back to where it came from: behind its
   *     SYSCALL, or where a handler sent it, in 64-bit user mode, on the program's stack
   */
  public synchronized Path path(TaskCall call) {
    return paths.computeIfAbsent(call, this::record);
  }

  private Path record(TaskCall call) {
    if (machine == null) {
      machine = new Machine(image);
    }
    FollowedScript script = new FollowedScript(call.script());
    RunOutcome outcome = machine.run(call.with(script).entry(0, REGISTER_SEED));
    if (!(outcome.ending() instanceof Ending.ReturnedToUser)) {
      throw broken(call, "" + outcome.ending());
    }
    String elsewhere = ReturnPlace.of(outcome).differences(script.place());
    if (!elsewhere.isEmpty()) {
      throw broken(call, "in user mode " + elsewhere);
    }
    return outcome.path();
  }

  private BrokenPathException broken(TaskCall call, String why) {
    return new BrokenPathException(
        String.format(
            Locale.ROOT,
            "%s does not bring call %d with work flags 0x%x back: %s",
            image.name(),
            call.number(),
            call.flags(),
            why));
  }

  @Override
  public synchronized void close() {
    if (machine != null) {
      machine.close();
      machine = null;
    }
  }
}
