package entrylab.cli;

import entrylab.cli.Operations.Operation;
import entrylab.cli.option.Failures;
import entrylab.files.RepositoryClone;
import entrylab.progress.Progress;
import entrylab.sweep.Journal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * The command line: {@code ./lab} sets up what it needs and passes all words on that are not its
 * own.
 */
public final class Main {
  private static final List<String> HELP = List.of("--help", "-h");

  private Main() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String... words) {
    Interrupted interrupted = Interrupted.told();
    Progress.showOn(TerminalLine::open);
    Journal.keepIn(RepositoryClone::journals);
    // System.out would keep to itself that it could not be written.
    var written = new CommandOutput(new FileOutputStream(FileDescriptor.out));
    var out = new PrintWriter(written, false, System.out.charset());
    var err = new PrintWriter(System.err, true, System.err.charset());
    int code = run(out, err, interrupted, words);
    out.flush();
    interrupted.over();
    System.exit(toldOf(written, err, code));
  }

  /** Tells of output that is lost, which a command's own exit code would hide. */
  static int toldOf(CommandOutput written, PrintWriter err, int code) {
    Optional<String> failure = written.failure();
    failure.ifPresent(why -> err.println("lab: cannot write the output: " + why));
    return failure.isPresent() && code == 0 ? Failures.EXIT_USER : code;
  }

  /**
   * Runs one command.
   *
   * @param words its name first
   * @return 0, {@value Failures#EXIT_USER} for words that cannot be meant as typed, {@value
   *     Failures#EXIT_INTERNAL} for a fault of the program, or what the command says
   */
  static int run(PrintWriter out, PrintWriter err, String... words) {
    return run(out, err, Interrupted.untold(), words);
  }

  private static int run(
      PrintWriter out, PrintWriter err, Interrupted interrupted, String... words) {
    if (words.length == 0 || HELP.contains(words[0])) {
      out.print(Operations.list());
      out.println("./lab COMMAND --help lists the options of a command");
      return 0;
    }
    Optional<Operation> operation = Operations.named(words[0]);
    if (operation.isEmpty()) {
      err.println("lab: " + Operations.complaint(words[0]));
      return Failures.EXIT_USER;
    }
    Object command = operation.get().maker().get();
    interrupted.in(command);
    return ParsedCommand.run(command, words, operation.get().does(), out, err);
  }
}
