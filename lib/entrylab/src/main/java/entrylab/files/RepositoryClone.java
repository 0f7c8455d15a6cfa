package entrylab.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The clone of the repository the library runs in. */
public final class RepositoryClone {
  /** Names its root; {@code ./lab} and the kernel specification set it. */
  static final String PROPERTY = "entrylab.home";

  private RepositoryClone() {}

  /**
   * The root: as {@value #PROPERTY} says, else the nearest folder above the current one that looks
   * like it, else the current one.
   */
  public static Path root() {
    String set = System.getProperty(PROPERTY);
    if (set != null) {
      return Path.of(set).toAbsolutePath().normalize();
    }
    Path here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("kernel-config")))
        .findFirst()
        .orElse(here);
  }

  /** Where interrupted sweeps are kept: {@code build/sweeps} of a clone; nowhere outside of one. */
  public static Optional<Path> journals() {
    Path root = root();
    return Files.isDirectory(root.resolve("kernel-config"))
        ? Optional.of(root.resolve("build/sweeps"))
        : Optional.empty();
  }
}
