package entrylab.kernel;

/**
 * What one executed instruction of a recorded call is.
 *
 * <pre>{@code
 * KernelRecord record = Kernels.named("6.1");
 * show(record.path(record.call("read")).roles().stream().filter(StepRole::assembly).count());
 * }</pre>
 *
 * @param part what it is for
 * @param entryCode whether it is of the code that every call enters, leaves and looks for work
 *     with, and not of a handler, a tracer or the work itself
 * @param assembly whether that code is written in assembly
 * @param standIn whether it is a lone return in place of what was executed
 */
public record StepRole(CallPart part, boolean entryCode, boolean assembly, boolean standIn) {
  /** A step as it was recorded. */
  StepRole(CallPart part, boolean entryCode, boolean assembly) {
    this(part, entryCode, assembly, false);
  }

  /** The lone return in place of a run of steps that begins with this one. */
  StepRole standingIn() {
    return new StepRole(part, false, false, true);
  }
}
