package entrylab.reproduce;

import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * What stands beside a kept sweep.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").run();
 * show(SweepManifest.keep(Path.of("kept"), "mine", result)); // as keep("mine", result) does
 * }</pre>
 *
 * @param format of this file
 * @param provenance of the result
 * @param result the CSV beside this file, and its checksum
 */
public record SweepManifest(int format, Provenance provenance, Input result) implements Manifest {

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
    Manifest.makeFolder(folder);
    String csv = result.csv();
    OwnDesigns.keep(folder, result.settings().get(SweepSettings.DESIGNS));
    OwnCpus.keep(folder, result.settings().get(SweepSettings.CPUS));
    OwnKernels.keep(folder, result.settings().get(SweepSettings.KERNELS));
    OwnLogs logs = OwnLogs.of(result.settings().get(SweepSettings.WORKLOADS));
    logs.keep(folder);
    WholeFile.write(folder.resolve(name + ".csv"), csv);
    var manifest =
        new SweepManifest(
            ManifestFile.FORMAT,
            Provenance.kept(result.settings(), logs),
            new Input(name + ".csv", Checksum.of(csv)));
    return ManifestFile.write(folder, name, manifest);
  }

  @Override
  public Origin origin() {
    return provenance.origin();
  }

  @Override
  public List<Input> results() {
    return List.of(result);
  }
}
