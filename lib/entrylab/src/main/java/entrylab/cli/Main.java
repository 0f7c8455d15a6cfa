package entrylab.cli;

import entrylab.progress.Progress;
import entrylab.reproduce.RepositoryClone;
import entrylab.sweep.Journal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The library's command line; {@code ./lab} sets up what it needs and passes its words on. */
@Command(
    name = "entrylab",
    description = "A lab for x86-64 syscall entry code.",
    subcommands = {
      AccuracyCommand.class,
      AlignmentCommand.class,
      BenchCommand.class,
      CheckCommand.class,
      ClaimsCommand.class,
      CompareCommand.class,
      DesignsCommand.class,
      DocsCommand.class,
      DoctorCommand.class,
      ImageCommand.class,
      JShellCommand.class,
      KernelCommand.class,
      MailCommand.class,
      MeasureCommand.class,
      OptionsCommand.class,
      ReproduceCommand.class,
      SensitivityCommand.class,
      SweepCommand.class,
      TimelineCommand.class,
      TradeoffCommand.class,
      WorkloadCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs one sub-command and ends the JVM with its exit code. */
  public static void main(String... arguments) {
    Progress.showOn(TerminalLine::open);
    Journal.keepIn(RepositoryClone::journals);
    System.exit(run(arguments));
  }

  /**
   * Runs one sub-command.
   *
   * @return 0, {@value Failures#EXIT_USER} for words that cannot be meant as typed, {@value
   *     Failures#EXIT_INTERNAL} for a fault of the program
   */
  static int run(String... arguments) {
    CommandLine line = commandLine();
    try {
      return line.execute(arguments);
    } catch (Error e) {
      // picocli hands exceptions to its handlers, and lets errors pass.
      return Failures.tell(e, line.getErr());
    }
  }

  static CommandLine commandLine() {
    CommandLine main = lineOf(new Main());
    main.getSubcommands().values().stream().distinct().forEach(Main::configure);
    return main.setExecutionStrategy(new Keeping());
  }

  /** The command line of one command, which tells its failures in a line each. */
  static CommandLine lineOf(Object command) {
    var line = new CommandLine(command);
    configure(line);
    return Failures.tellIn(line);
  }

  /** Gives a command the options that are made from declared settings. */
  private static void configure(CommandLine line) {
    if (line.getCommand() instanceof Configured configured) {
      configured.settings().addTo(line.getCommandSpec());
    }
  }
}
