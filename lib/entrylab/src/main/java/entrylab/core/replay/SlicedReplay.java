package entrylab.core.replay;

import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.LineRun;
import entrylab.core.cache.SweptLines;
import entrylab.core.cache.Translation;
import entrylab.core.pipeline.EventOutcome;
import entrylab.core.pipeline.TraceEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Replays the memory events of a trace in few steps, since parts of a core do not see each other:
 * first what the micro-op cache is asked for, then lines, a step for all of one slice of the
 * caches, then pages.
 *
 * <p>Two things are not asked for again. A page that stays has been translated for good. A window
 * of code that each sweep of the user program's windows pushes out is found again only if the same
 * trace has used it before, and so in each run or in none, whatever ran in between.
 */
final class SlicedReplay {
  /** A window that the micro-op cache is asked for: a bit of a run, or code that stays. */
  private record Window(long[] blocks, int event, int run, int bit) {}

  private static final int NO_RUN = -1;
  private static final int FROM_FIRST_LEVEL = EventOutcome.fetch(CacheLevel.L1, Translation.FIRST);

  private final CoreState state;
  private final MemoryPlan plan;
  private final LineRun[] runs;
  private final int[] words;
  private final int[] shifts;

  /** Bits of windows that the micro-op cache had, for each run. */
  private final int[] decoded;

  /** Answers that never change. */
  private final long[] fixed;

  private Window[] windows;
  private final TraceEvent[] live;

  /** Numbers of the first events here have pages that may have to be translated. */
  private final int[] translated;

  private int translating;

  /** Whether windows that are pushed out each time have been asked for. */
  private boolean asked;

  private final boolean undisturbed;

  /** Prepares events, each of which has been replayed before. */
  SlicedReplay(CoreState state, List<TraceEvent> events, MemoryPlan plan, boolean undisturbed) {
    this.state = state;
    this.plan = plan;
    this.undisturbed = undisturbed;
    int count = plan.runs().size();
    runs = new LineRun[count];
    words = new int[count];
    shifts = new int[count];
    decoded = new int[count];
    fixed = new long[plan.words()];
    live = Arrays.stream(plan.events()).mapToObj(events::get).toArray(TraceEvent[]::new);
    int[] runOf = new int[live.length];
    int[] bitOf = new int[live.length];
    Arrays.fill(runOf, NO_RUN);
    for (int run = 0; run < count; run++) {
      int[] some = plan.runs().get(run);
      for (int bit = 0; bit < some.length; bit++) {
        runOf[some[bit]] = run;
        bitOf[some[bit]] = bit;
      }
      runs[run] = state.memory().run(Arrays.stream(some).mapToLong(i -> key(live[i])).toArray());
      words[run] = MemoryPlan.word(plan.places()[some[0]]);
      shifts[run] = MemoryPlan.shift(plan.places()[some[0]]);
    }
    List<Window> fetches = new ArrayList<>();
    translated = new int[live.length];
    for (int i = 0; i < live.length; i++) {
      if (live[i] instanceof TraceEvent.Fetch fetch) {
        fetches.add(new Window(state.uopCache().blocks(fetch), i, runOf[i], bitOf[i]));
      }
      if (runOf[i] != NO_RUN) {
        translated[translating++] = i;
      }
    }
    windows = fetches.toArray(Window[]::new);
  }

  private static long key(TraceEvent event) {
    return SweptLines.key(event instanceof TraceEvent.Fetch, event.address());
  }

  /**
   * Replays the events.
   *
   * @param answers takes the answers, from a word on
   */
  void run(long[] answers, int from) {
    System.arraycopy(fixed, 0, answers, from, fixed.length);
    for (Window window : windows) {
      ask(window, answers, from);
    }
    if (!asked) {
      asked = true;
      keep(answers, from);
    }
    for (int run = 0; run < runs.length; run++) {
      answers[from + words[run]] |= runs[run].use(decoded[run]) << shifts[run];
    }
    if (translating > 0) {
      translate(answers, from);
    }
  }

  private void ask(Window window, long[] answers, int from) {
    boolean held = state.uopCache().holds(window.blocks());
    if (window.run() == NO_RUN) {
      plan.add(answers, from, window.event(), held ? 0 : FROM_FIRST_LEVEL);
    } else {
      int bit = 1 << window.bit();
      decoded[window.run()] = decoded[window.run()] & ~bit | (held ? bit : 0);
    }
  }

  /** Keeps the answers of windows that are pushed out each time, so as not to ask again. */
  private void keep(long[] answers, int from) {
    if (!undisturbed) {
      return;
    }
    List<Window> left = new ArrayList<>();
    for (Window window : windows) {
      if (!Arrays.stream(window.blocks()).allMatch(state.uopCache().lines()::sweepsAway)) {
        left.add(window);
      } else if (window.run() == NO_RUN) {
        plan.add(fixed, 0, window.event(), plan.answer(answers, from, window.event()));
      }
    }
    windows = left.toArray(Window[]::new);
  }

  private void translate(long[] answers, int from) {
    int left = 0;
    for (int i = 0; i < translating; i++) {
      int event = translated[i];
      boolean served =
          live[event] instanceof TraceEvent.Fetch && plan.answer(answers, from, event) == 0;
      if (!served) {
        int more = EventOutcome.translated(state.translate(live[event]));
        if (more > 0) {
          plan.add(answers, from, event, more);
        }
      }
      if (served || !plan.pageStays()[event]) {
        translated[left++] = event;
      }
    }
    translating = left;
  }
}
