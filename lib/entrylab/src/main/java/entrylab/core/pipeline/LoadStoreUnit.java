package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final int forward;
  private final int blockedForward;
  private final int storeLatency;
  private final int storesPerCycle;
  private final int linesPerCycle;
  private final int commitDelay;
  private final int settle;
  private final int retry;
  private final int served;
  private final boolean predictsDependence;
  private final String renaming;
  private final int renamingLatency;
  private final int confirmation;
  private final int late;
  private final InOrderBuffer loads;
  private final InOrderBuffer stores;
  private final InOrderBuffer fills;

  private CompiledTrace trace;
  private CarriedStores carried;
  private long[] storeData = new long[64];
  private long[] addressKnown = new long[64];
  private long[] written = new long[64];
  private long[] lineReady = new long[64];
  private long lastWritten;
  private int writtenThen;
  private int linesThen;
  private int lastLine;
  private long lastAddress;
  private long allAddresses;
  private long verified;
  private final LongestWait longest = new LongestWait();

  // What became of loads and stores; re-derived when a run is over.
  private int loaded;
  private int loadsRetired;
  private int forwards;
  private int fromCache;
  private int storesKnown;
  private int storesRetired;

  LoadStoreUnit(Cpu cpu, LatencyTable latency) {
    this.latency = latency;
    forward = cpu.count(Parameter.STORE_FORWARD);
    blockedForward = cpu.count(Parameter.STORE_BLOCKED);
    storeLatency = cpu.count(Parameter.STORE_LATENCY);
    storesPerCycle = cpu.count(Parameter.STORES_PER_CYCLE);
    linesPerCycle = cpu.count(Parameter.STORE_LINES);
    commitDelay = cpu.count(Parameter.STORE_COMMIT_DELAY);
    settle = cpu.count(Parameter.STORE_SETTLE);
    served = cpu.count(Parameter.STORE_SERVED);
    predictsDependence = cpu.word(Parameter.DISAMBIGUATION).equals("load-address");
    retry = cpu.count(Parameter.STORE_RETRY);
    renaming = cpu.word(Parameter.MEMORY_RENAMING);
    renamingLatency = cpu.count(Parameter.MEMORY_RENAMING_LATENCY);
    confirmation = cpu.count(Parameter.MEMORY_RENAMING_CONFIRMATION);
    late = cpu.count(Parameter.MEMORY_RENAMING_LATE);
    loads = new InOrderBuffer(cpu.count(Parameter.LOAD_BUFFER));
    stores = new InOrderBuffer(cpu.count(Parameter.STORE_BUFFER));
    fills = new InOrderBuffer(cpu.count(Parameter.FILL_BUFFERS));
  }

  void start(CompiledTrace compiled, CarriedStores before) {
    trace = compiled;
    carried = before;
    int accesses = compiled.memories().length;
    if (storeData.length < accesses) {
      storeData = new long[accesses];
      addressKnown = new long[accesses];
      written = new long[accesses];
    }
    if (lineReady.length < compiled.lines()) {
      lineReady = new long[compiled.lines()];
    }
    Arrays.fill(lineReady, 0, compiled.lines(), Moment.ZERO);
    loads.clear();
    stores.clear();
    fills.clear();
    lastWritten = Moment.ZERO;
    writtenThen = 0;
    linesThen = 0;
    lastLine = -1;
    lastAddress = Moment.ZERO;
    allAddresses = Moment.ZERO;
    loaded = 0;
    loadsRetired = 0;
    forwards = 0;
    fromCache = 0;
    storesKnown = 0;
    storesRetired = 0;
    for (CarriedStores.Pending store : before.stores()) {
      lastWritten = Moment.core(Moment.ZERO, store.commitsIn());
      stores.take(lastWritten);
    }
  }

  long loadBufferRoom() {
    return loads.available();
  }

  long storeBufferRoom() {
    return stores.available();
  }

  void loadRetired(long moment) {
    loadsRetired++;
    loads.take(moment);
  }

  /** Notes when the data of the store in hand is known, whose address was found before. */
  void storeData(int memory, long dispatched) {
    storesKnown++;
    storeData[memory] = dispatched;
    addressKnown[memory] = lastAddress;
  }

  /** Cycles that a store's translation takes beyond a hit, added to its address micro-op. */
  long storeAddress(int memory, long dispatched, int outcome) {
    lastAddress = Moment.core(dispatched, trace.memories()[memory].addressing());
    allAddresses = Math.max(allAddresses, Moment.core(lastAddress, 1));
    return Moment.data(
        Moment.core(dispatched, storeLatency), latency.data(EventOutcome.translation(outcome)));
  }

  /**
   * When a load may be made for the first time. The predictor has one counter for the load's
   * address; once the load has met a store of unknown address, it waits for all of them (Ragab,
   * Barberis, Bos, Giuffrida, Rage Against the Machine Clear, USENIX Security 2021, section 5.2;
   * measured on Golden Cove by jiegec, intel-golden-cove, https://github.com/jiegec/blog-source: 15
   * loads without a store before one is made early, a single one with a store undoes it). Two loads
   * that share a counter, and what the first wrong guess costs, are left out.
   *
   * @param from when its own address is known
   */
  long disambiguated(int memory, long from) {
    int store = trace.memories()[memory].forwardedFrom();
    boolean unknown =
        predictsDependence
            && settle == 0
            && store >= 0
            && Moment.cycle(addressKnown[store]) >= Moment.cycle(from);
    return unknown ? Math.max(from, allAddresses) : from;
  }

  /**
   * When a loaded value arrives.
   *
   * @param renamed when the load was renamed, for values taken over at rename
   */
  long load(int memory, long dispatched, long renamed, int outcome) {
    longest.clear();
    loaded++;
    verified = Moment.ZERO;
    Op.Memory access = trace.memories()[memory];
    int from = access.forwardedFrom();
    if (from >= 0 && !access.blocked() && renamed(access, trace.memories()[from])) {
      return guessed(access, from, dispatched, renamed, outcome);
    }
    if (from >= 0 && written[from] > dispatched) {
      forwards++;
      return fromStore(access, from, dispatched);
    }
    if (from < 0 && !carried.stores().isEmpty()) {
      long pending = fromCarried(access, dispatched);
      if (pending != Moment.ZERO) {
        forwards++;
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
    boolean sameName = access.registers() == trace.memories()[from].registers();
    boolean buffered = written[from] > dispatched;
    forwards += buffered ? 1 : 0;
    verified =
        buffered
            ? Moment.core(forwarded(access, from, dispatched), confirmation)
            : Moment.core(fromCache(access, dispatched, outcome), sameName ? late : 0);
    return Math.max(renamed, Moment.core(storeData[from], renamingLatency));
  }

  /** When the store buffer serves a load that does not come too early: data have to be there. */
  private long forwarded(Op.Memory access, int from, long dispatched) {
    long cache = Moment.core(dispatched, access.latency() + (settle > 0 ? served : 0));
    return Math.max(cache, Moment.core(storeData[from], forward));
  }

  /**
   * Where a store takes a while to settle, a load that finds it too early is made again, and takes
   * its port again; where a predictor has it depend on all older stores, each of them has to have
   * settled.
   *
   * @return when at the earliest, or the given moment if it need not be
   */
  long again(int memory, long dispatched) {
    Op.Memory access = trace.memories()[memory];
    int from = access.forwardedFrom();
    boolean early =
        from >= 0
            && !access.blocked()
            && written[from] > dispatched
            && Moment.cycle(dispatched) < settled(from);
    return early ? Moment.core(dispatched, access.latency() + retry) : dispatched;
  }

  /** The first cycle in which a load of a store does not come too early. */
  private int settled(int store) {
    return predictsDependence && settle > 0
        ? Moment.cycle(allAddresses) - 1 + settle
        : Moment.cycle(addressKnown[store]) + settle;
  }

  private long fromStore(Op.Memory access, int from, long dispatched) {
    long cache = Moment.core(dispatched, access.latency());
    if (access.blocked()) {
      long late = Moment.core(storeData[from], blockedForward);
      note(Wait.BLOCKED, late, cache);
      return Math.max(cache, late);
    }
    long value = forwarded(access, from, dispatched);
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

  /** Whether rename finds the store by the load's address as written, without knowing addresses. */
  private boolean renamed(Op.Memory load, Op.Memory store) {
    return switch (renaming) {
      case "any" -> load.registers() == store.registers() && load.registers() != 0;
      case "same" -> load.registers() == store.registers();
      case "based" -> load.passedOn() || load.registers() != 0 && store.registers() != 0;
      case "stack" -> load.stack() && store.stack();
      default -> false;
    };
  }

  private long fromCarried(Op.Memory access, long dispatched) {
    var wanted = new Trace.Access(access.address(), access.size(), false);
    for (int i = carried.stores().size() - 1; i >= 0; i--) {
      CarriedStores.Pending store = carried.stores().get(i);
      var other = new Trace.Access(store.address(), store.size(), true);
      if (wanted.overlaps(other) && store.commitsIn() > Moment.cycle(dispatched)) {
        // The data have long been known; a partial overlap waits until the store is written.
        return wanted.inside(other)
            ? Moment.core(dispatched, Math.max(access.latency(), forward))
            : Moment.core(Moment.notBefore(dispatched, store.commitsIn()), access.latency());
      }
    }
    return Moment.ZERO;
  }

  private long fromCache(Op.Memory access, long dispatched, int outcome) {
    fromCache++;
    int translation = latency.data(EventOutcome.translation(outcome));
    int miss = latency.data(EventOutcome.level(outcome));
    long hit = Moment.core(dispatched, access.latency());
    long value = hit;
    if (miss > 0) {
      long from = Math.max(hit, fills.available());
      value = Moment.data(from, miss + translation);
      fills.take(value);
      lineReady[access.line()] = value;
    } else {
      value = Math.max(Moment.data(value, translation), lineReady[access.line()]);
    }
    note(Wait.MEMORY, value, hit);
    return value;
  }

  /** When a store that retired is written to the cache. */
  void storeRetired(int memory, long retired, int outcome) {
    storesRetired++;
    Op.Memory access = trace.memories()[memory];
    int miss = latency.data(EventOutcome.level(outcome));
    long ready = Moment.core(retired, commitDelay);
    if (miss > 0) {
      long from = Math.max(ready, fills.available());
      ready = Moment.data(from, miss);
      fills.take(ready);
      lineReady[access.line()] = ready;
    } else {
      ready = Math.max(ready, lineReady[access.line()]);
    }
    boolean newLine = access.line() != lastLine;
    if (Moment.cycle(ready) > Moment.cycle(lastWritten)) {
      lastWritten = ready;
      writtenThen = 0;
      linesThen = 0;
    } else if (writtenThen == storesPerCycle || newLine && linesThen == linesPerCycle) {
      lastWritten = Moment.core(lastWritten, 1);
      writtenThen = 0;
      linesThen = 0;
    }
    linesThen += newLine || writtenThen == 0 ? 1 : 0;
    writtenThen++;
    lastLine = access.line();
    written[memory] = lastWritten;
    stores.take(lastWritten);
  }

  /** Changes all moments kept, but those of accesses that are yet to come. */
  void replaceAll(LongUnaryOperator change) {
    int accesses = loadsRetired + storesRetired;
    for (int i = 0; i < accesses; i++) {
      if (trace.memories()[i].store()) {
        storeData[i] = change.applyAsLong(storeData[i]);
        addressKnown[i] = change.applyAsLong(addressKnown[i]);
        written[i] = change.applyAsLong(written[i]);
      }
    }
    for (int line = 0; line < trace.lines(); line++) {
      lineReady[line] = change.applyAsLong(lineReady[line]);
    }
    loads.replaceAll(change);
    stores.replaceAll(change);
    fills.replaceAll(change);
    lastWritten = change.applyAsLong(lastWritten);
    lastAddress = change.applyAsLong(lastAddress);
    allAddresses = change.applyAsLong(allAddresses);
  }

  /** Forgets the first cycles, and counts from behind them. */
  void forget(int cycles) {
    carried = carried.after(cycles);
  }

  /** The stores that are not written when the trace ends. */
  CarriedStores carry(int end) {
    List<CarriedStores.Pending> pending = new ArrayList<>();
    for (CarriedStores.Pending store : carried.after(end).stores()) {
      pending.add(store);
    }
    Op.Memory[] accesses = trace.memories();
    for (int i = 0; i < accesses.length; i++) {
      if (accesses[i].store() && Moment.cycle(written[i]) > end) {
        pending.add(
            new CarriedStores.Pending(
                accesses[i].address(), accesses[i].size(), Moment.cycle(written[i]) - end));
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
    int storing = (int) Arrays.stream(trace.memories()).filter(Op.Memory::store).count();
    return new LoadStoreCounts(
        trace.name(),
        trace.memories().length - storing,
        storing,
        loaded,
        forwards,
        fromCache,
        loadsRetired,
        storesKnown,
        storesRetired);
  }

  private void note(Wait wait, long actual, long hit) {
    longest.note(wait, Moment.cycle(actual) - Moment.cycle(hit));
  }

  /** What the last load waited for beyond a hit. */
  LongestWait longest() {
    return longest;
  }
}
