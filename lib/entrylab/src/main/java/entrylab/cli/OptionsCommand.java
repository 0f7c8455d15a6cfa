package entrylab.cli;

import java.util.Arrays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists every sub-command's options, so that a test can hold {@code ./lab}'s against them. */
@Command(name = "options", hidden = true, description = "List each sub-command's options.")
final class OptionsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    spec.parent()
        .subcommands()
        .forEach((name, command) ->
            command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .sorted()
                .forEach(option -> out.println(name + " " + option)));
    out.flush();
  }
}
