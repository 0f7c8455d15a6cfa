package entrylab.machine;

/** Which part of the kernel an instruction belongs to. */
public enum Part {
  /** Entry, slow path and exit in assembly. */
  ENTRY,
  /** Stubs and trampolines of marked syscalls. */
  STUB,
  /** The C parts of the slow path. */
  C,
  /** A handler or a tracer: played by the machine, never counted. */
  STAND_IN;

  static final Part[] ALL = values();

  static Part ofSection(String section) {
    return switch (section) {
      case ".entry.text" -> ENTRY;
      case ".entry.stubs" -> STUB;
      case ".stand_ins" -> STAND_IN;
      default -> C;
    };
  }

  /** Whether the part is written in assembly. */
  public boolean assembly() {
    return this == ENTRY || this == STUB;
  }
}
