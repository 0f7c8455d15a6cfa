package entrylab.sweep.call;

import entrylab.design.Design;
import entrylab.image.ImageOptions;
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

  /**
   * What is done in it against flaws of processors, in words: a design has what it is built with, a
   * recorded kernel what it was booted with, whatever designs beside it are built with.
   */
  String mitigations(ImageOptions options);

  /** A design, which the lab's machine runs. */
  record OfDesign(Design design) implements EntryCode {
    @Override
    public String name() {
      return design.name();
    }

    @Override
    public String mitigations(ImageOptions options) {
      return options.mitigations().toString();
    }
  }

  /** A recorded kernel, of which only those calls are known that were recorded. */
  record OfKernel(KernelRecord record) implements EntryCode {
    private static final String FACT = "mitigations";
    private static final String UNKNOWN = "not recorded";

    @Override
    public String name() {
      return record.name();
    }

    @Override
    public String mitigations(ImageOptions options) {
      return record.facts().getOrDefault(FACT, UNKNOWN);
    }
  }
}
