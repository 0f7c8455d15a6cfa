package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.MicroOpRole;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/**
 * The schedulers of one CPU: loads and stores wait in ones of their own where it has such, and with
 * everything else where it has one for all.
 */
final class Schedulers {
  private final SchedulerOccupancy common;
  private final SchedulerOccupancy loads;
  private final SchedulerOccupancy stores;
  private final boolean split;

  /** Each of them once. */
  private final SchedulerOccupancy[] all;

  Schedulers(Cpu cpu) {
    common = new SchedulerOccupancy(cpu.count(Parameter.SCHEDULER));
    loads = own(cpu, Parameter.LOAD_SCHEDULER);
    stores = own(cpu, Parameter.STORE_SCHEDULER);
    split = loads != common || stores != common;
    all = Stream.of(common, loads, stores).distinct().toArray(SchedulerOccupancy[]::new);
  }

  private SchedulerOccupancy own(Cpu cpu, Parameter entries) {
    return cpu.states(entries) ? new SchedulerOccupancy(cpu.count(entries)) : common;
  }

  private SchedulerOccupancy of(MicroOpRole role) {
    return switch (role) {
      case LOAD -> loads;
      case STORE_ADDRESS, STORE_DATA -> stores;
      case EXECUTE, BRANCH -> common;
    };
  }

  /** The first moment not before {@code moment} at which all of an op's micro-ops find entries. */
  long room(long moment, Op op) {
    if (!split) {
      return common.room(moment, op.uops().length);
    }
    int loading = 0;
    int storing = 0;
    int others = 0;
    for (Op.Uop uop : op.uops()) {
      SchedulerOccupancy waits = of(uop.micro().role());
      loading += waits == loads && loads != common ? 1 : 0;
      storing += waits == stores && stores != common ? 1 : 0;
      others += waits == common ? 1 : 0;
    }
    long at = common.room(moment, others);
    at = loads == common ? at : loads.room(at, loading);
    return stores == common ? at : stores.room(at, storing);
  }

  /** Notes a micro-op that waits from the current moment on until it begins to execute. */
  void enter(MicroOpRole role, long begins) {
    of(role).enter(begins);
  }

  /** Changes the moments of all that wait. */
  void replaceAll(LongUnaryOperator change) {
    for (SchedulerOccupancy one : all) {
      one.replaceAll(change);
    }
  }

  /** Forgets the first cycles, which have to be over, and counts from behind them. */
  void forget(int cycles) {
    for (SchedulerOccupancy one : all) {
      one.forget(cycles);
    }
  }

  /** Nothing waits. */
  void clear() {
    for (SchedulerOccupancy one : all) {
      one.clear();
    }
  }
}
