package entrylab.reproduce;

import entrylab.files.PassingFolder;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import java.nio.file.Path;
import java.util.Map;

/** A kept sweep that is run again. */
final class SweepAgain {
  private static final String ROWS = "rows";

  private SweepAgain() {}

  /**
   * Makes the result of a sweep's manifest again.
   *
   * @param folder of the manifest
   * @throws IllegalArgumentException if the result cannot be read or is not the one the manifest
   *     was written for, or if a word of the settings means nothing any more
   */
  static Reproduction of(SweepManifest manifest, Path folder) {
    CsvRows before = CsvRows.of(manifest.result().textIn(folder));
    try (var again = new PassingFolder("again")) {
      Provenance kept = manifest.provenance();
      var own = new OwnInputs(folder, kept.inputs());
      Map<String, Path> places = own.gather(again.path());
      SweepResult result = Sweep.of(kept.read(SweepSettings.ALL, again.path(), places)).run();
      return new Reproduction(
          ROWS,
          before.byPoint().size(),
          before.differences(CsvRows.of(result.csv())),
          manifest.origin().changes(Provenance.of(result.settings()).origin()));
    }
  }
}
