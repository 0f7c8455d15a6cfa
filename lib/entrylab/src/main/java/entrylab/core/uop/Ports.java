package entrylab.core.uop;

/** Execution ports, each named by one character: digits, then lower-case letters. */
public final class Ports {
  private static final String NAMES = "0123456789abcdefghijklmnopqrstuv";

  /** How many ports there can be. */
  public static final int COUNT = NAMES.length();

  private Ports() {}

  static int mask(String names) {
    int mask = 0;
    for (char name : names.toCharArray()) {
      int port = NAMES.indexOf(name);
      if (port < 0) {
        throw new IllegalArgumentException("unknown port '" + name + "' in " + names);
      }
      mask |= 1 << port;
    }
    return mask;
  }

  /** The ports of a mask as Intel writes them, such as {@code p0156}. */
  public static String text(int mask) {
    var text = new StringBuilder("p");
    for (int port = 0; port < COUNT; port++) {
      if ((mask >>> port & 1) != 0) {
        text.append(NAMES.charAt(port));
      }
    }
    return text.toString();
  }
}
