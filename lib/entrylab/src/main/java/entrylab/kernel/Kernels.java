package entrylab.kernel;

import entrylab.files.RepositoryClone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The kernel records that are at hand.
 *
 * <pre>{@code
 * show(Sweep.of(Kernels.named("6.1")).run()); // as ./lab kernel record names it
 * }</pre>
 */
public final class Kernels {
  /** What the file of a record ends with. */
  public static final String SUFFIX = ".kernel";

  /** What the file of a snapshot ends with. */
  public static final String SNAPSHOT_SUFFIX = ".snapshot";

  private final Path folder;

  /** Those of a folder, and any that are named by their file. */
  public Kernels(Path folder) {
    this.folder = folder;
  }

  /** Those that {@code ./lab kernel record} keeps in this clone: {@code build/kernels}. */
  public static Kernels here() {
    return new Kernels(folder());
  }

  public static Path folder() {
    return RepositoryClone.root().resolve("build/kernels");
  }

  /** A record of {@code build/kernels}, or of any file that ends in {@value #SUFFIX}. */
  public static KernelRecord named(String word) {
    return here().get(word);
  }

  /** Reads a record. */
  public static KernelRecord fromFile(Path file) {
    return KernelRecordFile.read(file);
  }

  /** Writes a record whole or not at all. */
  public static void toFile(KernelRecord record, Path file) {
    KernelRecordFile.write(record, file);
  }

  /** Reads a snapshot. */
  public static KernelSnapshot snapshotFromFile(Path file) {
    return KernelSnapshotFile.read(file);
  }

  /** Writes a snapshot whole or not at all. */
  public static void toFile(KernelSnapshot snapshot, Path file) {
    KernelSnapshotFile.write(snapshot, file);
  }

  /** Where the snapshot beside a record lies. */
  public static Path besides(Path record) {
    String name = record.getFileName().toString();
    String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return record.resolveSibling(stem + SNAPSHOT_SUFFIX);
  }

  /**
   * The snapshot of a word: a file that ends in {@value #SNAPSHOT_SUFFIX}, or the one beside a
   * record.
   *
   * @throws KernelException if there is none
   */
  public KernelSnapshot snapshot(String word) {
    Path file =
        word.endsWith(SNAPSHOT_SUFFIX)
            ? Path.of(word)
            : besides(word.endsWith(SUFFIX) ? Path.of(word) : file(word));
    if (!Files.isRegularFile(file)) {
      throw new KernelException(
          "no snapshot " + file + ": ./lab kernel record IMAGE --snapshot takes one");
    }
    return snapshotFromFile(file);
  }

  /** Where a record of this name is kept. */
  public Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }

  /** Names of the folder's records, in alphabetical order. */
  public List<String> names() {
    return namesWhere(name -> true);
  }

  /** Records of the folder that leave one mitigation out of another record, by their names. */
  public List<KernelRecord> withoutEach(String name) {
    return namesWhere(other -> other.startsWith(name + Mitigations.WITHOUT)).stream()
        .map(other -> fromFile(file(other)))
        .toList();
  }

  private List<String> namesWhere(Predicate<String> wanted) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a word names a record: a file that ends in {@value #SUFFIX}, or one of the folder. */
  public boolean has(String word) {
    return word.endsWith(SUFFIX) || Files.isRegularFile(file(word));
  }

  /**
   * The record of a word.
   *
   * @throws KernelException if there is none
   */
  public KernelRecord get(String word) {
    Path file = word.endsWith(SUFFIX) ? Path.of(word) : file(word);
    if (word.endsWith(SUFFIX) && !Files.isRegularFile(file)) {
      file = folder.resolve(word); // as results name the records they were made from
    }
    if (!Files.isRegularFile(file)) {
      throw new KernelException(
          "no kernel record " + word + ": ./lab kernel record IMAGE makes one");
    }
    return fromFile(file);
  }
}
