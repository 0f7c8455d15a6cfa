package entrylab.reproduce;

import entrylab.files.RepositoryClone;
import entrylab.setting.SettingGroup;
import entrylab.setting.Settings;
import entrylab.sweep.SweepSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
   * What a manifest says of results with these settings: of the reader's own logs the names of the
   * files that are kept beside it, and nothing of where they lay.
   */
  public static Provenance kept(Settings settings) {
    return kept(settings, OwnLogs.of(settings.get(SweepSettings.WORKLOADS)));
  }

  /** As {@link #kept(Settings)}, where the logs among the workloads have been read. */
  static Provenance kept(Settings settings, OwnLogs logs) {
    Settings beside = travelling(settings, logs);
    return new Provenance(
        Commit.of(RepositoryClone.root()),
        Versions.present(),
        beside.texts(),
        SweepSettings.options(beside),
        Inputs.of(settings, logs));
  }

  /** Settings in which the reader's own logs go by the names that they travel under. */
  private static Settings travelling(Settings settings, OwnLogs logs) {
    return settings.with(
        SweepSettings.WORKLOADS, logs.beside(settings.get(SweepSettings.WORKLOADS)));
  }

  /**
   * The settings themselves.
   *
   * @param group all there are
   * @param folder with readers' own designs, CPUs and kernel records
   * @param places of the reader's own files, by the names that the settings have for them
   * @throws IllegalArgumentException if a text means nothing any more
   */
  Settings read(SettingGroup group, Path folder, Map<String, Path> places) {
    Map<String, String> texts = new LinkedHashMap<>(OwnFiles.in(folder, settings));
    texts.computeIfPresent(
        SweepSettings.WORKLOADS.word(), (word, text) -> OwnLogs.in(places, text));
    return group.read(texts);
  }
}
