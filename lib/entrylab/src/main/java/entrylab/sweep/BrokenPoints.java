package entrylab.sweep;

/**
 * What becomes of a sweep's points where a design does not bring a call back.
 *
 * <pre>{@code
 * show(Sweep.of(Designs.all()).with(SweepSettings.BROKEN, BrokenPoints.LEAVE_OUT).run().leftOut());
 * }</pre>
 */
public enum BrokenPoints {
  /** They end the sweep. */
  REFUSE("refuse"),
  /** They are left out, and named in the result. */
  LEAVE_OUT("leave-out");

  private final String text;

  BrokenPoints(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
