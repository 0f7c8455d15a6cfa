package entrylab.workload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A workload of one task that walks a Markov chain: order one call deep, at random beyond.
 *
 * <pre>{@code
 * ChainWorkload chain = Workloads.get("git-status").chain();
 * show(chain.chain().entropyBits());
 * }</pre>
 */
public final class ChainWorkload implements Workload {
  private final String name;
  private final String description;
  private final MarkovChain chain;

  ChainWorkload(String name, String description, MarkovChain chain) {
    this.name = name;
    this.description = description;
    this.chain = chain;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public int tasks() {
    return 1;
  }

  /** What it walks. */
  public MarkovChain chain() {
    return chain;
  }

  @Override
  public Map<CallName, Double> weights() {
    Map<CallName, Double> shares = new LinkedHashMap<>();
    for (int call = 0; call < chain.names().size(); call++) {
      shares.put(chain.names().get(call), chain.stationary(call));
    }
    return shares;
  }

  @Override
  public SyscallStream stream(NameResolver resolver, long seed) {
    return new Walk(chain, resolver, seed);
  }

  private static final class Walk implements SyscallStream {
    private final MarkovChain chain;
    private final int[] slots;
    private final WeightedChoice[] draws;
    private final RandomGenerator random;
    private int at;
    private boolean started;

    Walk(MarkovChain chain, NameResolver resolver, long seed) {
      this.chain = chain;
      this.slots = chain.names().stream().mapToInt(call -> resolver.resolve(call).slot()).toArray();
      this.draws = new WeightedChoice[slots.length];
      for (int call = 0; call < slots.length; call++) {
        draws[call] = WeightedChoice.of(chain.weights(call));
      }
      this.random = WeightedChoice.generator(seed);
      this.at = chain.first();
    }

    @Override
    public int next() {
      if (started) {
        at = chain.followers(at)[draws[at].next(random)];
      }
      started = true;
      return slots[at];
    }

    @Override
    public int task() {
      return 0;
    }

    @Override
    public int gapMicros() {
      return NO_GAP;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
