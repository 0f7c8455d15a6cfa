package unicorn;

/** A call on successful memory accesses ({@code UC_HOOK_MEM_READ}, {@code _WRITE}, ...). */
public interface MemHook extends Hook {
  /**
   * Called before a read or write, or after the read for {@code UC_MEM_READ_AFTER}.
   *
   * @param u the engine that runs
   * @param type {@code UC_MEM_READ}, {@code UC_MEM_WRITE}, {@code UC_MEM_FETCH} or {@code
   *     UC_MEM_READ_AFTER}
   * @param address physical address of the access: with paging on, not the one that the instruction
   *     computed
   * @param size bytes read or written
   * @param value the value written, or read for {@code UC_MEM_READ_AFTER}; else 0
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, int type, long address, int size, long value, Object user);
}
