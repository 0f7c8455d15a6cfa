package entrylab.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the designs, or prints the source of one. */
@Command(name = "designs", description = "List the designs, or print the source of one.")
final class DesignsCommand implements Runnable {
  @Option(names = "--source", paramLabel = "NAME", description = "Print its assembly.")
  private String source;

  @Override
  public void run() {
    throw new IllegalStateException("there are no designs in this build yet, so no " + source);
  }
}
