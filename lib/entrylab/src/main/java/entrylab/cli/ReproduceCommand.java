package entrylab.cli;

import entrylab.reproduce.CommandAgain;
import entrylab.reproduce.CommandManifest;
import entrylab.reproduce.CommandWords;
import entrylab.reproduce.Reproduction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a kept result again and tells whether it is the same. */
@Command
final class ReproduceCommand implements Callable<Integer>, Interrupted.Resumed {
  private static final int EXIT_IDENTICAL = 0;
  private static final int EXIT_DIFFERS = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MANIFEST",
      converter = InputFile.class,
      description = "The .manifest.json beside the result.")
  private Path manifest;

  @Override
  public Integer call() {
    Reproduction reproduction =
        CommandManifest.isOne(manifest)
            ? CommandAgain.of(manifest, this::run)
            : Reproduction.of(manifest);
    var out = spec.commandLine().getOut();
    out.print(reproduction.text());
    out.flush();
    return reproduction.identical() ? EXIT_IDENTICAL : EXIT_DIFFERS;
  }

  /** Runs a command and keeps what it prints in a folder. */
  private void run(CommandWords words, Path folder) {
    if (words.words().getFirst().equals(CommandManifest.RUN)) {
      Notebooks.run(words.words().getLast(), folder, CommandManifest.read(manifest).options());
      return;
    }
    List<String> all = new ArrayList<>(words.words());
    all.addAll(List.of(KeepOption.NAME, folder.toString()));
    var complaints = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(complaints),
            all.toArray(String[]::new));
    if (code >= Failures.EXIT_USER) {
      throw new IllegalArgumentException(
          "'" + words + "' does not run any more: " + complaints.toString().strip());
    }
  }
}
