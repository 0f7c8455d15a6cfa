package entrylab.core.pipeline;

import java.util.List;

/**
 * What a core carries from one trace to the next: stores that were retired but not yet written to
 * the cache. Everything else is at rest, because SYSCALL and SYSRET let nothing younger execute
 * before everything older has completed (Intel SDM volume 2B, SYSCALL and SYSRET, "Instruction
 * ordering", https://www.felixcloutier.com/x86/syscall), stores that are not yet visible excepted.
 *
 * @param stores oldest first
 */
public record CarriedStores(List<Pending> stores) {
  /** Nothing pending. */
  public static final CarriedStores NONE = new CarriedStores(List.of());

  /**
   * One pending store.
   *
   * @param commitsIn cycles after the end of the trace
   */
  public record Pending(long address, int size, int commitsIn) {}

  /** What is left after the user program ran for some cycles. */
  public CarriedStores after(int cycles) {
    if (stores.isEmpty() || cycles == 0) {
      return this;
    }
    List<Pending> left =
        stores.stream()
            .filter(s -> s.commitsIn() > cycles)
            .map(s -> new Pending(s.address(), s.size(), s.commitsIn() - cycles))
            .toList();
    return left.isEmpty() ? NONE : new CarriedStores(left);
  }
}
