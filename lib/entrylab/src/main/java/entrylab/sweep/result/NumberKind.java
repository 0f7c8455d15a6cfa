package entrylab.sweep.result;

import java.util.Locale;

/**
 * How a number came about.
 *
 * <pre>{@code
 * show(Metric.CYCLES_MEAN.kind() == NumberKind.MODELLED);
 * }</pre>
 */
public enum NumberKind {
  /** By emulation of the real code: exact for the syscalls that were run. */
  COUNTED,
  /** By a model of a CPU, from what was counted. */
  MODELLED,
  /** By a clock on a real machine. */
  MEASURED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
