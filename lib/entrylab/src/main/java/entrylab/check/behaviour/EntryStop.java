package entrylab.check.behaviour;

/**
 * What a tracer does at the stop before a syscall.
 *
 * @param edit what it writes into the frame
 * @param skips whether it has the syscall skipped
 * @param renumber the number it puts in place, or {@link #KEEP}
 */
public record EntryStop(FrameEdit edit, boolean skips, long renumber) {
  /** The number stays. */
  static final long KEEP = Long.MIN_VALUE;

  /** It looks, and changes nothing. */
  static final EntryStop LOOKS = new EntryStop(FrameEdit.NONE, false, KEEP);

  public static EntryStop edits(FrameEdit edit) {
    return new EntryStop(edit, false, KEEP);
  }

  public static EntryStop skips(FrameEdit edit) {
    return new EntryStop(edit, true, KEEP);
  }

  public static EntryStop renumbers(long number) {
    return new EntryStop(FrameEdit.NONE, false, number);
  }

  public static EntryStop renumbers(FrameEdit edit, long number) {
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
