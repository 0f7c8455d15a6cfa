package entrylab.reproduce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

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
    String kept = before.result().textIn(folder);
    before.origin().requireLogs(folder);
    try {
      Path again = Files.createTempDirectory("entrylab-again");
      try {
        var words = new CommandWords(before.words());
        words
            .in(folder)
            .ownFiles()
            .forEach((name, text) -> WholeFile.write(again.resolve(name), text));
        run.accept(words.in(again), again);
        CommandManifest now = CommandManifest.read(ManifestFile.at(again, words.name()));
        return compared(before, kept, now, now.result().textIn(again));
      } finally {
        delete(again);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reproduction compared(
      CommandManifest before, String kept, CommandManifest now, String made) {
    List<String> was = kept.lines().toList();
    List<String> differences = new ArrayList<>(LineDiff.of(was, made.lines().toList()));
    if (before.exitCode() != now.exitCode()) {
      differences.add("exit code " + before.exitCode() + " -> " + now.exitCode());
    }
    List<String> changes = new ArrayList<>(Origin.changes(before.options(), now.options()));
    changes.addAll(before.origin().changes(now.origin()));
    return new Reproduction(LINES, was.size(), differences, changes);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
