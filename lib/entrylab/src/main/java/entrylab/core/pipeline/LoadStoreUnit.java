package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Loads, stores and the store buffer: when a loaded value arrives, when a store is written.
 *
 * <p>Loads are assumed to know whether an older store overlaps them, but where a predictor that is
 * found by the load's address has to tell: it is taken as trained, so that only loads that depend
 * on a store of unknown address wait, and nothing is ever made in vain. Stores are written in
 * order.
 */
final class LoadStoreUnit {
  private final LatencyTable latency;
  private final int storeLatency;
  private final StoreTimes times = new StoreTimes();
  private final StoreForwarding forwarding;
  private final MemoryRenaming renaming;
  private final StoreDrain drain;
  private final DataLines lines;
  private final InOrderBuffer loads;
  private final InOrderBuffer stores;
  private final LoadStoreTally tally = new LoadStoreTally();
  private final LongestWait longest = new LongestWait();

  private CompiledTrace trace;
  private CarriedStores carried;
  private long verified;

  LoadStoreUnit(Cpu cpu, LatencyTable latency) {
    this.latency = latency;
    storeLatency = cpu.count(Parameter.STORE_LATENCY);
    forwarding = new StoreForwarding(cpu, times);
    renaming = new MemoryRenaming(cpu);
    drain = new StoreDrain(cpu);
    lines = new DataLines(cpu, latency);
    loads = new InOrderBuffer(cpu.count(Parameter.LOAD_BUFFER));
    stores = new InOrderBuffer(cpu.count(Parameter.STORE_BUFFER));
  }

  void start(CompiledTrace compiled, CarriedStores before) {
    trace = compiled;
    carried = before;
    times.start(compiled.memories().length);
    lines.start(compiled.lines());
    drain.clear();
    loads.clear();
    stores.clear();
    tally.clear();
    for (CarriedStores.Pending store : before.stores()) {
      long written = Moment.core(Moment.ZERO, store.commitsIn());
      drain.carried(written);
      stores.take(written);
    }
  }

  long loadBufferRoom() {
    return loads.available();
  }

  long storeBufferRoom() {
    return stores.available();
  }

  void loadRetired(long moment) {
    tally.loadRetired();
    loads.take(moment);
  }

  /** Notes when the data of the store in hand is known, whose address was found before. */
  void storeData(int memory, long dispatched) {
    tally.storeKnown();
    times.dataKnown(memory, dispatched);
  }

  /** Cycles that a store's translation takes beyond a hit, added to its address micro-op. */
  long storeAddress(int memory, long dispatched, int outcome) {
    times.addressKnown(Moment.core(dispatched, trace.memories()[memory].addressing()));
    return Moment.data(
        Moment.core(dispatched, storeLatency), latency.data(EventOutcome.translation(outcome)));
  }

  /**
   * When a load may be made for the first time.
   *
   * @param from when its own address is known
   */
  long disambiguated(int memory, long from) {
    return forwarding.disambiguated(trace.memories()[memory], from);
  }

  /** When a load has to be made again at the earliest; the given moment if it need not be. */
  long again(int memory, long dispatched) {
    return forwarding.again(trace.memories()[memory], dispatched);
  }

  /**
   * When a loaded value arrives.
   *
   * @param renamed when the load was renamed, for values taken over at rename
   */
  long load(int memory, long dispatched, long renamed, int outcome) {
    longest.clear();
    tally.loaded();
    verified = Moment.ZERO;
    Op.Memory access = trace.memories()[memory];
    int from = access.forwardedFrom();
    if (from >= 0 && !access.blocked() && renaming.finds(access, trace.memories()[from])) {
      return guessed(access, from, dispatched, renamed, outcome);
    }
    if (from >= 0 && times.written(from) > dispatched) {
      tally.forwarded();
      return fromStore(access, from, dispatched);
    }
    if (from < 0 && !carried.stores().isEmpty()) {
      long pending = forwarding.carried(carried, access, dispatched);
      if (pending != Moment.ZERO) {
        tally.forwarded();
        return pending;
      }
    }
    return fromCache(access, dispatched, outcome);
  }

  /**
   * A value taken over at rename. The load is made all the same and confirms it, from the store
   * buffer or from the cache.
   */
  private long guessed(Op.Memory access, int from, long dispatched, long renamed, int outcome) {
    if (times.written(from) > dispatched) {
      tally.forwarded();
      verified = renaming.confirmedByBuffer(forwarding.served(access, from, dispatched));
    } else {
      long served = fromCache(access, dispatched, outcome);
      verified = renaming.confirmedByCache(access, trace.memories()[from], served);
    }
    return renaming.value(renamed, times.data(from));
  }

  private long fromStore(Op.Memory access, int from, long dispatched) {
    long cache = Moment.core(dispatched, access.latency());
    if (access.blocked()) {
      long late = forwarding.blocked(from);
      note(Wait.BLOCKED, late, cache);
      return Math.max(cache, late);
    }
    long value = forwarding.served(access, from, dispatched);
    note(Wait.FORWARD, value, cache);
    return value;
  }

  /**
   * When the last load can retire, if that is later than its value: a value taken over at rename is
   * a guess, and the load is made all the same to confirm it.
   */
  long verified() {
    return verified;
  }

  private long fromCache(Op.Memory access, long dispatched, int outcome) {
    tally.fromCache();
    long hit = Moment.core(dispatched, access.latency());
    int translation = latency.data(EventOutcome.translation(outcome));
    long value = lines.arrives(access.line(), hit, outcome, translation);
    note(Wait.MEMORY, value, hit);
    return value;
  }

  /** When a store that retired is written to the cache. */
  void storeRetired(int memory, long retired, int outcome) {
    tally.storeRetired();
    int line = trace.memories()[memory].line();
    // Its translation was waited for when its address was made.
    long ready = lines.arrives(line, drain.earliest(retired), outcome, 0);
    long written = drain.write(ready, line);
    times.written(memory, written);
    stores.take(written);
  }

  /** Changes all moments kept, but those of accesses that are yet to come. */
  void replaceAll(LongUnaryOperator change) {
    times.replaceAll(trace.memories(), tally.retired(), change);
    lines.replaceAll(change);
    loads.replaceAll(change);
    stores.replaceAll(change);
    drain.replaceAll(change);
  }

  /** Forgets the first cycles, and counts from behind them. */
  void forget(int cycles) {
    carried = carried.after(cycles);
  }

  /** The stores that are not written when the trace ends. */
  CarriedStores carry(int end) {
    List<CarriedStores.Pending> pending = new ArrayList<>(carried.after(end).stores());
    Op.Memory[] accesses = trace.memories();
    for (int i = 0; i < accesses.length; i++) {
      int written = Moment.cycle(times.written(i));
      if (accesses[i].store() && written > end) {
        pending.add(
            new CarriedStores.Pending(accesses[i].address(), accesses[i].size(), written - end));
      }
    }
    return pending.isEmpty() ? CarriedStores.NONE : new CarriedStores(List.copyOf(pending));
  }

  /**
   * Re-derives what became of the trace's loads and stores.
   *
   * @throws IllegalStateException if a load got its value from nowhere or from two places, or a
   *     load or store was left out or met twice
   */
  void check() {
    counts().check();
  }

  /** Everything that is counted, beside what the trace has. */
  LoadStoreCounts counts() {
    return tally.beside(trace);
  }

  private void note(Wait wait, long actual, long hit) {
    longest.note(wait, Moment.cycle(actual) - Moment.cycle(hit));
  }

  /** What the last load waited for beyond a hit. */
  LongestWait longest() {
    return longest;
  }
}
