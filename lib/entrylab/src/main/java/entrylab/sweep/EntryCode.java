package entrylab.sweep;

import entrylab.design.Design;
import entrylab.kernel.KernelRecord;

/**
 * Entry code that can be swept and timed: a design, or a kernel as it was recorded.
 *
 * <pre>{@code
 * SingleCall call = TimedCall.of(Designs.get("switch"), "getpid");
 * show(call.code()); // the name of a design or of a recorded kernel
 * }</pre>
 */
public sealed interface EntryCode {
  /** What it goes by in results. */
  String name();

  /** A design, which the lab's machine runs. */
  record OfDesign(Design design) implements EntryCode {
    @Override
    public String name() {
      return design.name();
    }
  }

  /** A recorded kernel, of which only those calls are known that were recorded. */
  record OfKernel(KernelRecord record) implements EntryCode {
    @Override
    public String name() {
      return record.name();
    }
  }
}
