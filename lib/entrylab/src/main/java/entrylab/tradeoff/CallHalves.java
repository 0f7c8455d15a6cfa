package entrylab.tradeoff;

import entrylab.image.SyscallTable;
import entrylab.workload.Frequencies;
import entrylab.workload.Workload;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A workload's calls in two halves: those that need all of {@code pt_regs}, and the others.
 *
 * @param ptregs the share of the former
 * @param ordinary each slot's share of the others; empty if there are none
 * @param marked each slot's share of the former; empty if there are none
 */
record CallHalves(double ptregs, Map<Integer, Double> ordinary, Map<Integer, Double> marked) {

  /** The halves of a workload, held against a table. */
  static CallHalves of(Workload workload, SyscallTable table) {
    Frequencies calls = workload.frequencies(table);
    Map<Boolean, List<Integer>> slots =
        Arrays.stream(calls.slots())
            .boxed()
            .filter(slot -> table.at(slot).isPresent())
            .collect(Collectors.partitioningBy(slot -> table.at(slot).orElseThrow().ptregs()));
    double ptregs = slots.get(true).stream().mapToDouble(calls::share).sum();
    return new CallHalves(ptregs, shares(calls, slots.get(false)), shares(calls, slots.get(true)));
  }

  private static Map<Integer, Double> shares(Frequencies calls, List<Integer> slots) {
    double all = slots.stream().mapToDouble(calls::share).sum();
    Map<Integer, Double> shares = new LinkedHashMap<>();
    slots.forEach(slot -> shares.put(slot, calls.share(slot) / all));
    return shares;
  }

  /** Word of a mix of the others alone, if there are any. */
  Optional<String> ordinaryAlone() {
    return ordinary.isEmpty() ? Optional.empty() : Optional.of(mix(0));
  }

  /**
   * Word of the same calls with another share of those that need all of {@code pt_regs}, if there
   * are both.
   */
  Optional<String> both(double share) {
    return ordinary.isEmpty() || marked.isEmpty() ? Optional.empty() : Optional.of(mix(share));
  }

  private String mix(double share) {
    Map<Integer, Double> parts = new LinkedHashMap<>();
    add(parts, ordinary, 1 - share);
    add(parts, marked, share);
    return parts.entrySet().stream()
        // Shares are written out in full, so that they add up to what they add up to.
        .map(part -> part.getKey() + "=" + new BigDecimal(part.getValue()).toPlainString())
        .collect(Collectors.joining("+", "mix:", ""));
  }

  private static void add(Map<Integer, Double> parts, Map<Integer, Double> half, double weight) {
    if (weight > 0) {
      half.forEach((slot, share) -> parts.put(slot, weight * share));
    }
  }
}
