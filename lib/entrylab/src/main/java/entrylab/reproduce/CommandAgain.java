package entrylab.reproduce;

import entrylab.files.PassingFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A kept command that is run again, into a folder that is there for that long. */
final class CommandAgain {
  private static final String LINES = "lines";

  private CommandAgain() {}

  /**
   * Makes the result of a command's manifest again.
   *
   * @param folder of the manifest
   * @throws IllegalArgumentException if the result cannot be read or is not the one the manifest
   *     was written for, or if the command cannot be run any more
   */
  static Reproduction of(CommandManifest before, Path folder, CommandRunner runner) {
    List<String> kept = texts(before, folder);
    try (var again = new PassingFolder("again")) {
      Path into = again.path();
      Map<String, Path> places = new OwnInputs(folder, before.origin().inputs()).gather(into);
      var words = new CommandWords(before.words());
      runner.run(words.in(into, places), before.options(), into);
      return compared(before, kept, made(into, words.name()), into);
    }
  }

  /** Lines of all results; of several each begins with its file's name. */
  private static List<String> texts(CommandManifest manifest, Path folder) {
    boolean several = manifest.results().size() > 1;
    return manifest.results().stream()
        .flatMap(result ->
            result.textIn(folder).lines().map(line -> several ? result.name() + ": " + line : line))
        .toList();
  }

  private static CommandManifest made(Path folder, String command) {
    Path file = CommandManifest.in(folder, command);
    return switch (Manifest.read(file)) {
      case CommandManifest made -> made;
      case SweepManifest _ -> throw new IllegalArgumentException("'" + file + "' is of a sweep");
    };
  }

  private static Reproduction compared(
      CommandManifest before, List<String> was, CommandManifest now, Path folder) {
    List<String> differences = new ArrayList<>(LineDiff.of(was, texts(now, folder)));
    if (before.exitCode() != now.exitCode()) {
      differences.add("exit code " + before.exitCode() + " -> " + now.exitCode());
    }
    List<String> changes = new ArrayList<>(Origin.changes(before.options(), now.options()));
    changes.addAll(before.origin().changes(now.origin()));
    return new Reproduction(LINES, was.size(), differences, changes);
  }
}
