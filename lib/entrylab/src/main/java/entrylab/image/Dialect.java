package entrylab.image;

/**
 * What surrounds a design's text when it is assembled.
 *
 * @param prelude assembly in front of the design, such as macros that replace instructions
 * @param standIns assembly of the C functions that the image calls but does not contain
 */
public record Dialect(String prelude, String standIns) {
  /** The kernel's own: nothing replaced, and stand-ins that the machine plays. */
  public static final Dialect KERNEL = new Dialect("", StandIns.source());

  /**
   * Ring 3: privileged instructions replaced as {@code data/ring3/privileged.inc} says, stand-ins
   * that return at once.
   */
  public static final Dialect RING_3 =
      new Dialect(Data.text("ring3/privileged.inc"), StandIns.returningAtOnce());
}
