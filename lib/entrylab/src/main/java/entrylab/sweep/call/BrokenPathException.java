package entrylab.sweep.call;

/**
 * A call that a design does not bring back to where it came from, so that it has no path to count.
 *
 * <pre>{@code
 * try {
 *   Sweep.of("trampoline-seed").run();
 * } catch (BrokenPathException e) {
 *   show(e.getMessage());
 * }
 * }</pre>
 */
public final class BrokenPathException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  BrokenPathException(String message) {
    super(message);
  }
}
