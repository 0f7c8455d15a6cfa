package entrylab.kernel.recorder;

import entrylab.kernel.KernelException;
import entrylab.kernel.Kernels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds kernels by the words of the command line; what is fetched goes into one folder.
 *
 * <pre>{@code
 * show(new KernelImages(Path.of("build/images")));
 * }</pre>
 */
public final class KernelImages {
  private static final Pattern PACKAGE = Pattern.compile("linux-[a-z0-9][a-z0-9+.-]*");
  private static final Pattern BRINGS = Pattern.compile("linux-(image|binary)-[0-9][a-z0-9+.-]*");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+._-]*");

  private final Path folder;

  /** Keeps packages, and what is in them, in a folder; it is made when it is needed. */
  public KernelImages(Path folder) {
    this.folder = folder;
  }

  /** Those of this clone: {@code build/kernels/packages}. */
  public static KernelImages here() {
    return new KernelImages(Kernels.folder().resolve("packages"));
  }

  /**
   * The kernel of a word: {@code [NAME=]IMAGE}, with IMAGE a bzImage, a .deb, or a Debian package
   * that apt-get knows.
   *
   * @throws KernelException if there is none
   */
  public KernelImage find(String word) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      return unnamed(word);
    }
    String name = word.substring(0, equals);
    if (!NAME.matcher(name).matches()) {
      throw new KernelException("'" + name + "' cannot name a kernel: letters, digits, + . _ -");
    }
    KernelImage found = unnamed(word.substring(equals + 1));
    return new KernelImage(Optional.of(name), found.file(), found.configuration());
  }

  private KernelImage unnamed(String word) {
    Path file = Path.of(word);
    if (Files.isRegularFile(file)) {
      return word.endsWith(".deb") ? ofPackage(file) : ofFile(file);
    }
    if (PACKAGE.matcher(word).matches()) {
      return ofPackage(fetched(word));
    }
    throw new KernelException(
        "no kernel at " + word + ": a bzImage, a .deb or a Debian package (linux-image-...)");
  }

  /** A file in a folder other than the current one is named by that folder. */
  private static KernelImage ofFile(Path file) {
    Optional<String> name =
        Optional.ofNullable(file.getParent())
            .map(Path::getFileName)
            .map(Path::toString)
            .filter(folder -> NAME.matcher(folder).matches() && !folder.equals("boot"));
    String own = file.getFileName().toString();
    Path beside = file.resolveSibling(own.replaceFirst("^(vmlinuz|bzImage)", "config"));
    return new KernelImage(
        name,
        file,
        own.startsWith("vmlinuz") && Files.isRegularFile(beside)
            ? Optional.of(beside)
            : Optional.empty());
  }

  private KernelImage ofPackage(Path deb) {
    String name = deb.getFileName().toString().replaceFirst("_.*|\\.deb$", "");
    Path unpacked = folder.resolve(name);
    make(folder);
    if (!Files.isDirectory(unpacked)) {
      Path half = folder.resolve(name + ".half");
      RecordingTool.DPKG.run(folder, "-x", deb.toAbsolutePath().toString(), half.toString());
      move(half, unpacked);
    }
    Optional<Path> image = inside(unpacked, "vmlinuz");
    return image.isEmpty()
        ? ofPackage(fetched(brings(deb)))
        : new KernelImage(
            Optional.of(name.replaceFirst("^linux-(image|binary)-", "")),
            image.get(),
            inside(unpacked, "config-"));
  }

  /**
   * The package that one without an image depends on for it: linux-image-cloud-amd64 is of whatever
   * release is newest, and since Linux 7 images are in linux-binary-...
   */
  private String brings(Path deb) {
    String depends =
        RecordingTool.DPKG.run(folder, "--field", deb.toAbsolutePath().toString(), "Depends");
    Matcher kernel = BRINGS.matcher(depends);
    if (!kernel.find()) {
      throw new KernelException(
          deb.getFileName() + " has no image, and depends on no package that could have it");
    }
    return kernel.group();
  }

  private static Optional<Path> inside(Path folder, String prefix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(Files::isRegularFile)
          .min(Comparator.comparing(Path::toString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path fetched(String name) {
    make(folder);
    Optional<Path> known = first(folder, name + "_");
    return known.orElseGet(() -> {
      RecordingTool.APT_GET.run(folder, "download", name);
      return first(folder, name + "_")
          .orElseThrow(() -> new KernelException("apt-get fetched nothing for " + name));
    });
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> first(Path folder, String prefix) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(Path::toString))
              .toList();
      return found.stream().findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
