package entrylab.image;

/**
 * One row of the syscall table.
 *
 * <pre>{@code
 * ImageOptions.DEFAULT.table().named("clone").ifPresent(call -> show(call.number()));
 * }</pre>
 *
 * @param number slot in the table; x32 rows start at 512
 * @param abi which callers it serves
 * @param name as in the .tbl file, without {@code sys_}
 * @param entryPoint the C function, or an empty string for a reserved number
 * @param ptregs whether the row carries the {@code ptregs} qualifier
 */
public record Syscall(int number, Abi abi, String name, String entryPoint, boolean ptregs) {

  /** Whether a C function stands behind this number; reserved numbers have none. */
  public boolean implemented() {
    return !entryPoint.isEmpty();
  }
}
