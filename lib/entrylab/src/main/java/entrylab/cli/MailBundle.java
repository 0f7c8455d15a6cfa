package entrylab.cli;

import entrylab.files.PassingFolder;
import entrylab.report.SweepText;
import entrylab.reproduce.Bundle;
import entrylab.reproduce.SweepManifest;
import entrylab.reproduce.WholeFile;
import entrylab.sweep.SweepResult;
import java.nio.file.Path;

/** The file that goes with a mail: its result, packed as {@code ./lab share} packs a kept one. */
final class MailBundle {
  private static final String SUFFIX = ".zip";

  private MailBundle() {}

  /**
   * Makes sure that it can be written, before the work.
   *
   * @throws IllegalArgumentException if it cannot, or its name is not that of a zip
   */
  static void check(Path file) {
    if (!file.getFileName().toString().matches("[A-Za-z0-9][\\w.-]*\\" + SUFFIX)) {
      throw new IllegalArgumentException(
          "'" + file + "' cannot name a bundle: letters, digits, dots and hyphens, then " + SUFFIX);
    }
    Bundle.free(file);
    WholeFile.check(file);
  }

  /** Packs a result under the file's own name. */
  static void pack(SweepResult result, Path file) {
    String name = file.getFileName().toString();
    name = name.substring(0, name.length() - SUFFIX.length());
    try (var folder = new PassingFolder("bundle")) {
      Path manifest = SweepManifest.keep(folder.path(), name, result);
      WholeFile.write(folder.path().resolve(name + ".txt"), SweepText.of(result));
      Bundle.pack(manifest, file);
    }
  }
}
