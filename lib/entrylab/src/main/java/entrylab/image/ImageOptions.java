package entrylab.image;

/**
 * What a design is built for.
 *
 * @param x32 whether the table has the x32 block (CONFIG_X86_X32_ABI)
 * @param marked which rows carry the ptregs mark
 */
public record ImageOptions(boolean x32, MarkedList marked) {

  /** With x32 and the list as merged: what the figures of the 2015 mail refer to. */
  public static final ImageOptions DEFAULT = new ImageOptions(true, MarkedList.MERGE);

  /** The syscall table that goes with these options. */
  public SyscallTable table() {
    return SyscallTable.v45(x32, marked);
  }

  @Override
  public String toString() {
    return "x32 " + (x32 ? "on" : "off") + ", marked " + marked;
  }
}
