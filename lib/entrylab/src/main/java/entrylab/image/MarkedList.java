package entrylab.image;

/**
 * Which syscalls carry the ptregs mark: the list as it was merged, or with iopl added later.
 *
 * <pre>{@code
 * show(SyscallTable.v45(true, MarkedList.WITH_IOPL).marked().size());
 * }</pre>
 */
public enum MarkedList {
  /** The eight rows (six native) marked when the series was merged for v4.6. */
  MERGE("merge"),
  /** The list as merged and iopl, marked in a v4.9-based table. */
  WITH_IOPL("with-iopl");

  private final String text;

  MarkedList(String text) {
    this.text = text;
  }

  boolean marks(Syscall call) {
    return call.ptregs() || (this == WITH_IOPL && call.name().equals("iopl"));
  }

  @Override
  public String toString() {
    return text;
  }
}
