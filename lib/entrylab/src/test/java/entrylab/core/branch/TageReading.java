package entrylab.core.branch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A second reading of TAGE, straight from its authors' rules (A. Seznec and P. Michaud, JILP 8,
 * 2006, and their simulator of January 2006): the history is a text of all outcomes, tables are
 * maps, counters are signed. What {@link Tage} states to be its own is shared with it: hashes, what
 * an indirect jump leaves in the history, and the draw between free places.
 */
final class TageReading {
  /** What can happen to a branch, so that a test can tell that it did. */
  enum Rule {
    BASE_DECIDES,
    LONGEST_DECIDES,
    NEW_IS_NOT_BELIEVED,
    NEW_IS_BELIEVED,
    NEW_WAS_RIGHT_UNBELIEVED,
    PLACE_TAKEN,
    DRAWN_AMONG_SEVERAL,
    NONE_FREE,
    USEFUL,
    USELESS,
    UPPER_BIT_RESET,
    LOWER_BIT_RESET
  }

  private static final class Place {
    private int tag;

    /** From -4 to 3: taken if not negative. */
    private int counter;

    /** From 0 to 3. */
    private int useful;

    private boolean taken() {
      return counter >= 0;
    }

    private boolean isNew() {
      return (counter == 0 || counter == -1) && useful == 0;
    }
  }

  final Map<Rule, Integer> seen = new EnumMap<>(Rule.class);
  private final int entries;
  private final List<Integer> lengths = new ArrayList<>();
  private final int period;
  private final Map<Integer, Integer> base = new HashMap<>();
  private final List<Map<Integer, Place>> tables = new ArrayList<>();
  private final GeometricChoice choice = new GeometricChoice();

  /** Every outcome, the last one last. */
  private final StringBuilder history = new StringBuilder("0".repeat(2 * Long.SIZE));

  private int useAlternate;
  private int branches;

  TageReading(int entries, int longest, int period) {
    this.entries = entries;
    this.period = period;
    for (int i = 0; i < Tage.TABLES; i++) {
      lengths.add(length(i, longest));
      tables.add(new HashMap<>());
    }
  }

  /** The authors' series: L(1) a^(i-1), plus a half, cut. */
  private static int length(int table, int longest) {
    double ratio = (double) longest / Tage.SHORTEST;
    return (int) (Tage.SHORTEST * Math.pow(ratio, (double) table / (Tage.TABLES - 1)) + 0.5);
  }

  boolean predict(long address, boolean taken) {
    long branch = Tage.branch(address);
    List<Integer> hits = new ArrayList<>();
    for (int i = Tage.TABLES - 1; i >= 0; i--) {
      Place place = at(i, branch);
      if (place != null && place.tag == tag(i, branch)) {
        hits.add(i);
      }
    }
    int basePlace = AddressHash.index(branch, entries);
    boolean baseSays = base.getOrDefault(basePlace, 1) >= 2;
    if (hits.isEmpty()) {
      note(Rule.BASE_DECIDES);
      if (baseSays != taken) {
        allocate(0, branch, taken);
      }
      age();
      base.merge(basePlace, taken ? 2 : 0, (old, ignored) -> bounded(old, taken, 0, 3));
      history.append(taken ? '1' : '0');
      return baseSays == taken;
    }
    Place provider = at(hits.getFirst(), branch);
    boolean longest = provider.taken();
    boolean alternate = hits.size() > 1 ? at(hits.get(1), branch).taken() : baseSays;
    boolean fresh = provider.isNew();
    boolean unbelieved = fresh && useAlternate >= 0;
    boolean said = unbelieved ? alternate : longest;
    note(
        unbelieved
            ? Rule.NEW_IS_NOT_BELIEVED
            : fresh ? Rule.NEW_IS_BELIEVED : Rule.LONGEST_DECIDES);
    if (fresh && longest != alternate) {
      useAlternate = bounded(useAlternate, alternate == taken, -8, 7);
    }
    if (said != taken && fresh && longest == taken) {
      note(Rule.NEW_WAS_RIGHT_UNBELIEVED);
    } else if (said != taken) {
      allocate(hits.getFirst() + 1, branch, taken);
    }
    age();
    provider.counter = bounded(provider.counter, taken, -4, 3);
    if (said != alternate) {
      note(said == taken ? Rule.USEFUL : Rule.USELESS);
      provider.useful = bounded(provider.useful, said == taken, 0, 3);
    }
    history.append(taken ? '1' : '0');
    return said == taken;
  }

  void onIndirect(long target) {
    long bits = Tage.targetBits(target);
    for (int bit = Tage.TARGET_BITS - 1; bit >= 0; bit--) {
      history.append(bits >>> bit & 1);
    }
  }

  /** The entries of a table that are allocated, by their index, as {@link TaggedTable} has them. */
  Map<Integer, Integer> entries(int table) {
    Map<Integer, Integer> all = new HashMap<>();
    tables.get(table).forEach((at, e) -> all.put(at, e.tag << 5 | e.useful << 3 | e.counter + 4));
    return all;
  }

  /** A counter of the base predictor, from 0 to 3. */
  int base(int place) {
    return base.getOrDefault(place, 1);
  }

  private void allocate(int from, long branch, boolean taken) {
    List<Integer> longer = IntStream.range(from, Tage.TABLES).boxed().toList();
    List<Integer> free = longer.stream().filter(i -> useful(i, branch) == 0).toList();
    if (longer.isEmpty()) {
      return;
    }
    if (free.isEmpty()) {
      note(Rule.NONE_FREE);
      longer.forEach(i -> at(i, branch).useful--);
      return;
    }
    note(free.size() > 1 ? Rule.DRAWN_AMONG_SEVERAL : Rule.PLACE_TAKEN);
    int table = free.get(choice.among(free.size()));
    var place = new Place();
    place.tag = tag(table, branch);
    place.counter = taken ? 0 : -1;
    tables.get(table).put(index(table, branch), place);
  }

  private void age() {
    if (++branches % period == 0) {
      boolean upper = branches / period % 2 == 1;
      note(upper ? Rule.UPPER_BIT_RESET : Rule.LOWER_BIT_RESET);
      for (Map<Integer, Place> table : tables) {
        table.values().forEach(place -> place.useful &= upper ? 1 : 2);
      }
    }
  }

  private int useful(int table, long branch) {
    Place place = at(table, branch);
    return place == null ? 0 : place.useful;
  }

  private Place at(int table, long branch) {
    return tables.get(table).get(index(table, branch));
  }

  private int index(int table, long branch) {
    return TaggedTable.index(hash(table, branch), entries / Tage.BASE_PER_TAGGED);
  }

  /** The branch behind the last five outcomes, and the hash of it behind the table's history. */
  private int tag(int table, long branch) {
    long last = Long.parseLong(history.substring(history.length() - Tage.SHORTEST), 2);
    return TaggedTable.tag(TaggedTable.context(branch, last), hash(table, branch));
  }

  private long hash(int table, long branch) {
    int length = lengths.get(table);
    String past = history.substring(history.length() - length);
    int border = Math.max(0, length - Long.SIZE);
    long recent = Long.parseUnsignedLong(past.substring(border), 2);
    long older = border == 0 ? 0 : Long.parseUnsignedLong(past.substring(0, border), 2);
    return TaggedTable.hash(branch, recent, older, border > 0);
  }

  private static int bounded(int value, boolean up, int least, int most) {
    return up ? Math.min(most, value + 1) : Math.max(least, value - 1);
  }

  private void note(Rule rule) {
    seen.merge(rule, 1, Integer::sum);
  }
}
