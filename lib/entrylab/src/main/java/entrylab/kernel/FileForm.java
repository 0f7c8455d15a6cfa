package entrylab.kernel;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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
  private void check(Path file, String line) {
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
  private KernelException none(Path file) {
    return new KernelException(file + " is no " + what + ": " + maker + " makes one");
  }

  /** That a line of a file cannot be read, or is one that the file must not have. */
  private KernelException broken(Path file, int line) {
    return new KernelException(
        String.format(
            Locale.ROOT,
            "%s, line %d: not a line of a %s, so the file is damaged: make it anew with %s",
            file,
            line,
            what,
            maker));
  }

  /** What reads the lines behind the first, told their numbers from 2 on, and what they make. */
  interface Lines<T> {
    void line(int number, String text);

    T whole();
  }

  /**
   * Reads a file of this form.
   *
   * @throws KernelException naming file and line if it is none
   */
  <T> T read(Path file, Lines<T> lines) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      check(file, in.readLine());
      return read(in, file, lines);
    } catch (ZipException | EOFException e) {
      throw none(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(BufferedReader in, Path file, Lines<T> lines) throws IOException {
    int number = 1;
    try {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        number++;
        lines.line(number, text);
      }
      return lines.whole();
    } catch (EOFException | ZipException _) {
      throw broken(file, number + 1);
    } catch (RuntimeException _) {
      throw broken(file, number);
    }
  }
}
