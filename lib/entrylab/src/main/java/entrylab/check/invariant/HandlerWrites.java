package entrylab.check.invariant;

import entrylab.check.evidence.Blame;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.evidence.FrameAuthor;
import java.util.Optional;

/** A handler's results and frame writes arrive. */
public final class HandlerWrites implements Invariant {
  @Override
  public String id() {
    return "handler-writes";
  }

  @Override
  public String sentence() {
    return "What a handler returns or writes into the frame reaches the program.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return Blame.first(evidence, wrong -> wrong.author() == FrameAuthor.HANDLER);
  }
}
