package unicorn;

/** A call on interrupts and exceptions ({@code UC_HOOK_INTR}). */
public interface InterruptHook extends Hook {
  /**
   * Called instead of delivering the interrupt: Unicorn never looks at the guest's vector table.
   *
   * @param u the engine that runs
   * @param intno vector, or the architecture's exception number in QEMU's numbering
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, int intno, Object user);
}
