package entrylab.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;

/**
 * Runs a few short commands for nothing but the classes that they load: what the JVM remembers of
 * them makes later commands start quickly.
 */
@Command
final class WarmUpCommand implements Runnable {
  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "swep",
          "designs",
          "sweep --help",
          "sweep --sed 4",
          "sweep --designs duplicated",
          "sweep --designs switch --workload git-status --traced 0,1 --syscalls 200 --cpu haswell",
          "sweep --designs switch --workload read --syscalls 10 --format json",
          "timeline switch read",
          "check switch --max-seconds 2");

  @Override
  public void run() {
    COMMANDS.forEach(words ->
        Main.run(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            words.split(" ")));
  }
}
