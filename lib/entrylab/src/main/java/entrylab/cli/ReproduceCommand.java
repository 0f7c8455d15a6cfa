package entrylab.cli;

import entrylab.reproduce.Reproduction;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a kept result again and tells whether it is the same. */
@Command(name = "reproduce", description = "Make a kept result again; tell whether it is the same.")
final class ReproduceCommand implements Callable<Integer> {
  private static final int EXIT_IDENTICAL = 0;
  private static final int EXIT_DIFFERS = 1;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MANIFEST", description = "The .manifest.json beside the result.")
  private Path manifest;

  @Override
  public Integer call() {
    Reproduction reproduction = Reproduction.of(manifest);
    var out = spec.commandLine().getOut();
    out.print(reproduction.text());
    out.flush();
    return reproduction.identical() ? EXIT_IDENTICAL : EXIT_DIFFERS;
  }
}
