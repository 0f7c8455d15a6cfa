package entrylab.core.replay;

import entrylab.core.pipeline.CarriedStores;

/**
 * The timings of one trace by the answers to those of its events that can still change: a short key
 * for what {@link Timings} finds by all of them. Forgets everything when full.
 */
final class WarmTimings {
  private static final int CAPACITY = 1 << 13;
  private static final int FIRST_SIZE = 16;

  private static final class Entry {
    final long[] answers;
    final CarriedStores before;
    final RememberedTiming timing;
    Entry next;

    Entry(long[] answers, CarriedStores before, RememberedTiming timing) {
      this.answers = answers;
      this.before = before;
      this.timing = timing;
    }

    boolean is(long[] wanted, CarriedStores wantedBefore) {
      return TraceReplay.equal(answers, wanted)
          && (before == wantedBefore || before.equals(wantedBefore));
    }
  }

  private Entry[] buckets = new Entry[FIRST_SIZE];
  private int size;

  /** The one found last: most often it is the next as well. */
  private Entry last;

  /** The timing, or {@code null}. */
  RememberedTiming find(long[] answers, CarriedStores before) {
    if (last != null && last.is(answers, before)) {
      return last.timing;
    }
    Entry entry = buckets[bucket(answers)];
    while (entry != null && !entry.is(answers, before)) {
      entry = entry.next;
    }
    if (entry == null) {
      return null;
    }
    last = entry;
    return entry.timing;
  }

  /** Remembers a timing; the answers are copied. */
  void put(long[] answers, CarriedStores before, RememberedTiming timing) {
    if (size == CAPACITY) {
      buckets = new Entry[FIRST_SIZE];
      size = 0;
    }
    if (size == buckets.length) {
      grow();
    }
    insert(new Entry(answers.clone(), before, timing));
    size++;
  }

  private void insert(Entry entry) {
    int bucket = bucket(entry.answers);
    entry.next = buckets[bucket];
    buckets[bucket] = entry;
  }

  private void grow() {
    Entry[] old = buckets;
    buckets = new Entry[2 * old.length];
    for (Entry chain : old) {
      while (chain != null) {
        Entry next = chain.next;
        insert(chain);
        chain = next;
      }
    }
  }

  private int bucket(long[] answers) {
    long hash = 0;
    for (long word : answers) {
      hash = (hash ^ word) * 0x9e3779b97f4a7c15L;
    }
    return (int) (hash >>> Integer.SIZE) & buckets.length - 1;
  }
}
