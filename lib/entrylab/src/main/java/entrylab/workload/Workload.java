package entrylab.workload;

import entrylab.image.SyscallTable;
import entrylab.workload.catalogue.Workloads;
import java.util.Map;

/**
 * What a program asks of the kernel: which syscalls, how often, in which order.
 *
 * <p>A workload knows names, not numbers, so one serves every table; names newer than the table go
 * through the {@link Aliases}, and what stays unknown runs in the {@linkplain NameResolver stand-in
 * slot}.
 *
 * <pre>{@code
 * Workload mine = Workloads.fromLog("my.log"); // of strace or perf trace
 * show(mine.description());
 * }</pre>
 */
public sealed interface Workload permits RecordedWorkload, Mix, ChainWorkload, Interleaved {
  /** The word that {@link Workloads#parse} takes for it. */
  String name();

  /** One line on what it is and where it comes from. */
  String description();

  /** Number of tasks that make calls. */
  int tasks();

  /** How often each slot of a table is called, through the shipped aliases. */
  default Frequencies frequencies(SyscallTable table) {
    return frequencies(new NameResolver(table, Aliases.shipped()));
  }

  /** How often each slot is called, with names resolved as the reader wants them. */
  default Frequencies frequencies(NameResolver resolver) {
    double[] weights = new double[resolver.slots()];
    weights().forEach((call, weight) -> weights[resolver.resolve(call).slot()] += weight);
    return new Frequencies(weights);
  }

  /** How often each name is called: counts of a recording, shares of anything else. */
  Map<CallName, Double> weights();

  /**
   * An endless stream of calls; the same for the same table and seed on every machine.
   *
   * <p>A recording runs in its recorded order and starts again at its end, whatever the seed. A mix
   * or a chain draws from the generator {@code L64X128MixRandom} of {@code java.util.random}, whose
   * algorithm is specified bit for bit, started from the seed.
   */
  default SyscallStream stream(SyscallTable table, long seed) {
    return stream(new NameResolver(table, Aliases.shipped()), seed);
  }

  /** A stream of the calls with names resolved as the reader wants them. */
  SyscallStream stream(NameResolver resolver, long seed);

  /**
   * An endless stream that has been everywhere early: a recording is cut into pieces of this many
   * calls, which come in random order, each once before any comes again. Within a piece order is
   * kept. Anything that is drawn at random is as it always is.
   */
  default SyscallStream sampled(SyscallTable table, long seed, int piece) {
    return sampled(new NameResolver(table, Aliases.shipped()), seed, piece);
  }

  /** Pieces from all over the calls, with names resolved as the reader wants them. */
  default SyscallStream sampled(NameResolver resolver, long seed, int piece) {
    return stream(resolver, seed);
  }
}
