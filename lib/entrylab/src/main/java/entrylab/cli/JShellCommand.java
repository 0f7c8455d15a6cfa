package entrylab.cli;

import entrylab.cli.option.Failures;
import entrylab.cli.option.InputFile;
import entrylab.notebook.StartupScript;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A JShell with the library loaded: at a prompt, or on a file of snippets. */
@Command
final class JShellCommand implements Callable<Integer> {
  /**
   * What this JVM was started with that another one needs to load libunicorn and find the clone.
   */
  private static final List<String> PROPERTIES =
      List.of(
          "java.awt.headless", "user.language", "user.country", "entrylab.home", "unicorn.python");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      converter = InputFile.class,
      description = "Snippets to run, up to the first error; default: a prompt.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    if (file == null) {
      return prompt();
    }
    run();
    return 0;
  }

  private void run() {
    try (var script = new JShellScript()) {
      script.run(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': not text in UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': " + e.getMessage(), e);
    }
  }

  private static int prompt() throws IOException {
    Path startup = Files.createTempFile("entrylab", ".jsh");
    try {
      Files.writeString(startup, StartupScript.text());
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                  "--class-path",
                  System.getProperty("java.class.path"),
                  "--startup",
                  "DEFAULT",
                  "--startup",
                  startup.toString(),
                  "-R--enable-native-access=ALL-UNNAMED",
                  "-R--sun-misc-unsafe-memory-access=allow"));
      PROPERTIES.stream()
          .filter(name -> System.getProperty(name) != null)
          .forEach(name -> command.add("-R-D" + name + "=" + System.getProperty(name)));
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Failures.EXIT_USER;
    } finally {
      Files.delete(startup);
    }
  }
}
