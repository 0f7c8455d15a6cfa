package entrylab.core.branch;

/**
 * The stack of return addresses that predicts {@code ret}. It is circular: a push beyond its depth
 * overwrites the oldest entry. A pop from an empty stack hands out the old entries again where the
 * CPU wraps, nothing where it checks.
 */
public final class ReturnStack implements Repeating {
  private final long[] entries;
  private final boolean wraps;
  private int top;
  private int live;
  private long pushes;
  private long pops;
  private long overflows;
  private long underflows;

  /** An empty stack of a depth above 0. */
  public ReturnStack(int depth, boolean wraps) {
    this.entries = new long[depth];
    this.wraps = wraps;
  }

  /** Notes a call. */
  public void push(long returnAddress) {
    top = top + 1 == entries.length ? 0 : top + 1;
    entries[top] = returnAddress;
    pushes++;
    if (live == entries.length) {
      overflows++;
    } else {
      live++;
    }
  }

  /** Predicts a return and takes the entry off. Returns whether the prediction was right. */
  public boolean pop(long returnAddress) {
    pops++;
    if (live == 0) {
      underflows++;
      if (!wraps) {
        return false;
      }
    } else {
      live--;
    }
    boolean right = entries[top] == returnAddress;
    top = top == 0 ? entries.length - 1 : top - 1;
    return right;
  }

  /**
   * Does what {@link #push} and {@link #pop} do for calls and returns in pairs, all predicted.
   *
   * @param from the first of its words about them
   */
  void replay(BranchScript script, int from) {
    long[] words = script.words;
    int at = top;
    for (int i = from; i < words.length; i++) {
      at = at + 1 == entries.length ? 0 : at + 1;
      entries[at] = words[i];
    }
    int deeper = script.calls - script.returned;
    at = top + deeper;
    top = at >= entries.length ? at - entries.length : at;
    pushes += script.calls;
    pops += script.returned;
    int room = entries.length - live;
    int lost = room < words.length - from ? script.pairs.lost[room] : 0;
    overflows += lost;
    live += deeper - lost;
  }

  /** Learns of calls and returns that it neither pushed nor popped: the registers tell the rest. */
  void onPassed(long calls, long returned) {
    pushes += calls;
    pops += returned;
  }

  @Override
  public int registers() {
    return entries.length + 1;
  }

  /** From the top down: where in the circle that is makes no difference. */
  @Override
  public void take(long[] to, int at) {
    int count = entries.length;
    for (int i = 0; i < count; i++) {
      to[at + i] = entries[top >= i ? top - i : top - i + count];
    }
    to[at + count] = live;
  }

  @Override
  public void give(long[] from, int at) {
    int count = entries.length;
    for (int i = 0; i < count; i++) {
      entries[count - 1 - i] = from[at + i];
    }
    top = count - 1;
    live = (int) from[at + count];
  }

  /** Calls that overwrote an entry, and returns that found none. */
  @Override
  public long used() {
    return overflows + underflows;
  }

  /** How many entries it has. */
  public int depth() {
    return entries.length;
  }

  /** Calls seen. */
  public long pushes() {
    return pushes;
  }

  /** Returns seen. */
  public long pops() {
    return pops;
  }

  /** Entries pushed and neither popped nor overwritten. */
  public int live() {
    return live;
  }

  /** Pops that found the stack empty. */
  public long underflows() {
    return underflows;
  }

  /**
   * Re-derives the depth from the counters.
   *
   * @throws IllegalStateException if pushes - overflows - (pops - underflows) is not the depth
   */
  public void check() {
    counts().check();
  }

  /** Everything that is counted, and the depth. */
  ReturnStackCounts counts() {
    return new ReturnStackCounts(pushes, overflows, pops, underflows, live);
  }
}
