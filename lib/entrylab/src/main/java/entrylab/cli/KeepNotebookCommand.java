package entrylab.cli;

import entrylab.reproduce.CommandManifest;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a manifest beside what a notebook wrote: {@code ./lab run} asks for it. */
@Command
final class KeepNotebookCommand implements Runnable {
  @Parameters(index = "0", paramLabel = "NOTEBOOK", description = "That was executed.")
  private Path notebook;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "With its results.")
  private Path folder;

  @Option(
      names = "--version",
      paramLabel = "NAME=VERSION",
      description = "Of a program it passed through; may be given several times.")
  private Map<String, String> versions = Map.of();

  @Override
  public void run() {
    CommandManifest.keepNotebook(notebook, folder, versions, Notebooks.parameters(System.getenv()));
  }
}
