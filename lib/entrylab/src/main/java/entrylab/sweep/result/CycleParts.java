package entrylab.sweep.result;

/**
 * What a mean number of cycles is made of: the parts add up to it.
 *
 * <pre>{@code
 * Cycles cycles = Sweep.of("switch").on("zen4").run().rows().getFirst().modelled();
 * show(cycles.parts().branch() + " cycles after wrong predictions");
 * }</pre>
 *
 * @param privileged SYSCALL, SYSRET or IRET, and the fitted remainder
 * @param core dependencies, ports and widths
 * @param fetch instruction-fetch misses
 * @param data data misses
 * @param branch mispredicts and resteers
 * @param work stated costs of handlers and tracing; 0 where only the dispatch is charged
 */
public record CycleParts(
    double privileged, double core, double fetch, double data, double branch, double work) {

  /** All of them. */
  public double sum() {
    return privileged + core + fetch + data + branch + work;
  }
}
