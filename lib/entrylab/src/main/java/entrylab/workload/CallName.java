package entrylab.workload;

/**
 * A syscall as a log names it.
 *
 * <pre>{@code
 * show(CallName.of("read").abi());
 * }</pre>
 *
 * @param name the name as logged, such as {@code clone3}
 * @param abi the convention of the process that made it
 */
public record CallName(String name, CallAbi abi) {

  /** A call of a 64-bit program. */
  public static CallName of(String name) {
    return new CallName(name, CallAbi.NATIVE);
  }

  @Override
  public String toString() {
    return abi == CallAbi.NATIVE ? name : name + " (" + abi + ")";
  }
}
