package entrylab.reproduce;

import entrylab.files.RepositoryClone;
import entrylab.sweep.SweepSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands beside the kept output of a command.
 *
 * @param format of this file
 * @param kind {@value #KIND}
 * @param words of the command; own files by their names, which stand beside this file
 * @param options all of plain values, those that were not typed too, seeds among them; of a
 *     notebook the parameters it was given
 * @param exitCode of the command
 * @param origin of the result; inputs are own files and all of {@code data/}
 * @param results what was printed or written, and its checksums
 */
public record CommandManifest(
    int format,
    String kind,
    List<String> words,
    Map<String, String> options,
    int exitCode,
    Origin origin,
    List<Input> results)
    implements Manifest {
  /** The word for such a manifest; one of a sweep has none. */
  static final String KIND = "command";

  /** The launcher's command that executes notebooks. */
  public static final String RUN = "run";

  private static final String OF_NOTEBOOK = "manifest.json";

  /** Refuses one that names no command. */
  public CommandManifest {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("it names no command");
    }
  }

  /**
   * Keeps what a command printed, its manifest, and copies of the reader's own designs and CPUs.
   *
   * @param folder made if it is not there
   * @return the manifest's file
   * @throws IllegalArgumentException if a file cannot be read or written
   */
  public static Path keep(Path folder, CommandResult result) {
    Manifest.makeFolder(folder);
    Map<String, String> own = result.words().ownFiles();
    own.forEach((name, text) -> WholeFile.write(folder.resolve(name), text));
    List<Input> inputs = new ArrayList<>();
    own.forEach((name, text) -> inputs.add(new Input(name, Checksum.of(text))));
    OwnLogs logs = OwnLogs.of(result.workloads());
    inputs.addAll(Inputs.ofCommand(logs));
    logs.keep(folder);
    String file = result.words().name() + "." + result.form();
    WholeFile.write(folder.resolve(file), result.text());
    return ManifestFile.write(
        folder,
        result.words().name(),
        new CommandManifest(
            ManifestFile.FORMAT,
            KIND,
            result.words().beside(logs).words(),
            beside(result.options(), logs),
            result.exitCode(),
            new Origin(Commit.of(RepositoryClone.root()), Versions.presentWithMca(), inputs),
            List.of(new Input(file, Checksum.of(result.text())))));
  }

  /** Options with logs by the names that they travel under. */
  private static Map<String, String> beside(Map<String, String> options, OwnLogs logs) {
    Map<String, String> all = new TreeMap<>(options);
    all.computeIfPresent(SweepSettings.WORKLOADS.option(), (option, words) -> logs.beside(words));
    return all;
  }

  /**
   * Keeps a manifest beside the text results of a notebook that was executed.
   *
   * @param notebook its file
   * @param folder with what it wrote
   * @param versions of programs that only the launcher knows, by name
   * @param parameters it was given, by name
   * @return the manifest's file
   * @throws IllegalArgumentException if a file cannot be read or written
   */
  public static Path keepNotebook(
      Path notebook, Path folder, Map<String, String> versions, Map<String, String> parameters) {
    Path root = RepositoryClone.root();
    Path file = notebook.toAbsolutePath().normalize();
    String name = (file.startsWith(root) ? root.relativize(file) : file.getFileName()).toString();
    List<Input> inputs = new ArrayList<>(List.of(new Input(name, Input.file(file).sha256())));
    if (!file.startsWith(root)) {
      copy(file, folder.resolve(name));
    }
    inputs.addAll(Inputs.ofCommand(OwnLogs.of(List.of())));
    Map<String, String> all = new TreeMap<>(Versions.present());
    all.putAll(versions);
    Path manifest = folder.resolve(OF_NOTEBOOK);
    ManifestFile.write(
        manifest,
        new CommandManifest(
            ManifestFile.FORMAT,
            KIND,
            List.of(RUN, name),
            new TreeMap<>(parameters),
            0,
            new Origin(Commit.of(root), all, inputs),
            texts(folder)));
    return manifest;
  }

  private static void copy(Path file, Path to) {
    try {
      WholeFile.write(to, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text results; images differ from machine to machine by their fonts. */
  private static List<Input> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> new Input(file.getFileName().toString(), Input.file(file).sha256()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the manifest of such a command's output stands. */
  static Path in(Path folder, String command) {
    return command.equals(RUN) ? folder.resolve(OF_NOTEBOOK) : ManifestFile.at(folder, command);
  }
}
