package entrylab.cli;

import entrylab.sweep.Tracing;
import picocli.CommandLine.Option;

/** What a command means by traced. */
final class TracingOption {
  @Option(
      names = "--tracing",
      paramLabel = "KIND",
      converter = TracingWord.class,
      description = "What traced means: ptrace, seccomp, audit or tracepoint; default: ptrace.")
  private Tracing kind = Tracing.PTRACE;

  /** Its kind. */
  Tracing kind() {
    return kind;
  }
}
