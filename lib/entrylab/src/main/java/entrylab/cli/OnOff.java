package entrylab.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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

  /** Reads the word. */
  static final class Word implements ITypeConverter<OnOff> {
    @Override
    public OnOff convert(String word) {
      return switch (word) {
        case "on" -> ON;
        case "off" -> OFF;
        default -> throw new TypeConversionException("'" + word + "' is neither on nor off");
      };
    }
  }
}
