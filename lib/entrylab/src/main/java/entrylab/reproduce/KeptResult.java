package entrylab.reproduce;

import entrylab.files.RepositoryClone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A result that was kept, of whatever kind, as far as its files go.
 *
 * @param manifest its file
 * @param inputs that it was made from
 * @param results what was kept
 */
record KeptResult(Path manifest, List<Input> inputs, List<Input> results) {
  private static final String NOTEBOOK = ".ipynb";

  /**
   * The one of a manifest, or of a folder with a single manifest.
   *
   * @throws IllegalArgumentException if the file cannot be read or is no manifest
   */
  static KeptResult of(Path place) {
    Path file = Files.isDirectory(place) ? only(place) : place;
    Manifest manifest = Manifest.read(file);
    return new KeptResult(file, manifest.origin().inputs(), manifest.results());
  }

  private static Path only(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> manifests =
          all.filter(file -> file.getFileName().toString().endsWith(Bundle.MANIFEST))
              .sorted()
              .toList();
      if (manifests.size() != 1) {
        throw new IllegalArgumentException(
            "'" + folder + "' has " + manifests.size() + " manifests: name the one that is meant");
      }
      return manifests.getFirst();
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + folder + "'", e);
    }
  }

  /** What it is called: its files' name, of a notebook that of its folder. */
  String name() {
    String file = manifest.getFileName().toString();
    return file.equals(Bundle.MANIFEST)
        ? folder().getFileName().toString()
        : file.substring(0, file.length() - Bundle.MANIFEST.length() - 1);
  }

  /** The folder of the manifest. */
  Path folder() {
    return manifest.toAbsolutePath().getParent();
  }

  /** The reader's own inputs. */
  OwnInputs own() {
    return new OwnInputs(folder(), inputs);
  }

  /** A notebook in the folder that it is made by: one that the clone does not have. */
  Optional<String> program() {
    return inputs.stream()
        .filter(input -> input.name().endsWith(NOTEBOOK))
        .filter(input -> !isOfTheClone(input))
        .map(Input::name)
        .findFirst();
  }

  private static boolean isOfTheClone(Input notebook) {
    Path root = RepositoryClone.root();
    Path file = root.resolve(notebook.name()).normalize();
    return file.startsWith(root) && Files.isRegularFile(file);
  }

  /**
   * Makes sure that results and own inputs in the folder are what the manifest says.
   *
   * @throws IllegalArgumentException naming the first that is not, or is not there
   */
  void check() {
    results.forEach(result -> result.textIn(folder()));
    for (Input input : inputs) {
      Path file = folder().resolve(OwnFiles.name(input.name()));
      if (!input.isShipped() && Files.exists(file)) {
        new Input(file.getFileName().toString(), input.sha256()).textIn(folder());
      }
    }
  }
}
