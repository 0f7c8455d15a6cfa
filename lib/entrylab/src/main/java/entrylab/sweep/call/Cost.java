package entrylab.sweep.call;

import entrylab.image.SyscallTable;
import java.util.Locale;

/**
 * What a modelled call is charged with; every modelled number says which.
 *
 * <pre>{@code
 * show(Sweep.of("switch", "v4.4-stubs").on("zen4").cost(Cost.WHOLE).run());
 * }</pre>
 */
public enum Cost {
  /** The entry code alone: handlers and tracing work cost nothing and touch nothing. */
  DISPATCH("dispatch only", "handlers and tracing work cost nothing and touch nothing"),
  /** With stated costs and footprints of handlers, seccomp, audit and tracers. */
  WHOLE(
      "whole call",
      "with stated costs and footprints of handlers and tracing (data/costs), constants that no design changes");

  private final String title;
  private final String meaning;

  Cost(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** What a call's handlers and tracers cost and touch under this setting. */
  public CallWork work(CallKind call, SyscallTable table, WorkCosts costs) {
    return this == DISPATCH ? CallWork.NONE : costs.of(call, table);
  }

  /** Two words for headings. */
  public String title() {
    return title;
  }

  /** What the two words mean. */
  public String meaning() {
    return meaning;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
