package entrylab.image;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/** The project's {@code data/} folder as the jar carries it. */
public final class Data {
  private static final String ROOT = "/entrylab/data/";

  private Data() {}

  /**
   * Opens a file of {@code data/}.
   *
   * @param path relative to {@code data/}, with forward slashes
   * @throws UncheckedIOException if there is no such file
   */
  public static InputStream open(String path) {
    InputStream in = Data.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new UncheckedIOException(new NoSuchFileException("data/" + path));
    }
    return in;
  }

  /** Opens a text file of {@code data/} as UTF-8. */
  public static Reader reader(String path) {
    return new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8));
  }

  /** Reads a whole text file of {@code data/}. */
  public static String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
