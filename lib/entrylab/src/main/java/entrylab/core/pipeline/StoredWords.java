package entrylab.core.pipeline;

import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stores of a trace so far, by the words of eight bytes that they touch: a load of a call with
 * a hundred thousand instructions is not held against each of them.
 */
final class StoredWords {
  private static final int WORD_SHIFT = 3;

  /** A store, and its number among the trace's accesses. */
  private record Numbered(int number, Trace.Access store) {}

  private final Map<Long, List<Numbered>> byWord = new HashMap<>();

  /** Adds a store that is younger than all before. */
  void add(int number, Trace.Access store) {
    var added = new Numbered(number, store);
    for (long word = first(store); word <= last(store); word++) {
      byWord.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(added);
    }
  }

  /** The number of the youngest store that shares a byte with a load, or -1. */
  int youngest(Trace.Access load) {
    int youngest = -1;
    for (long word = first(load); word <= last(load); word++) {
      List<Numbered> stores = byWord.getOrDefault(word, List.of());
      int at = stores.size() - 1;
      while (at >= 0 && !load.overlaps(stores.get(at).store())) {
        at--;
      }
      if (at >= 0) {
        youngest = Math.max(youngest, stores.get(at).number());
      }
    }
    return youngest;
  }

  /** Addresses of the kernel's half are negative, so that a shift keeps them in order. */
  private static long first(Trace.Access access) {
    return access.address() >> WORD_SHIFT;
  }

  private static long last(Trace.Access access) {
    return access.address() + access.size() - 1 >> WORD_SHIFT;
  }
}
