package entrylab.reproduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What stands beside a kept result, so that it can be made again.
 *
 * <pre>{@code
 * SweepManifest.keep(Path.of("results"), "mine", Sweep.of("switch").run());
 * show(Reproduction.of(Path.of("results/mine.manifest.json")));
 * }</pre>
 */
public sealed interface Manifest permits SweepManifest, CommandManifest {

  /** Of the file. */
  int format();

  /** What decided the result besides what was asked for. */
  Origin origin();

  /** The files beside this one that hold the result, and their checksums. */
  List<Input> results();

  /**
   * Reads a manifest of either kind.
   *
   * @throws IllegalArgumentException if the file cannot be read, is none, or is of another format
   */
  static Manifest read(Path file) {
    return ManifestFile.read(file);
  }

  /**
   * Makes the folder that results are kept in, if it is not there.
   *
   * @throws IllegalArgumentException if it cannot be made or written
   */
  static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot make the folder '" + folder + "'", e);
    }
    if (!Files.isWritable(folder)) {
      throw new IllegalArgumentException("cannot write into '" + folder + "': permission denied");
    }
  }
}
