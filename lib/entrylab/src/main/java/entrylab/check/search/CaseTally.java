package entrylab.check.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The simplest case that breaks each invariant, and how many do.
 *
 * @param <I> what is broken
 * @param <C> what breaks it
 */
public final class CaseTally<I, C> {
  /** Everything known of one broken invariant. */
  public static final class Entry<I, C> {
    private final I invariant;
    private C simplest;
    private long cases;
    private final TreeSet<Long> numbers = new TreeSet<>();

    private Entry(I invariant) {
      this.invariant = invariant;
    }

    public I invariant() {
      return invariant;
    }

    public C simplest() {
      return simplest;
    }

    public long cases() {
      return cases;
    }

    public TreeSet<Long> numbers() {
      return numbers;
    }
  }

  private final Map<String, Entry<I, C>> entries = new LinkedHashMap<>();
  private final Comparator<C> simplestFirst;

  /** An empty tally. */
  public CaseTally(Comparator<C> simplestFirst) {
    this.simplestFirst = simplestFirst;
  }

  /**
   * Adds a case.
   *
   * @param id of the invariant
   * @param number of the syscall that broke it
   */
  public void add(String id, I invariant, C found, long number) {
    Entry<I, C> entry = entries.computeIfAbsent(id, key -> new Entry<>(invariant));
    entry.cases++;
    entry.numbers.add(number);
    if (entry.simplest == null || simplestFirst.compare(found, entry.simplest) < 0) {
      entry.simplest = found;
    }
  }

  /** Whether an invariant is broken. */
  public boolean broken(String id) {
    return entries.containsKey(id);
  }

  /** Whether none is. */
  public boolean empty() {
    return entries.isEmpty();
  }

  /** What is broken, in the order found. */
  public Collection<Entry<I, C>> entries() {
    return entries.values();
  }
}
