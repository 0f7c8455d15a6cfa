package entrylab.cli;

import entrylab.cli.option.Failures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Reads commands from standard input, a line each with a tab between words, and tells which of them
 * cannot be meant as typed; none is run. For a test of the commands that pages quote.
 */
@Command
final class UnderstandCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    int code = 0;
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] words = line.split("\t", -1);
      String complaint = complaint(words);
      if (!complaint.isEmpty()) {
        spec.commandLine().getErr().println(String.join(" ", words) + ": " + complaint);
        code = Failures.EXIT_USER;
      }
    }
    return code;
  }

  /** What is wrong with a command; empty if nothing is. */
  private static String complaint(String... words) {
    var operation = Operations.named(words[0]);
    if (operation.isEmpty()) {
      return Operations.complaint(words[0]);
    }
    if (words.length == 1) {
      // A page that names a command; what it needs stands elsewhere.
      return "";
    }
    try {
      ParsedCommand.lineOf(operation.get().maker().get())
          .parseArgs(Arrays.copyOfRange(words, 1, words.length));
      return "";
    } catch (ParameterException e) {
      return e.getMessage();
    }
  }
}
