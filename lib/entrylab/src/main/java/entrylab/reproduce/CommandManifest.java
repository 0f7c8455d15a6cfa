package entrylab.reproduce;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands beside the kept output of a command, so that it can be made again.
 *
 * @param format of this file
 * @param kind {@value #KIND}
 * @param words of the command; own files by their names, which stand beside this file
 * @param options all of plain values, those that were not typed too, seeds among them
 * @param exitCode of the command
 * @param origin of the result; inputs are own files and all of {@code data/}
 * @param result what was printed, and its checksum
 */
public record CommandManifest(
    int format,
    String kind,
    List<String> words,
    Map<String, String> options,
    int exitCode,
    Origin origin,
    Input result) {
  private static final String KIND = "command";

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
    inputs.addAll(Inputs.ofCommand(result.workloads()));
    String file = result.words().name() + "." + result.form();
    WholeFile.write(folder.resolve(file), result.text());
    return ManifestFile.write(
        folder,
        result.words().name(),
        new CommandManifest(
            ManifestFile.FORMAT,
            KIND,
            result.words().beside().words(),
            new TreeMap<>(result.options()),
            result.exitCode(),
            new Origin(Commit.of(RepositoryClone.root()), Versions.presentWithMca(), inputs),
            new Input(file, Checksum.of(result.text()))));
  }

  /**
   * Whether a manifest is of a command's output.
   *
   * @throws IllegalArgumentException if the file cannot be read
   */
  public static boolean isOne(Path file) {
    return ManifestFile.kind(file).equals(KIND);
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if the file cannot be read or is none of a command
   */
  public static CommandManifest read(Path file) {
    return ManifestFile.read(file, CommandManifest.class);
  }
}
