package entrylab.reproduce;

import entrylab.files.RepositoryClone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reader's own files that a result was made from, found again beside its manifest: by their
 * sums, whatever they are called now, and where nothing has the sum by their names.
 *
 * @param folder of the manifest
 * @param inputs of the result
 */
record OwnInputs(Path folder, List<Input> inputs) {
  /** A folder in the manifest's own is looked through, too. */
  private static final int DEPTH = 2;

  /** Files that are larger are no input. */
  private static final long LARGEST_BYTES = 1L << 30;

  /**
   * Copies them into a folder, each under the name that the manifest has for it.
   *
   * @param into is there, and empty
   * @return where each is, by that name
   * @throws IllegalArgumentException if one is not there, telling which with which sum
   */
  Map<String, Path> gather(Path into) {
    Map<String, Path> places = new LinkedHashMap<>();
    for (Input input : inputs) {
      if (!input.isShipped()) {
        places.put(input.name(), gathered(input, into));
      }
    }
    return places;
  }

  private Path gathered(Input input, Path into) {
    Path found = find(input).orElseThrow(() -> missing(input));
    if (found.startsWith(RepositoryClone.root()) && !found.startsWith(folder)) {
      // A notebook of the clone, which is run where it is.
      return found;
    }
    Path copy = into.resolve(OwnFiles.name(input.name()));
    try {
      Files.copy(found, copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> find(Input input) {
    return named(input)
        .filter(file -> has(file, input.sha256()))
        .or(() -> bySum(input.sha256()))
        .or(() -> named(input));
  }

  /** Beside the manifest, in the clone, or where a manifest of old says that it was. */
  private Optional<Path> named(Input input) {
    return Stream.of(
            folder.resolve(OwnFiles.name(input.name())),
            RepositoryClone.root().resolve(input.name()),
            Path.of(input.name()))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private Optional<Path> bySum(String sum) {
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      return all.filter(Files::isRegularFile).sorted().filter(file -> has(file, sum)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean has(Path file, String sum) {
    try {
      return Files.isReadable(file)
          && Files.size(file) <= LARGEST_BYTES
          && Input.file(file).sha256().equals(sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IllegalArgumentException missing(Input input) {
    return new IllegalArgumentException(
        "the result was made from '"
            + OwnFiles.name(input.name())
            + "', which is not there: put the file whose sha256 is "
            + input.sha256()
            + " into '"
            + folder
            + "', under any name");
  }
}
