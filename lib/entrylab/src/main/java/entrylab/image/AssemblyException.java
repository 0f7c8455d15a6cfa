package entrylab.image;

import java.util.Optional;

/**
 * A source that does not assemble or link; the message names the line and the tool's complaint.
 *
 * <pre>{@code
 * try {
 *   Design.of("mine", "\tmovqq %rax, %rbx\n").image(ImageOptions.DEFAULT);
 * } catch (AssemblyException e) {
 *   show(e.getMessage());
 * }
 * }</pre>
 */
public final class AssemblyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient ToolComplaint complaint;

  AssemblyException(String message) {
    super(message);
    this.complaint = null;
  }

  AssemblyException(String name, ToolComplaint complaint) {
    super(complaint.located() ? complaint.words() : name + ": " + complaint.words());
    this.complaint = complaint;
  }

  /** A tool's complaint that does not say which line of the reader's text it is about. */
  Optional<ToolComplaint> withoutLine() {
    return Optional.ofNullable(complaint).filter(c -> !c.located());
  }
}
