package entrylab.check.kernel;

import entrylab.machine.Ending;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions a kernel calls when each bit of a task's words is set alone, before the handler
 * and behind it: what a check knows of entry and exit work without a look at the source.
 */
public final class LearntWork {
  /**
   * What a bit alone leads to.
   *
   * @param before functions called before the handler, in order
   * @param after functions called behind it
   * @param skips whether the handler is not called then
   */
  record Asked(List<String> before, List<String> after, boolean skips) {
    boolean nothing() {
      return before.isEmpty() && after.isEmpty() && !skips;
    }
  }

  private final Map<WorkBits, Asked> asked = new LinkedHashMap<>();
  private final Map<String, Long> flagsOf = new LinkedHashMap<>();
  private final Set<String> before = new HashSet<>();
  private final List<WorkBits> outside = new ArrayList<>();
  private final List<WorkBits> loops = new ArrayList<>();
  private final Set<String> looping = new HashSet<>();

  /** Notes what a run with one bit showed, or with none. */
  void learn(WorkBits bit, SnapshotRun run) {
    if (!run.returned()) {
      outside.add(bit);
      return;
    }
    List<String> early = new ArrayList<>();
    List<String> late = new ArrayList<>();
    boolean handled = false;
    for (SnapshotRun.Call call : run.calls()) {
      if (call.handler()) {
        handled = true;
      } else {
        (handled ? late : early).add(call.function());
      }
    }
    before.addAll(early);
    late.stream()
        .filter(function -> !alwaysBehind(function))
        .forEach(function -> flagsOf.merge(function, bit.flags(), (a, b) -> a | b));
    asked.put(bit, new Asked(early, late, !handled));
  }

  /** Whether a function is called behind the handler when no bit is set beyond the snapshot's. */
  boolean alwaysBehind(String function) {
    return of(WorkBits.NONE).after().contains(function);
  }

  /** Notes whether a flag that nobody takes back is looked at again. */
  void learnLoop(WorkBits bit, SnapshotRun run) {
    Set<String> seen = new HashSet<>();
    List<String> again =
        run.calls().stream()
            .map(SnapshotRun.Call::function)
            .filter(function -> !seen.add(function))
            .toList();
    if (run.ending() instanceof Ending.Endless && !again.isEmpty()) {
      loops.add(bit);
      looping.addAll(again);
    }
  }

  /**
   * Whether a function is one of those that are called until nothing is left to do. Where no flag
   * is ever looked at again, all behind the handler are taken for such: a kernel has to look again.
   */
  boolean loops(String function) {
    return loops.isEmpty() ? flags(function) != 0 : looping.contains(function);
  }

  /** Flags that are looked at again until somebody has taken them back; all, if none are. */
  List<WorkBits> loops() {
    return loops.isEmpty()
        ? bits().stream().filter(bit -> (bit.flags() & taken()) != 0).toList()
        : List.copyOf(loops);
  }

  /** What each bit asks for, a line each. */
  List<String> words() {
    List<String> lines = new ArrayList<>();
    for (WorkBits bit : bits()) {
      Asked one = of(bit);
      lines.add(
          bit
              + ": before "
              + one.before()
              + ", behind "
              + one.after()
              + (one.skips() ? ", no handler" : ""));
    }
    outside.forEach(bit -> lines.add(bit + ": does not come back within the snapshot; not tried"));
    return lines;
  }

  /** What is asked for by a bit alone, or by none. */
  Asked of(WorkBits bit) {
    return asked.getOrDefault(bit, new Asked(List.of(), List.of(), false));
  }

  /** Bits that ask for something and whose run stays in the snapshot. */
  List<WorkBits> bits() {
    Asked plain = of(WorkBits.NONE);
    return asked.keySet().stream()
        .filter(bit -> bit.count() == 1 && !of(bit).equals(plain))
        .toList();
  }

  /** The flags that a function behind the handler is called for. */
  long flags(String function) {
    return flagsOf.getOrDefault(function, 0L);
  }

  /** Flags that are looked at again until somebody has taken them back, as one word. */
  long looping() {
    return loops().stream().mapToLong(WorkBits::flags).reduce(0L, (a, b) -> a | b);
  }

  /** Flags that some function behind the handler is called for, and takes back. */
  long taken() {
    return flagsOf.values().stream().reduce(0L, (a, b) -> a | b);
  }

  /** Whether a function has been called behind a handler, and never before one. */
  boolean comesOnlyBehind(String function) {
    return flagsOf.containsKey(function) && !before.contains(function);
  }
}
