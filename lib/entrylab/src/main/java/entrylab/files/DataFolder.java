package entrylab.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's {@code data/} folder as the jar carries it. */
public final class DataFolder {
  private static final String ROOT = "/entrylab/data/";

  private DataFolder() {}

  /**
   * Opens a file of {@code data/}.
   *
   * @param path relative to {@code data/}, with forward slashes
   * @throws UncheckedIOException if there is no such file
   */
  public static InputStream open(String path) {
    InputStream in = DataFolder.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new UncheckedIOException(new NoSuchFileException("data/" + path));
    }
    return in;
  }

  /** Whether {@code data/} has a file of this path. */
  public static boolean exists(String path) {
    return DataFolder.class.getResource(ROOT + path) != null;
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

  /**
   * Names of the files directly in a folder of {@code data/}, in alphabetical order.
   *
   * @throws UncheckedIOException if there is no such folder
   */
  public static List<String> list(String folder) {
    return listed(folder, DataFolder::names);
  }

  /** Paths of all files, relative to {@code data/}, in alphabetical order. */
  public static List<String> all() {
    return listed("", DataFolder::below);
  }

  private static List<String> listed(String folder, Listing listing) {
    URL url = DataFolder.class.getResource(ROOT + folder);
    try {
      if (url == null) {
        throw new NoSuchFileException("data/" + folder);
      }
      if (!(url.openConnection() instanceof JarURLConnection archive)) {
        return listing.of(Path.of(url.toURI()));
      }
      // By its path: by its URI it could be open once only, and several threads look into it.
      Path file = Path.of(archive.getJarFileURL().toURI());
      try (FileSystem jar = FileSystems.newFileSystem(file)) {
        return listing.of(jar.getPath(ROOT + folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the library's own location is no URI: " + url, e);
    }
  }

  /** What a folder holds. */
  private interface Listing {
    List<String> of(Path folder) throws IOException;
  }

  private static List<String> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
