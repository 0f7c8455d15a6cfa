package entrylab.check.invariant;

import entrylab.check.evidence.Blame;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.evidence.FrameAuthor;
import java.util.Optional;

/** A tracer's frame writes arrive. */
public final class TracerWrites implements Invariant {
  @Override
  public String id() {
    return "tracer-writes";
  }

  @Override
  public String sentence() {
    return "What a tracer or a signal's set-up writes into the frame reaches the program.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return Blame.first(evidence, wrong -> wrong.author() == FrameAuthor.TRACER);
  }
}
