package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.design.Design;
import java.util.stream.LongStream;

/**
 * How a design's untraced syscalls reach their handlers.
 *
 * @param design its name
 * @param calls that reach a handler
 * @param indirect those that do so by a branch whose target comes from a register or memory
 */
record IndirectDispatch(String design, long calls, long indirect) {

  /** Counts them. */
  static IndirectDispatch of(Design design) {
    long[] branches =
        PreparedDesign.runAll(design, ClaimCall.ofAll()).stream()
            .filter(run -> run.handler().isPresent())
            .mapToLong(run -> new DispatchSteps(run).indirect())
            .toArray();
    return new IndirectDispatch(
        design.name(), branches.length, LongStream.of(branches).filter(n -> n > 0).count());
  }

  /** Whether no branch's target hangs on the number. */
  boolean none() {
    return indirect == 0;
  }

  @Override
  public String toString() {
    return line(
        "%s: %d of %d syscalls reach their handler by an indirect branch", design, indirect, calls);
  }
}
