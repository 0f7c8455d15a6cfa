package unicorn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The library in a jar beside this one, by platform: {@code
 * unicorn-natives/linux-x86_64/libunicorn.so.2}. A loader wants a file, so it is copied to one of
 * this process's own.
 */
final class BundledLibrary {
  private static final String FOLDER = "/unicorn-natives/";

  private BundledLibrary() {}

  /** Name of this platform's folder, as the classifiers of the jars have it. */
  static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return (system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux")
        + "-"
        + (processor.equals("amd64")
            ? "x86_64"
            : processor.equals("arm64") ? "aarch64" : processor);
  }

  /** A copy of the first of the files that a jar has for this platform. */
  static Optional<Path> unpack(List<String> names) {
    for (String name : names) {
      try (InputStream bytes =
          BundledLibrary.class.getResourceAsStream(FOLDER + platform() + "/" + name)) {
        if (bytes != null) {
          return Optional.of(copy(bytes, name));
        }
      } catch (IOException failed) {
        throw new UnicornException("cannot unpack " + name + " of the natives jar", failed);
      }
    }
    return Optional.empty();
  }

  /** In a folder that only this user may write to, as the JDK makes temporary ones. */
  private static Path copy(InputStream bytes, String name) throws IOException {
    Path folder = Files.createTempDirectory("unicorn-natives");
    Path file = folder.resolve(name);
    // Last registered, first deleted.
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }
}
