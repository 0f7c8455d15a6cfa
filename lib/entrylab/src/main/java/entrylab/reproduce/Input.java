package entrylab.reproduce;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entrylab.files.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a result was made from.
 *
 * @param name path in the clone, such as {@code data/designs/switch.S}; of a reader's own file, its
 *     name
 * @param sha256 sum of its bytes, 64 hexadecimal digits
 */
public record Input(String name, String sha256) {
  private static final String DATA = "data/";

  /** Whether every clone has it. */
  @JsonIgnore
  public boolean isShipped() {
    return name.startsWith(DATA);
  }

  /** A file of {@code data/}, as the library carries it. */
  public static Input shipped(String path) {
    try (InputStream in = DataFolder.open(path)) {
      return new Input(DATA + path, Checksum.of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a kept result.
   *
   * @param folder it was kept in
   * @throws IllegalArgumentException if it cannot be read or is not what it was
   */
  String textIn(Path folder) {
    Path file = folder.resolve(name);
    try {
      String text = Files.readString(file);
      if (!Checksum.of(text).equals(sha256)) {
        throw new IllegalArgumentException(
            "'" + file + "' was changed since the manifest was written: keep the two together");
      }
      return text;
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "', the kept result", e);
    }
  }

  /** A reader's own file, by the path it was asked for. */
  public static Input file(Path path) {
    try {
      return new Input(path.toString(), Checksum.of(Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
