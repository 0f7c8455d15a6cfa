package entrylab.measure.record;

/**
 * What one figure is about.
 *
 * <pre>{@code
 * var getpid = new MeasuredPoint("v4.4-stubs", "getpid", CallMode.FENCED, 0);
 * Records.get("epyc-zen4-drawn").figure(getpid).ifPresent(figure -> show(figure.cycles()));
 * }</pre>
 *
 * @param design its name, {@link #NOTHING} for the program's side alone, or {@link #HOST}
 * @param calls which: a path's name such as {@code clone ptrace}, or a workload's
 * @param pollution bytes of the user's between two calls
 */
public record MeasuredPoint(String design, String calls, CallMode mode, int pollution) {
  /** In place of a design: what stands for SYSCALL goes straight to what stands for SYSRET. */
  public static final String NOTHING = "(none)";

  /** In place of a design: the host's kernel. */
  public static final String HOST = "(host kernel)";

  /** Behind a design's name: its second, identical copy. */
  public static final String COPY = " (copy)";

  /** Whether it is one path through one design, without the user's code in between. */
  public boolean path() {
    return (mode == CallMode.FENCED || mode == CallMode.BACK_TO_BACK) && shipped();
  }

  /** Whether it is a workload's calls in their order, with the user's code in between or not. */
  public boolean mix() {
    return mode == CallMode.MIX || mode == CallMode.POLLUTED;
  }

  /** Whether it is about a design, and not about a copy of one. */
  public boolean shipped() {
    return !design.startsWith("(") && !design.endsWith(COPY);
  }
}
