package entrylab.cli;

import entrylab.cli.option.Failures;
import entrylab.cli.option.InputFile;
import entrylab.cli.option.KeepOption;
import entrylab.files.PassingFolder;
import entrylab.reproduce.Bundle;
import entrylab.reproduce.CommandManifest;
import entrylab.reproduce.CommandWords;
import entrylab.reproduce.Reproduction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      paramLabel = "MANIFEST|BUNDLE",
      converter = InputFile.class,
      description =
          "The .manifest.json beside the result, or the file that ./lab share made of it.")
  private Path kept;

  @Override
  public Integer call() {
    Reproduction reproduction = Bundle.isOne(kept) ? unpacked() : reproduced(kept);
    var out = spec.commandLine().getOut();
    out.print(reproduction.text());
    out.flush();
    return reproduction.identical() ? EXIT_IDENTICAL : EXIT_DIFFERS;
  }

  private Reproduction unpacked() {
    try (var folder = new PassingFolder("again")) {
      return reproduced(Bundle.unpack(kept, folder.path()));
    }
  }

  private static Reproduction reproduced(Path manifest) {
    return Reproduction.of(manifest, ReproduceCommand::run);
  }

  /** A manifest comes from anybody: what does more than print is not run for it. */
  private static void require(String command) {
    boolean keeps =
        Operations.named(command)
            .map(operation -> ParsedCommand.lineOf(operation.maker().get()).getCommandSpec())
            .filter(KeepOption::isIn)
            .isPresent();
    if (!keeps) {
      throw new IllegalArgumentException(
          "the manifest is of './lab "
              + command
              + "', which is no command whose output is kept: nothing was run");
    }
  }

  /** Runs a command and keeps what it prints in a folder. */
  private static void run(CommandWords words, Map<String, String> options, Path folder) {
    if (words.words().getFirst().equals(CommandManifest.RUN)) {
      Notebooks.run(words.words().getLast(), folder, options);
      return;
    }
    require(words.words().getFirst());
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
