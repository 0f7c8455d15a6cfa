package entrylab.reproduce;

import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands beside a kept result, so that it can be made again.
 *
 * <pre>{@code
 * Manifest.keep(Path.of("results"), "mine", Sweep.of("switch").run());
 * show(Reproduction.of(Path.of("results/mine.manifest.json")));
 * }</pre>
 *
 * @param format of this file
 * @param provenance of the result
 * @param result the CSV beside this file, and its checksum
 */
public record Manifest(int format, Provenance provenance, Input result) {
  /**
   * Keeps a result: its CSV, the manifest, the source of each design and CPU that is not shipped,
   * each kernel record, and of each log the calls, without paths and arguments.
   *
   * @param folder made if it is not there
   * @param name the files' name without extension
   * @return the manifest's file
   * @throws IllegalArgumentException if a file cannot be written
   */
  public static Path keep(Path folder, String name, SweepResult result) {
    makeFolder(folder);
    String csv = result.csv();
    OwnDesigns.keep(folder, result.settings().get(SweepSettings.DESIGNS));
    OwnCpus.keep(folder, result.settings().get(SweepSettings.CPUS));
    OwnKernels.keep(folder, result.settings().get(SweepSettings.KERNELS));
    OwnLogs.keep(folder, result.settings().get(SweepSettings.WORKLOADS));
    WholeFile.write(folder.resolve(name + ".csv"), csv);
    var manifest =
        new Manifest(
            ManifestFile.FORMAT,
            Provenance.kept(result.settings()),
            new Input(name + ".csv", Checksum.of(csv)));
    return ManifestFile.write(folder, name, manifest);
  }

  /**
   * Makes the folder that results are kept in, if it is not there.
   *
   * @throws IllegalArgumentException if it cannot be made or written
   */
  public static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot make the folder '" + folder + "'", e);
    }
    if (!Files.isWritable(folder)) {
      throw new IllegalArgumentException("cannot write into '" + folder + "': permission denied");
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if the file cannot be read or is none
   */
  public static Manifest read(Path file) {
    return ManifestFile.read(file, Manifest.class);
  }
}
