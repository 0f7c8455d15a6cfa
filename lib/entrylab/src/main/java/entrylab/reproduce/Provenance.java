package entrylab.reproduce;

import entrylab.files.RepositoryClone;
import entrylab.setting.SettingGroup;
import entrylab.setting.Settings;
import entrylab.sweep.SweepSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a sweep's result comes from.
 *
 * @param commit of the clone it was made in
 * @param versions of the programs it passed through
 * @param settings the text of each, by its word; own files by their names, which stand beside the
 *     manifest
 * @param options of the command that does the same
 * @param inputs the files it was made from
 */
public record Provenance(
    Commit commit,
    Map<String, String> versions,
    Map<String, String> settings,
    List<String> options,
    List<Input> inputs) {

  /** All of it but what was asked for. */
  Origin origin() {
    return new Origin(commit, versions, inputs);
  }

  /** The provenance of results that this clone makes now with these settings. */
  public static Provenance of(Settings settings) {
    return new Provenance(
        Commit.of(RepositoryClone.root()),
        Versions.present(),
        settings.texts(),
        SweepSettings.options(settings),
        Inputs.of(settings));
  }

  /**
   * The settings themselves.
   *
   * @param group all there are
   * @param folder of the manifest, with readers' own designs and CPUs
   * @throws IllegalArgumentException if a text means nothing any more
   */
  Settings read(SettingGroup group, Path folder) {
    return group.read(OwnFiles.in(folder, settings));
  }
}
