package unicorn;

/**
 * A call that translates addresses when the TLB misses ({@code UC_HOOK_TLB_FILL}). It needs {@link
 * Unicorn#ctl_tlb_mode} with {@code UC_TLB_VIRTUAL}.
 */
public interface TlbFillHook extends Hook {
  /**
   * Translates one address.
   *
   * @param u the engine that runs
   * @param vaddr virtual address
   * @param type {@code UC_MEM_READ}, {@code UC_MEM_WRITE} or {@code UC_MEM_FETCH}
   * @param user the object given to {@code hook_add}
   * @return page-aligned physical address, or'ed with a {@code UC_PROT_*} mask; -1 if there is none
   */
  long hook(Unicorn u, long vaddr, int type, Object user);
}
