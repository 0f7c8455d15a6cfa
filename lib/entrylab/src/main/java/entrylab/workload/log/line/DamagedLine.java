package entrylab.workload.log.line;

/**
 * A line that was skipped because no log of its kind has it.
 *
 * @param file the file it stands in; empty where there is only one
 * @param line its number, from 1
 * @param text its beginning
 */
public record DamagedLine(String file, long line, String text) {
  @Override
  public String toString() {
    return (file.isEmpty() ? "" : file + ", ") + "line " + line + ": " + text;
  }
}
