package entrylab.kernel;

import java.util.Locale;

/**
 * What a piece of a call is for.
 *
 * <pre>{@code
 * KernelRecord record = Kernels.named("6.1");
 * show(record.parts(record.call("getppid")).stream().filter(p -> p == CallPart.ENTRY).count());
 * }</pre>
 */
public enum CallPart {
  /** From the first instruction to the call of the handler. */
  ENTRY,
  /** What the program asked for. */
  HANDLER,
  /** From the handler's return to user mode. */
  EXIT,
  /** What filters, tracers, tracepoints and auditing add on the way in and out. */
  WORK,
  /** What other tasks do meanwhile, such as a tracer. */
  TRACER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
