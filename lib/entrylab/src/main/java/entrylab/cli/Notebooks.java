package entrylab.cli;

import entrylab.files.RepositoryClone;
import entrylab.reproduce.CommandManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Notebooks, which {@code ./lab} executes: for a Java kernel they need Jupyter. */
final class Notebooks {
  /** Names the Python that runs {@code ./lab}. */
  private static final String PYTHON = "entrylab.python";

  private Notebooks() {}

  /**
   * Executes one.
   *
   * @param word its path, in the clone or absolute
   * @param folder for what it writes
   * @param parameters of its environment, by name
   * @throws IllegalArgumentException if it is gone, or a cell of it fails
   */
  static void run(String word, Path folder, Map<String, String> parameters) {
    Path root = RepositoryClone.root();
    Path notebook = root.resolve(word);
    if (!Files.isRegularFile(notebook)) {
      throw new IllegalArgumentException("the notebook '" + notebook + "' is gone");
    }
    var command =
        new ProcessBuilder(
            System.getProperty(PYTHON, "python3"),
            root.resolve("lab").toString(),
            CommandManifest.RUN,
            notebook.toString(),
            "--out",
            folder.toString());
    // A manifest comes from anybody, and an environment says which code is loaded.
    command.environment().putAll(parameters(parameters));
    command.redirectError(ProcessBuilder.Redirect.INHERIT);
    command.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    try {
      if (command.start().waitFor() != 0) {
        throw new IllegalArgumentException("'" + notebook + "' does not run any more");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalArgumentException("'" + notebook + "' was interrupted", e);
    }
  }

  /** Those of an environment's variables that are a notebook's parameters. */
  static Map<String, String> parameters(Map<String, String> environment) {
    List<String> names =
        environment.keySet().stream().filter(name -> name.startsWith("ENTRYLAB_PARAM_")).toList();
    return names.stream()
        .collect(java.util.stream.Collectors.toMap(name -> name, environment::get));
  }
}
