package unicorn;

/** The exceptions of this package. */
final class Errors {
  /** Longest text of {@code uc_strerror} is well below this. */
  private static final long LONGEST_TEXT = 1024;

  private Errors() {}

  static UnicornException of(int code) {
    return new UnicornException(text(code));
  }

  static String text(int code) {
    return Native.view(EngineApi.strerror(code), LONGEST_TEXT).getString(0);
  }

  static UnicornException closed() {
    return new UnicornException(text(UnicornConst.UC_ERR_HANDLE) + ": this Unicorn is closed");
  }

  static UnicornException interrupted() {
    return new UnicornException("emulation stopped: its thread was interrupted");
  }

  /** Throws anything as it is: a hook's exception keeps its type and its stack trace. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException rethrow(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
