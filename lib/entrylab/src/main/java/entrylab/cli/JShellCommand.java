package entrylab.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a file of snippets with the library loaded, up to the first error. */
@Command(name = "jshell", description = "Run a file of snippets, up to the first error.")
final class JShellCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The snippets.")
  private Path file;

  @Override
  public void run() {
    try (var script = new JShellScript()) {
      script.run(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': not text in UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': " + e.getMessage(), e);
    }
  }
}
