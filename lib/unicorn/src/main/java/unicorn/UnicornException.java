package unicorn;

/**
 * An error of the library; its message is the library's own text, such as {@code uc_strerror}'s.
 */
public class UnicornException extends RuntimeException {
  /** An error without a message. */
  public UnicornException() {}

  /**
   * An error.
   *
   * @param msg what went wrong
   */
  public UnicornException(String msg) {
    super(msg);
  }

  /**
   * An error with what led to it.
   *
   * @param msg what went wrong
   * @param cause what led to it
   */
  public UnicornException(String msg, Throwable cause) {
    super(msg, cause);
  }
}
