package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.path.Trace;

/**
 * The rules by which the store buffer hands a store's value to a load: when the load may come, when
 * it has to come again, and when the value is there.
 */
final class StoreForwarding {
  private final int forward;
  private final int blocked;
  private final int settle;
  private final int retry;
  private final int served;
  private final boolean predictsDependence;
  private final StoreTimes times;

  /**
   * The rules of a CPU.
   *
   * @param times of the stores in hand
   */
  StoreForwarding(Cpu cpu, StoreTimes times) {
    this.times = times;
    forward = cpu.count(Parameter.STORE_FORWARD);
    blocked = cpu.count(Parameter.STORE_BLOCKED);
    settle = cpu.count(Parameter.STORE_SETTLE);
    retry = cpu.count(Parameter.STORE_RETRY);
    served = cpu.count(Parameter.STORE_SERVED);
    predictsDependence = cpu.word(Parameter.DISAMBIGUATION).equals("load-address");
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
  long disambiguated(Op.Memory load, long from) {
    int store = load.forwardedFrom();
    boolean unknown =
        predictsDependence
            && settle == 0
            && store >= 0
            && Moment.cycle(times.address(store)) >= Moment.cycle(from);
    return unknown ? Math.max(from, times.allAddresses()) : from;
  }

  /**
   * Where a store takes a while to settle, a load that finds it too early is made again, and takes
   * its port again. Where a predictor has it depend on all older stores, each of them has to have
   * settled: such a load is not tried time and again, but waits for the last address.
   *
   * @return when at the earliest, or the given moment if it need not be
   */
  long again(Op.Memory load, long dispatched) {
    int from = load.forwardedFrom();
    boolean early =
        from >= 0
            && !load.blocked()
            && times.written(from) > dispatched
            && Moment.cycle(dispatched) < settled(from);
    if (!early) {
      return dispatched;
    }
    long again = Moment.core(dispatched, load.latency() + retry);
    return predictsDependence ? Moment.notBefore(again, settled(from)) : again;
  }

  /** The first cycle in which a load of a store does not come too early. */
  private int settled(int store) {
    return predictsDependence && settle > 0
        ? Moment.cycle(times.allAddresses()) - 1 + settle
        : Moment.cycle(times.address(store)) + settle;
  }

  /** When the store buffer serves a load that does not come too early: data have to be there. */
  long served(Op.Memory load, int store, long dispatched) {
    long cache = Moment.core(dispatched, load.latency() + (settle > 0 ? served : 0));
    return Math.max(cache, Moment.core(times.data(store), forward));
  }

  /** When the value of a store is there that the buffer cannot hand on. */
  long blocked(int store) {
    return Moment.core(times.data(store), blocked);
  }

  /**
   * When a load gets its value from a store that was pending before the trace began.
   *
   * @return the zero moment if it does not
   */
  long carried(CarriedStores pending, Op.Memory load, long dispatched) {
    var wanted = new Trace.Access(load.address(), load.size(), false);
    for (int i = pending.stores().size() - 1; i >= 0; i--) {
      CarriedStores.Pending store = pending.stores().get(i);
      var other = new Trace.Access(store.address(), store.size(), true);
      if (wanted.overlaps(other) && store.commitsIn() > Moment.cycle(dispatched)) {
        // The data have long been known; a partial overlap waits until the store is written.
        return wanted.inside(other)
            ? Moment.core(dispatched, Math.max(load.latency(), forward))
            : Moment.core(Moment.notBefore(dispatched, store.commitsIn()), load.latency());
      }
    }
    return Moment.ZERO;
  }
}
