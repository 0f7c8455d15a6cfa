package entrylab.kernel;

import java.util.Locale;

/** What a piece of a call is for. */
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
