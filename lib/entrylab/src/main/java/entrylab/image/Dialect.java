package entrylab.image;

import entrylab.files.DataFolder;

/**
 * What surrounds a design's text when it is assembled.
 *
 * <pre>{@code
 * show(Dialect.KERNEL.prelude());
 * }</pre>
 *
 * @param prelude assembly in front of the design, such as macros that replace instructions
 * @param standIns assembly of the C functions that the image calls but does not contain
 * @param shared the folder of {@code data/} whose {@code include/} and {@code c/} designs draw on
 */
public record Dialect(String prelude, String standIns, String shared) {
  private static final String SHARED = "designs";
  private static final String RING_3_PRELUDE = "ring3/privileged.inc";

  /** The kernel's own: nothing replaced, and stand-ins that the machine plays. */
  public static final Dialect KERNEL = new Dialect("", StandIns.source(), SHARED);

  /**
   * Ring 3: privileged instructions replaced as {@code data/ring3/privileged.inc} says, stand-ins
   * that return at once.
   */
  public static final Dialect RING_3 = ring3("");

  /**
   * Ring 3 with the shared pieces of another time.
   *
   * @param root folder of {@code data/} that holds {@code ring3/} and {@code designs/} as {@code
   *     data/} itself does, with a slash at its end; empty for {@code data/} itself
   */
  public static Dialect ring3(String root) {
    return new Dialect(
        DataFolder.text(root + RING_3_PRELUDE), StandIns.returningAtOnce(), root + SHARED);
  }
}
