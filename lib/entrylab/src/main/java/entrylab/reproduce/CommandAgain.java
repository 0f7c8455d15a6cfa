package entrylab.reproduce;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A kept command that is run again, into a folder that is there for that long. */
public final class CommandAgain {
  private static final String LINES = "lines";

  private CommandAgain() {}

  /**
   * Makes the result of a command's manifest again.
   *
   * @param run runs the words given and keeps what is printed in the folder given
   * @throws IllegalArgumentException if manifest or result cannot be read, if the result is not the
   *     one the manifest was written for, or if the command cannot be run any more
   */
  public static Reproduction of(Path file, BiConsumer<CommandWords, Path> run) {
    CommandManifest before = CommandManifest.read(file);
    Path folder = file.toAbsolutePath().getParent();
    List<String> kept = texts(before, folder);
    try (var again = new PassingFolder()) {
      Path into = again.path();
      Map<String, Path> places = new OwnInputs(folder, before.origin().inputs()).gather(into);
      var words = new CommandWords(before.words());
      run.accept(words.in(into, places), into);
      CommandManifest now = CommandManifest.read(CommandManifest.in(into, words.name()));
      return compared(before, kept, now, texts(now, into));
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

  private static Reproduction compared(
      CommandManifest before, List<String> was, CommandManifest now, List<String> made) {
    List<String> differences = new ArrayList<>(LineDiff.of(was, made));
    if (before.exitCode() != now.exitCode()) {
      differences.add("exit code " + before.exitCode() + " -> " + now.exitCode());
    }
    List<String> changes = new ArrayList<>(Origin.changes(before.options(), now.options()));
    changes.addAll(before.origin().changes(now.origin()));
    return new Reproduction(LINES, was.size(), differences, changes);
  }
}
