package entrylab.cli.option;

import java.util.Locale;

/** How a result is written; a command has those that its result can be written in. */
public enum Form {
  /** For reading. */
  TEXT,
  /** Comma-separated values with a header. */
  CSV,
  /** An object or an array of them. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
