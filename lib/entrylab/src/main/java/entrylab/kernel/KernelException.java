package entrylab.kernel;

/**
 * A kernel that cannot be recorded, or a record that cannot be read: one line that says why.
 *
 * <pre>{@code
 * try {
 *   Kernels.here().snapshot("6.1");
 * } catch (KernelException e) {
 *   show(e.getMessage());
 * }
 * }</pre>
 */
public final class KernelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** One line: what is wrong, where, what to do. */
  public KernelException(String message) {
    super(message);
  }
}
