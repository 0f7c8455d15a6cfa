package entrylab.core.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Those sets of all levels that one part of the lines meets in, as an automaton: what a use or a
 * sweep makes of them is worked out once for each state they are in, and looked up from then on.
 *
 * <p>Sets that never have to give up a line are left out of the state: whether a line is there
 * depends only on whether it was used before. The first use of each line is therefore never looked
 * up.
 */
final class CacheSlice {
  /** Numbers that the states of one slice may take together; beyond it they are forgotten. */
  private static final int CAPACITY = 1 << 16;

  /** Numbers that a state takes beyond its image, about. */
  private static final int OVERHEAD = 24;

  /** What the sets hold, as {@link CacheSet#save} has it, and where it leads. */
  private static final class State {
    final long[] image;
    final int hash;
    final List<Step> steps = new ArrayList<>(2);
    Step[] runs = NO_STEPS;
    Step sweep;

    State(long[] image) {
      this.image = image;
      this.hash = Arrays.hashCode(image);
    }

    Step by(long key) {
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).key == key) {
          return steps.get(i);
        }
      }
      return null;
    }

    Step run(int number) {
      return number < runs.length ? runs[number] : null;
    }

    void put(int number, int numbers, Step step) {
      if (number >= runs.length) {
        runs = Arrays.copyOf(runs, numbers);
      }
      runs[number] = step;
    }

    void forget() {
      steps.clear();
      runs = NO_STEPS;
      sweep = null;
    }

    Stream<Step> all() {
      return Stream.of(steps.stream(), Arrays.stream(runs), Stream.ofNullable(sweep))
          .flatMap(some -> some)
          .filter(Objects::nonNull);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State that && hash == that.hash && Arrays.equals(image, that.image);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private static final Step[] NO_STEPS = {};

  /** A use, a run of uses or a sweep: what it answers, and what it counts in each cache. */
  private static final class Step {
    final long key;
    final State to;
    final long answer;
    final long[][] counted;
    long times;

    Step(long key, State to, long answer, long[][] counted) {
      this.key = key;
      this.to = to;
      this.answer = answer;
      this.counted = counted;
    }
  }

  private final MemorySystem memory;
  private final List<SetAssociativeCache> caches;
  private final CacheSet[] sets;
  private final int imageSize;
  private final long[] swept;
  private final Set<Long> used = new HashSet<>();
  private final Map<State, State> states = new HashMap<>();
  private final Map<LineUses, Integer> numbers = new HashMap<>();
  private final List<LineUses> runs = new ArrayList<>();
  private State now;

  /** What the sets themselves hold: not always the state of now. */
  private State shown;

  private long seen;

  CacheSlice(MemorySystem memory, CacheSet[] sets, long[] swept) {
    this.memory = memory;
    this.caches =
        List.of(memory.codeCache(), memory.dataCache(), memory.secondCache(), memory.thirdCache());
    this.sets = sets;
    this.imageSize = Arrays.stream(sets).mapToInt(CacheSet::imageSize).sum();
    this.swept = swept;
    for (long key : swept) {
      used.add(key);
    }
    now = state();
    shown = now;
  }

  /** The sets of one slice: all of the first level, and of the others those that give up lines. */
  static CacheSet[] sets(MemorySystem memory, SweptLines lines, int slice, int slices) {
    List<CacheSet> sets = new ArrayList<>();
    boolean outermost = false;
    for (int set = slice; set < memory.thirdCache().sets(); set += slices) {
      if (lines.third().get(set)) {
        sets.add(memory.thirdCache().at(set));
        outermost = true;
      }
    }
    for (int set = slice; set < memory.secondCache().sets(); set += slices) {
      // What an inclusive third level gives up leaves the second as well.
      if (outermost || lines.second().get(set)) {
        sets.add(memory.secondCache().at(set));
      }
    }
    for (SetAssociativeCache first : List.of(memory.codeCache(), memory.dataCache())) {
      for (int set = slice; set < first.sets(); set += slices) {
        sets.add(first.at(set));
      }
    }
    return sets.toArray(CacheSet[]::new);
  }

  /** Uses a line, after a number of sweeps since the beginning. */
  CacheLevel access(long sweeps, long key) {
    catchUp(sweeps);
    Step step = now.by(key);
    if (step == null) {
      if (used.add(key)) {
        return first(() -> find(key));
      }
      step = step(key);
      now.steps.add(step);
    }
    step.times++;
    now = step.to;
    return CacheLevel.of((int) step.answer);
  }

  /** The number of a run of uses, for {@link #run}; runs of the same uses have the same. */
  int number(LineUses uses) {
    return numbers.computeIfAbsent(
        uses,
        _ -> {
          runs.add(uses);
          return runs.size() - 1;
        });
  }

  /**
   * Makes a run of uses, after a number of sweeps since the beginning.
   *
   * @return as {@link LineUses#make} has it
   */
  long run(long sweeps, int number) {
    if (seen != sweeps) {
      catchUp(sweeps);
    }
    Step step = now.run(number);
    if (step == null) {
      LineUses uses = runs.get(number);
      if (used.addAll(uses.keys())) {
        return first(() -> uses.make(memory));
      }
      step = step(number, uses);
    }
    step.times++;
    now = step.to;
    return step.answer;
  }

  private Step step(int number, LineUses uses) {
    show();
    long[][] before = counters();
    Step step = worked(0, uses.make(memory), before);
    now.put(number, runs.size(), step);
    return step;
  }

  private void catchUp(long sweeps) {
    while (seen < sweeps) {
      Step step = now.sweep;
      if (step == null) {
        step = sweep();
        now.sweep = step;
      }
      long times = step.to == now ? sweeps - seen : 1;
      step.times += times;
      seen += times;
      now = step.to;
    }
  }

  /** Uses of which one is its line's first, which may fill sets that are not part of the state. */
  private <T> T first(Supplier<T> uses) {
    show();
    T found = uses.get();
    now = state();
    shown = now;
    return found;
  }

  private Step step(long key) {
    show();
    long[][] before = counters();
    CacheLevel found = find(key);
    return worked(key, found.ordinal(), before);
  }

  private Step sweep() {
    show();
    long[][] before = counters();
    for (long key : swept) {
      find(key);
    }
    return worked(0, 0, before);
  }

  private CacheLevel find(long key) {
    return memory.findNow(SweptLines.isCode(key), SweptLines.line(key));
  }

  /** What has just been worked out, uncounted: it is counted when it is looked up. */
  private Step worked(long key, long answer, long[][] before) {
    long[][] counted = counters();
    for (int cache = 0; cache < counted.length; cache++) {
      for (int i = 0; i < counted[cache].length; i++) {
        counted[cache][i] -= before[cache][i];
      }
      caches.get(cache).count(counted[cache], -1);
    }
    shown = state();
    return new Step(key, shown, answer, counted);
  }

  private long[][] counters() {
    return caches.stream().map(SetAssociativeCache::counted).toArray(long[][]::new);
  }

  /** Brings the sets into the state of now. */
  private void show() {
    if (shown == now) {
      return;
    }
    int at = 0;
    for (CacheSet set : sets) {
      set.restore(now.image, at);
      at += set.imageSize();
    }
    shown = now;
  }

  /** The state that the sets are in. */
  private State state() {
    long[] image = new long[imageSize];
    int at = 0;
    for (CacheSet set : sets) {
      set.save(image, at);
      at += set.imageSize();
    }
    State found = new State(image);
    State known = states.putIfAbsent(found, found);
    int size = imageSize + OVERHEAD + runs.size() / 2;
    if (known == null && (long) states.size() * size > CAPACITY) {
      forget();
      states.put(found, found);
    }
    return known == null ? found : known;
  }

  private void forget() {
    count();
    states.clear();
    if (now != null) {
      // Where it leads is forgotten with the rest; what starts there will be counted with it.
      now.forget();
      states.put(now, now);
    }
  }

  /** Makes up for sweeps and brings the sets into that state. */
  void settle(long sweeps) {
    catchUp(sweeps);
    show();
  }

  /** Counts what was looked up. */
  void count() {
    for (State state : states.keySet()) {
      state.all().forEach(this::count);
    }
  }

  private void count(Step step) {
    for (int cache = 0; cache < step.counted.length; cache++) {
      caches.get(cache).count(step.counted[cache], step.times);
    }
    step.times = 0;
  }
}
