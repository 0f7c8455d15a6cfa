package entrylab.core.pipeline;

/**
 * What one run of a trace cost, in cycles, split by what the critical path waited for.
 *
 * @param total from the entry to the retirement of the last instruction
 * @param privileged the constants of SYSCALL, SYSRET or IRET, and the remainder
 * @param fetch instruction-fetch misses, of caches, TLB and micro-op cache
 * @param data data misses, of caches and TLB
 * @param branch mispredicts and resteers: fetch time lost until the right path went on
 */
public record Timing(int total, int privileged, int fetch, int data, int branch) {
  /** The rest: dependencies, ports, widths. */
  public int core() {
    return total - privileged - fetch - data - branch;
  }
}
