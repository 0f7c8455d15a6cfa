package entrylab.measure.worker;

import entrylab.sweep.call.Tracing;
import java.util.Locale;
import java.util.Optional;

/** The tasks of a worker, one per kind of work; each has a kernel stack of its own. */
public enum WorkerTask {
  /** No work pending. */
  UNTRACED(Optional.empty()),
  /** Under ptrace. */
  PTRACE(Optional.of(Tracing.PTRACE)),
  /** With a seccomp filter. */
  SECCOMP(Optional.of(Tracing.SECCOMP)),
  /** Audited. */
  AUDIT(Optional.of(Tracing.AUDIT)),
  /** With syscall tracepoints. */
  TRACEPOINT(Optional.of(Tracing.TRACEPOINT));

  private final Optional<Tracing> tracing;

  WorkerTask(Optional<Tracing> tracing) {
    this.tracing = tracing;
  }

  /** The flags word of its thread_info. */
  public int flags() {
    return tracing.map(Tracing::flags).orElse(0);
  }

  long stackTop() {
    return WorkerAddresses.stackTop(ordinal());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
