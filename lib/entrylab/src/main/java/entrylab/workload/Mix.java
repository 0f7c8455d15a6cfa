package entrylab.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A workload of one task that draws each call by itself from fixed shares; order means nothing.
 *
 * <pre>{@code
 * show(Mix.of(Map.of("read", 0.9, "clone", 0.1)).description());
 * }</pre>
 */
public final class Mix implements Workload {
  /** How far the shares of a mix may be from adding up to 1. */
  public static final double TOLERANCE = 1e-9;

  private final String name;
  private final String description;
  private final Map<CallName, Double> shares;

  private Mix(String name, String description, Map<CallName, Double> shares) {
    this.name = name;
    this.description = description;
    this.shares = Collections.unmodifiableMap(shares);
  }

  /** One call, repeated. */
  public static Mix only(String syscall) {
    return new Mix(syscall, syscall + " repeated", Map.of(CallName.of(syscall), 1.0));
  }

  /**
   * A mix of named calls.
   *
   * @param shares name to share, in the order they are drawn in
   * @throws IllegalArgumentException if a share is outside [0, 1] or they do not add up to 1
   */
  public static Mix of(Map<String, Double> shares) {
    shares.forEach((call, share) -> {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException(
            "share " + share + " of '" + call + "' is not between 0 and 1");
      }
    });
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (!(Math.abs(sum - 1) <= TOLERANCE)) {
      throw new IllegalArgumentException("the shares of the mix add up to " + sum + ", not 1");
    }
    Map<CallName, Double> byCall = new LinkedHashMap<>();
    shares.forEach((call, share) -> byCall.put(CallName.of(call), share));
    String text =
        shares.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("+"));
    return new Mix("mix:" + text, "synthetic mix, drawn independently: " + text, byCall);
  }

  /**
   * The mix that calls what a log calls, as often, in no order.
   *
   * @param counts calls per name
   * @throws IllegalArgumentException if there are none
   */
  public static Mix ofCounts(String name, String description, Map<CallName, Long> counts) {
    double total = counts.values().stream().mapToLong(Long::longValue).sum();
    if (total == 0) {
      throw new IllegalArgumentException("'" + name + "' holds no syscalls to mix");
    }
    Map<CallName, Double> shares = new LinkedHashMap<>();
    counts.forEach((call, count) -> shares.put(call, count / total));
    return new Mix(name, description, shares);
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

  /** The share of each call. */
  @Override
  public Map<CallName, Double> weights() {
    return shares;
  }

  @Override
  public SyscallStream stream(NameResolver resolver, long seed) {
    List<Integer> slots = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    shares.forEach((call, share) -> {
      if (share > 0) {
        slots.add(resolver.resolve(call).slot());
        weights.add(share);
      }
    });
    WeightedChoice draw =
        WeightedChoice.of(weights.stream().mapToDouble(Double::doubleValue).toArray());
    return new MixStream(
        draw, slots.stream().mapToInt(Integer::intValue).toArray(), WeightedChoice.generator(seed));
  }

  private record MixStream(WeightedChoice draw, int[] slots, RandomGenerator random)
      implements SyscallStream {
    @Override
    public int next() {
      return slots[draw.next(random)];
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Mix that && name.equals(that.name) && shares.equals(that.shares);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {name, shares});
  }
}
