package entrylab.kernel;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The form of a file of this package, which its first line says: what it is, and a version.
 *
 * @param what it is, in words
 * @param version that is written and read
 * @param maker the command that makes one
 */
record FileForm(String what, int version, String maker) {

  /** The first line of a file. */
  String first() {
    return head() + version;
  }

  private String head() {
    return "entrylab " + what + " ";
  }

  /**
   * Checks the first line of a file; {@code null} if it has none.
   *
   * @throws KernelException if it is another's, saying what to do
   */
  void check(Path file, String line) {
    if (first().equals(line)) {
      return;
    }
    if (line != null && line.matches(head() + "[0-9]{1,9}")) {
      int other = Integer.parseInt(line.substring(head().length()));
      throw new KernelException(
          String.format(
              Locale.ROOT,
              "%s is a %s of %s form (%d; this lab reads %d): make it anew with %s",
              file,
              what,
              other < version ? "an older" : "a newer",
              other,
              version,
              maker));
    }
    throw none(file);
  }

  /** That a file is none of these. */
  KernelException none(Path file) {
    return new KernelException(file + " is no " + what + ": " + maker + " makes one");
  }

  /** That a line of a file cannot be read, or is one that the file must not have. */
  KernelException broken(Path file, int line) {
    return new KernelException(
        String.format(
            Locale.ROOT,
            "%s, line %d: not a line of a %s, so the file is damaged: make it anew with %s",
            file,
            line,
            what,
            maker));
  }
}
