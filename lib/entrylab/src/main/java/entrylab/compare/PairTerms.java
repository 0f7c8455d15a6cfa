package entrylab.compare;

import entrylab.core.cpu.Cpu;
import java.util.List;

/**
 * What two pieces of entry code are called, what they occupy, and what they are run under.
 *
 * <pre>{@code
 * PairTerms terms = new SweptPair(Sweep.of("switch", "v4.4-stubs").on("zen4")).terms();
 * show(terms.first() + " against " + terms.second());
 * }</pre>
 *
 * @param first the first one's name
 * @param second the second one's name
 * @param noun what each row is: a program, a workload or a call
 * @param setting cost, placements and seed, in words
 * @param cpus that are modelled, one at least
 * @param sizes of both
 */
public record PairTerms(
    String first,
    String second,
    String noun,
    String setting,
    List<Cpu> cpus,
    List<OccupiedSize> sizes) {

  /** Takes copies. */
  public PairTerms {
    cpus = List.copyOf(cpus);
    sizes = List.copyOf(sizes);
  }
}
