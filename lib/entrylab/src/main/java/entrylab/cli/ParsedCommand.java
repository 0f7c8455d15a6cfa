package entrylab.cli;

import entrylab.cli.option.Configured;
import entrylab.cli.option.Failures;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command with its words parsed. Apart from {@link Main}, so that what needs no parsing does not
 * wait for the parser's classes, which no ahead-of-time cache takes.
 */
public final class ParsedCommand {
  private static final int WIDTH = 100;

  private ParsedCommand() {}

  /**
   * Parses words and runs the command.
   *
   * @param words its name first
   * @param does what it does, for help
   */
  static int run(Object command, String[] words, String does, PrintWriter out, PrintWriter err) {
    try {
      CommandLine line = lineOf(command).setCommandName("./lab " + words[0]);
      line.getCommandSpec().usageMessage().description(does);
      return line.setOut(out)
          .setErr(err)
          .setExecutionStrategy(new Keeping(words[0]))
          .execute(Arrays.copyOfRange(words, 1, words.length));
    } catch (Error e) {
      // picocli hands exceptions to its handlers, and lets errors pass.
      return Failures.tell(e, err);
    }
  }

  /** The command line of one command, which tells its failures in a line each. */
  public static CommandLine lineOf(Object command) {
    var line = new CommandLine(command);
    configure(line);
    return Failures.tellIn(line);
  }

  /** Gives a command the options that are made from declared settings, and help. */
  private static void configure(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    if (line.getCommand() instanceof Configured configured) {
      configured.settings().addTo(spec);
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    spec.usageMessage().synopsisHeading("usage: ").sortOptions(false).width(WIDTH);
    line.getSubcommands().values().forEach(ParsedCommand::configure);
  }
}
