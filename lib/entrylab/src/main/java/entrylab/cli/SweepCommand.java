package entrylab.cli;

import entrylab.image.MarkedList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts designs by workloads by traced shares and prints the result. */
@Command(name = "sweep", description = "Compare designs over workloads and traced shares.")
final class SweepCommand implements Runnable {

  /** How the result is written. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Option(names = "--designs", split = ",", paramLabel = "A,B", description = "Default: all.")
  private List<String> designs = List.of();

  @Option(
      names = "--workload",
      paramLabel = "W,...",
      description = "Recordings, syscalls, or mixes: mix:read=0.9+clone=0.1.")
  private String workload;

  @Option(names = "--traced", split = ",", paramLabel = "SHARE,...", description = "From 0 to 1.")
  private List<Double> traced = List.of();

  @Option(
      names = "--x32",
      paramLabel = "on|off",
      converter = OnOff.class,
      description = "Whether the table has the x32 block; default: on.")
  private boolean x32 = true;

  @Option(
      names = "--marked",
      paramLabel = "merge|with-iopl",
      converter = MarkedListWord.class,
      description = "Which version of the marked list; default: merge.")
  private MarkedList marked = MarkedList.MERGE;

  @Option(names = "--syscalls", paramLabel = "N", description = "How many each point issues.")
  private Long syscalls;

  @Option(names = "--seed", paramLabel = "N", description = "Of everything random.")
  private Long seed;

  @Option(names = "--format", paramLabel = "text|csv|json", description = "Default: text.")
  private Format format = Format.TEXT;

  @Override
  public void run() {
    throw new IllegalStateException("there is no sweep in this build yet");
  }
}
