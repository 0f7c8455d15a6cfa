package entrylab.machine;

import java.util.stream.Stream;

/**
 * Which part of the kernel an instruction belongs to.
 *
 * <pre>{@code
 * var path = TimedCall.of(Designs.get("switch"), "getpid").path();
 * show(path.part(0) == Part.ENTRY);
 * }</pre>
 */
public enum Part {
  /** Entry, slow path and exit in assembly. */
  ENTRY(".entry.text"),
  /** Stubs and trampolines of marked syscalls. */
  STUB(".entry.stubs"),
  /** The C parts of the slow path. */
  C(".text"),
  /** A handler or a tracer: played by the machine, never counted. */
  STAND_IN(".stand_ins");

  private final String section;

  Part(String section) {
    this.section = section;
  }

  static final Part[] ALL = values();

  /** The part that a section belongs to; the name may go on with a function's, behind a dot. */
  static Part ofSection(String section) {
    return Stream.of(ENTRY, STUB, STAND_IN)
        .filter(part -> (section + ".").startsWith(part.section + "."))
        .findFirst()
        .orElse(C);
  }

  /** Whether the part is written in assembly. */
  public boolean assembly() {
    return this == ENTRY || this == STUB;
  }
}
