package entrylab.core.cpu;

import java.util.Arrays;

/**
 * The unit of a profile value.
 *
 * <pre>{@code
 * show(Parameter.MISPREDICT.unit() == Unit.CYCLES);
 * }</pre>
 */
public enum Unit {
  CYCLES("cycles"),
  NANOSECONDS("ns"),
  BYTES("bytes"),
  ENTRIES("entries"),
  WAYS("ways"),
  UOPS("uops"),
  PER_CYCLE("per-cycle"),
  BITS("bits"),
  GIGAHERTZ("GHz"),
  /** 0 or 1. */
  FLAG("flag"),
  /** One of a few words. */
  WORD("word");

  private final String text;

  Unit(String text) {
    this.text = text;
  }

  static Unit parse(String text) {
    return Arrays.stream(values())
        .filter(u -> u.text.equals(text))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown unit '" + text + "': one of " + Arrays.toString(values())));
  }

  @Override
  public String toString() {
    return text;
  }
}
