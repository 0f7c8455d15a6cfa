package unicorn;

/** A call on memory accesses that fail: unmapped or protected ({@code UC_HOOK_MEM_INVALID}). */
public interface EventMemHook extends Hook {
  /**
   * Called when the access fails; may map or unprotect the memory and let the instruction go on.
   *
   * @param u the engine that runs
   * @param type one of {@code UC_MEM_*_UNMAPPED} and {@code UC_MEM_*_PROT}
   * @param address address of the access
   * @param size bytes read, written or fetched
   * @param value the value to be written; else 0
   * @param user the object given to {@code hook_add}
   * @return true to try the access again, false to stop with an error
   */
  boolean hook(Unicorn u, int type, long address, int size, long value, Object user);
}
