package entrylab.tradeoff;

import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.sweep.Numbers;
import entrylab.workload.Frequencies;
import entrylab.workload.Workload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workload's calls in two halves: those that need all of {@code pt_regs}, and the others.
 *
 * @param ptregs the share of the former
 * @param ordinary word of a mix of the others alone; empty if there are none
 * @param marked word of a mix of the former alone; empty if there are none
 */
record Halves(double ptregs, Optional<String> ordinary, Optional<String> marked) {

  /** The halves of a workload, held against a table. */
  static Halves of(Workload workload, SyscallTable table) {
    Frequencies calls = workload.frequencies(table);
    double ptregs = 0;
    for (int slot : calls.slots()) {
      ptregs += isMarked(table, slot) ? calls.share(slot) : 0;
    }
    return new Halves(ptregs, mix(calls, table, false), mix(calls, table, true));
  }

  private static boolean isMarked(SyscallTable table, int slot) {
    return table.at(slot).map(Syscall::ptregs).orElse(false);
  }

  /** Shares are written out in full, so that they add up to what they add up to. */
  private static Optional<String> mix(Frequencies calls, SyscallTable table, boolean marked) {
    List<Integer> slots = new ArrayList<>();
    double all = 0;
    for (int slot : calls.slots()) {
      if (isMarked(table, slot) == marked && table.at(slot).isPresent()) {
        slots.add(slot);
        all += calls.share(slot);
      }
    }
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int slot : slots) {
      parts.add(slot + "=" + new BigDecimal(calls.share(slot) / all).toPlainString());
    }
    return Optional.of("mix:" + String.join("+", parts));
  }

  /** The share as text. */
  String percent() {
    return Numbers.plain(100 * ptregs) + " %";
  }
}
