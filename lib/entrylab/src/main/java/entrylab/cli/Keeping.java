package entrylab.cli;

import entrylab.cli.option.Configured;
import entrylab.cli.option.Failures;
import entrylab.cli.option.KeepOption;
import entrylab.reproduce.CommandManifest;
import entrylab.reproduce.CommandResult;
import entrylab.reproduce.CommandWords;
import entrylab.reproduce.Manifest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command, and keeps what it prints where {@link KeepOption} says so. */
final class Keeping implements IExecutionStrategy {
  private final IExecutionStrategy plain = new RunLast();
  private final String name;

  /** For a command of this name. */
  Keeping(String name) {
    this.name = name;
  }

  @Override
  public int execute(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandSpec command = last.commandSpec();
    Optional<Path> folder = KeepOption.folder(command);
    return folder.isPresent()
        ? executeAndKeep(parsed, command, folder.get())
        : plain.execute(parsed);
  }

  private int executeAndKeep(ParseResult parsed, CommandSpec command, Path folder) {
    try {
      var words = new CommandWords(named(parsed)).without(KeepOption.NAME);
      words.check();
      Manifest.makeFolder(folder);
      var text = new StringWriter();
      int code = execute(parsed, text);
      if (code < Failures.EXIT_USER) {
        CommandManifest.keep(folder, result(words, command, code, text.toString()));
      }
      return code;
    } catch (IllegalArgumentException e) {
      throw new ExecutionException(command.commandLine(), e.getMessage(), e);
    }
  }

  private List<String> named(ParseResult parsed) {
    List<String> words = new ArrayList<>(List.of(name));
    words.addAll(parsed.originalArgs());
    return words;
  }

  /** Prints too what a command leaves that fails. */
  private int execute(ParseResult parsed, StringWriter text) {
    // The outermost one: running asks it for its writer, which it hands down.
    CommandLine line = parsed.commandSpec().commandLine();
    PrintWriter out = line.getOut();
    line.setOut(new PrintWriter(text));
    try {
      return plain.execute(parsed);
    } finally {
      line.setOut(out);
      out.print(text);
      out.flush();
    }
  }

  private static CommandResult result(
      CommandWords words, CommandSpec command, int code, String text) {
    Map<String, String> options = options(command);
    String form = options.getOrDefault("--format", "text");
    return new CommandResult(
        words, options, workloads(options), form.equals("text") ? "txt" : form, code, text);
  }

  private static List<String> workloads(Map<String, String> options) {
    String words = options.get("--workload");
    return words == null ? List.of() : Arrays.asList(words.split(",", -1));
  }

  /** Every setting, and every other option of a plain value: a word, yes or no. */
  private static Map<String, String> options(CommandSpec command) {
    Map<String, String> options = new TreeMap<>();
    if (command.userObject() instanceof Configured configured) {
      configured
          .settings()
          .settings()
          .texts()
          .forEach((word, text) -> options.put("--" + word, text));
    }
    for (OptionSpec option : command.options()) {
      switch (option.getValue()) {
        case Boolean yes -> options.put(option.longestName(), yes.toString());
        case String text -> options.put(option.longestName(), text);
        case null, default -> {}
      }
    }
    return options;
  }
}
