package entrylab.check;

/**
 * What a tracer does at the stop before a syscall.
 *
 * @param edit what it writes into the frame
 * @param skips whether it has the syscall skipped
 * @param renumber the number it puts in place, or {@link #KEEP}
 */
record EntryStop(FrameEdit edit, boolean skips, long renumber) {
  /** The number stays. */
  static final long KEEP = Long.MIN_VALUE;

  /** It looks, and changes nothing. */
  static final EntryStop LOOKS = new EntryStop(FrameEdit.NONE, false, KEEP);

  static EntryStop edits(FrameEdit edit) {
    return new EntryStop(edit, false, KEEP);
  }

  static EntryStop skips(FrameEdit edit) {
    return new EntryStop(edit, true, KEEP);
  }

  static EntryStop renumbers(long number) {
    return new EntryStop(FrameEdit.NONE, false, number);
  }

  static EntryStop renumbers(FrameEdit edit, long number) {
    return new EntryStop(edit, false, number);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("the tracer at the entry stop ");
    text.append(edit);
    if (renumber != KEEP) {
      text.append(", makes it number ").append(renumber);
    }
    if (skips) {
      text.append(", has the syscall skipped");
    }
    return text.toString();
  }
}
