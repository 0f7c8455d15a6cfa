package entrylab.workload;

/**
 * The table slot a logged name runs in, and how it got there.
 *
 * <pre>{@code
 * var names = new NameResolver(ImageOptions.DEFAULT.table(), Aliases.shipped());
 * show(names.resolve(CallName.of("openat2")).kind());
 * }</pre>
 *
 * @param call the name as logged
 * @param kind how the slot was found
 * @param slot index into the syscall table
 */
public record NameResolution(CallName call, Kind kind, int slot) {

  /** How a name found its slot. */
  public enum Kind {
    /** The table has the name, or the number where the log has only that. */
    IN_TABLE,
    /** The alias list carries the name to a row of the table. */
    ALIASED,
    /** Neither: the call runs in the stand-in slot. */
    UNKNOWN
  }
}
