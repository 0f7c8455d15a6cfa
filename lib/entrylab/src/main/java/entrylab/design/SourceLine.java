package entrylab.design;

/**
 * One line of assembly and where it is written.
 *
 * @param file as a message names it
 * @param number of the line in the file, from 1
 * @param text without its end
 */
record SourceLine(String file, int number, String text) {

  /** The place and the words, as a message tells them. */
  String shown() {
    return file + ":" + number + " \"" + text.strip().replaceAll("\\s+", " ") + "\"";
  }
}
