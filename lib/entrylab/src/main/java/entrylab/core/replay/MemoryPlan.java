package entrylab.core.replay;

import entrylab.core.cache.LineRun;
import entrylab.core.pipeline.TraceEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The memory events of a trace that are replayed each time, and where their answers are packed:
 * {@link LineRun#BITS} bits each, those of one run of uses beside each other in one word.
 *
 * @param events which of the trace's they are
 * @param codeStays for each, whether it is a fetch whose line and page never leave the first level
 * @param pageStays for each, whether its page never leaves the first-level TLB
 * @param places where each one's answer stands, in fours of bits
 * @param runs each a few of them whose lines lie in one slice of the caches, by their numbers here;
 *     all but those whose code stays
 * @param words that the answers take
 */
record MemoryPlan(
    int[] events,
    boolean[] codeStays,
    boolean[] pageStays,
    int[] places,
    List<int[]> runs,
    int words) {

  /**
   * The plan of some events of a trace.
   *
   * @param all events of the trace
   * @param live which of them are replayed
   */
  static MemoryPlan of(
      CoreState state, List<TraceEvent> all, List<Integer> live, OversubscribedSets crowding) {
    int count = live.size();
    boolean[] codeStays = new boolean[count];
    boolean[] pageStays = new boolean[count];
    boolean sliced = !state.cold() && state.memory().sweepsLines();
    List<Integer> staying = new ArrayList<>();
    var bySlice = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < count; i++) {
      TraceEvent event = all.get(live.get(i));
      pageStays[i] = !crowding.crowds(visitor -> state.translationHome(event, visitor));
      codeStays[i] =
          !state.cold()
              && event instanceof TraceEvent.Fetch fetch
              && !crowding.crowds(visitor -> state.codeHome(fetch, visitor));
      (codeStays[i]
              ? staying
              : bySlice.computeIfAbsent(
                  sliced ? state.memory().slice(event.address()) : 0, _ -> new ArrayList<>()))
          .add(i);
    }
    List<int[]> runs = runs(bySlice.values());
    int[] places = new int[count];
    int end = 0;
    for (int[] run : runs) {
      int room = LineRun.MOST - end % LineRun.MOST;
      end = run.length > room ? end + room : end;
      for (int event : run) {
        places[event] = end++;
      }
    }
    for (int event : staying) {
      places[event] = end++;
    }
    return new MemoryPlan(
        live.stream().mapToInt(Integer::intValue).toArray(),
        codeStays,
        pageStays,
        places,
        runs,
        (end + LineRun.MOST - 1) / LineRun.MOST);
  }

  private static List<int[]> runs(Collection<List<Integer>> slices) {
    List<int[]> runs = new ArrayList<>();
    for (List<Integer> slice : slices) {
      for (int from = 0; from < slice.size(); from += LineRun.MOST) {
        List<Integer> some = slice.subList(from, Math.min(slice.size(), from + LineRun.MOST));
        runs.add(some.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return runs;
  }

  /** How many events there are. */
  int count() {
    return events.length;
  }

  /** Adds to the answer of an event; it was 0 before, or adds up to fewer than 16. */
  void add(long[] answers, int from, int event, int more) {
    answers[from + word(places[event])] += (long) more << shift(places[event]);
  }

  /** The answer of an event. */
  int answer(long[] answers, int from, int event) {
    return (int) (answers[from + word(places[event])] >>> shift(places[event]))
        & (1 << LineRun.BITS) - 1;
  }

  static int word(int place) {
    return place / LineRun.MOST;
  }

  static int shift(int place) {
    return place % LineRun.MOST * LineRun.BITS;
  }
}
