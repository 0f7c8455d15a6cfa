package entrylab.cli;

import entrylab.reproduce.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs a kept result and all that it takes to make it again into one file. */
@Command
final class ShareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RESULT",
      description =
          "The .manifest.json beside the result, or a folder with one: its texts, charts and page go"
              + " along, and of what is yours designs, CPUs and logs without paths and arguments.")
  private Path result;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Where it is written. Default: the result's name and .zip, here.")
  private Path save;

  @Override
  public Integer call() throws IOException {
    Path file = save == null ? Bundle.fileOf(result) : save;
    List<String> names = Bundle.pack(result, file);
    var out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %,d bytes: %s%nOn any clone: ./lab reproduce %s%n",
        file,
        Files.size(file),
        String.join(", ", names),
        file.getFileName());
    out.flush();
    return 0;
  }
}
