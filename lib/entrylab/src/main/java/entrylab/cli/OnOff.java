package entrylab.cli;

/**
 * The words of an option that is on or off.
 *
 * <p>An enum, because picocli hands a boolean option's converter a boolean, not the word.
 */
enum OnOff {
  ON,
  OFF;

  boolean on() {
    return this == ON;
  }
}
