package entrylab.sweep.call;

import entrylab.path.Trace;
import entrylab.placement.Blocks;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.placement.TraceMover;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One call of one piece of entry code, to be looked at by itself.
 *
 * <pre>{@code
 * SingleCall call = TimedCall.of(Designs.get("switch"), "getpid");
 * show(call.name() + ": " + call.meaning());
 * }</pre>
 */
public sealed interface SingleCall permits TimedCall, KernelCall {
  /** The entry code's name. */
  String code();

  /** The call as it was asked for. */
  String name();

  /** Where text and tables lie. */
  Placement placement();

  /** With text and tables at another place; as linked unless said otherwise. */
  SingleCall at(Placement other);

  /**
   * What it executes, as linked; run or read now.
   *
   * @throws BrokenPathException if the call does not come back to user mode
   */
  ExecutedSteps steps();

  /** Half a sentence on what handlers and tracers cost here. */
  String meaning();

  /** Its steps as the core model's input, where this call has them. */
  default Trace placed(ExecutedSteps steps) {
    return placement().asLinked()
        ? steps.trace()
        : new TraceMover(steps.blocks().at(placement())).moved(steps.trace());
  }

  /** Its traces at placements, each as the core model's input; run once. */
  default List<Trace> traces(Placements placements, long seed) {
    ExecutedSteps steps = steps();
    Blocks blocks = steps.blocks();
    return IntStream.range(0, placements.count())
        .mapToObj(i -> new TraceMover(blocks.at(placements.at(i, seed))).moved(steps.trace()))
        .toList();
  }
}
