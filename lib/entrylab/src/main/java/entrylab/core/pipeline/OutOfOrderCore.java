package entrylab.core.pipeline;

import entrylab.core.branch.Prediction;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.FormCost;
import entrylab.core.uop.Ports;
import java.util.Locale;
import java.util.function.LongUnaryOperator;

/**
 * The out-of-order core of one CPU. It times a compiled trace, given what caches and predictors
 * answered to its events and the stores still pending from before.
 *
 * <p>Instructions are taken in program order, and each stage gives each of them the first cycle its
 * constraints allow: older instructions choose ports first, as an oldest-first scheduler would. Not
 * safe for use by several threads.
 */
public final class OutOfOrderCore {
  /**
   * Cycles before what the front end reached that are still told apart: more than any latency that
   * is added to a moment, and more than prediction can make up for by being slower than fetch.
   */
  private static final int HISTORY = 2048;

  private final Cpu cpu;
  private final FrontEnd frontEnd;
  private final LoadStoreUnit memory;
  private final PortCalendar ports = new PortCalendar();
  private final Schedulers schedulers;
  private final InOrderBuffer rob;
  private final RenameStage rename;
  private final Bandwidth retire;
  private final int issueDelay;
  private final int mispredict;
  private final EntryCost entry;
  private final RegisterTimes registers;
  private final Serialisation serialisation = new Serialisation();
  private final OpWaits waits = new OpWaits();
  private final MomentOrigin origin = new MomentOrigin();
  private final long far;
  private int privileged;
  private CarriedStores carried;

  /** When the last micro-op of the op in hand was dispatched. */
  private long dispatchedLast;

  /** A core of the CPU's widths and sizes. */
  public OutOfOrderCore(Cpu cpu) {
    this(cpu, Moment.FAR);
  }

  /**
   * A core of the CPU's widths and sizes.
   *
   * @param far bits of a moment, any of which set is reason to count from later on
   */
  OutOfOrderCore(Cpu cpu, long far) {
    this.cpu = cpu;
    this.far = far;
    var latency = new LatencyTable(cpu);
    frontEnd = new FrontEnd(cpu, latency);
    memory = new LoadStoreUnit(cpu, latency);
    schedulers = new Schedulers(cpu);
    rob = new InOrderBuffer(cpu.count(Parameter.ROB));
    rename = new RenameStage(cpu, frontEnd, memory, schedulers, rob, waits);
    retire = new Bandwidth(cpu.count(Parameter.RETIRE_WIDTH));
    issueDelay = cpu.count(Parameter.ISSUE_DELAY);
    mispredict = cpu.count(Parameter.MISPREDICT);
    entry = new EntryCost(cpu);
    registers = new RegisterTimes(waits);
  }

  /**
   * Times one run.
   *
   * @param outcomes one per event of the trace
   * @param before stores pending from before
   * @throws ArithmeticException if more cycles lie between what is fetched and what retires than
   *     can be counted: hundreds of misses, each of which waits for the one before
   */
  public Timing time(CompiledTrace trace, byte[] outcomes, CarriedStores before) {
    waits.to(null);
    return run(trace, outcomes, before);
  }

  /** Times one run and says what each instruction waited for. */
  public Timeline explain(CompiledTrace trace, byte[] outcomes, CarriedStores before) {
    var timeline = new Timeline();
    waits.to(timeline);
    run(trace, outcomes, before);
    return timeline;
  }

  /** Stores pending after the last run. */
  public CarriedStores carried() {
    return carried;
  }

  private Timing run(CompiledTrace trace, byte[] answers, CarriedStores before) {
    if (answers.length != trace.events().size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d outcomes for the %d events of %s",
              answers.length,
              trace.events().size(),
              trace.name()));
    }
    byte[] outcomes = trace.flushed(answers);
    reset(trace, before);
    for (Op op : trace.ops()) {
      long reached = step(trace, op, outcomes);
      if ((reached & far) != 0) {
        moveOrigin();
      }
    }
    memory.check();
    rename.check(retire, trace.name());
    long end = Math.max(retire.last(), serialisation.barrier());
    carried = memory.carry(Moment.cycle(end));
    return origin.timing(end, privileged);
  }

  /**
   * Counts from later on. Nothing that is still to come begins before what the front end reached,
   * so all that was ready long before that may as well have been ready just that long before.
   */
  private void moveOrigin() {
    int cycles = Moment.cycle(frontEnd.reached()) - HISTORY;
    if (cycles <= 0) {
      return;
    }
    origin.move(cycles, this::replaceAll);
    ports.forget(cycles);
    schedulers.forget(cycles);
    memory.forget(cycles);
  }

  private void replaceAll(LongUnaryOperator change) {
    frontEnd.replaceAll(change);
    memory.replaceAll(change);
    schedulers.replaceAll(change);
    rob.replaceAll(change);
    rename.replaceAll(change);
    retire.replaceAll(change);
    registers.replaceAll(change);
    serialisation.replaceAll(change);
  }

  private void reset(CompiledTrace trace, CarriedStores before) {
    privileged = entry.of(trace.entry());
    // The published cost of SYSCALL is end to end: with everything cached, the first instruction of
    // the kernel executes when it is over, so its fetch began a pipeline's length earlier.
    int start = Math.max(0, privileged - issueDelay - 1);
    frontEnd.start(Moment.core(Moment.ZERO, start));
    memory.start(trace, before);
    ports.clear();
    schedulers.clear();
    rob.clear();
    rename.clear();
    retire.clear();
    origin.clear();
    registers.clear();
    serialisation.start(privileged);
  }

  /** Takes the next op through all stages; returns the moments that it reached, as one number. */
  private long step(CompiledTrace trace, Op op, byte[] outcomes) {
    waits.begin();
    if (op.fetch() >= 0) {
      frontEnd.enter(op, outcomes[op.fetch()]);
    }
    // The stack engine's own micro-ops join at rename.
    long delivered = op.cost() == null ? frontEnd.reached() : frontEnd.deliver(op);
    waits.note(frontEnd.longest());
    long renamed = rename(op, delivered);
    long completed = execute(trace, op, renamed, outcomes);
    long retired = retire(op, completed, outcomes);
    follow(op, completed, outcomes);
    if (waits.wanted()) {
      waits.add(
          op,
          origin.cycle(delivered),
          origin.cycle(renamed),
          origin.cycle(dispatchedLast),
          origin.cycle(completed),
          origin.cycle(retired));
    }
    return delivered | completed | retired;
  }

  private long rename(Op op, long delivered) {
    long can = waits.later(Moment.core(delivered, 1), serialisation.held(), Wait.SERIAL);
    if (op.cost() != null && op.cost().holds()) {
      can = waits.later(can, Moment.core(retire.last(), 1), Wait.SERIAL);
    }
    return rename.rename(op, can);
  }

  private long execute(CompiledTrace trace, Op op, long renamed, byte[] outcomes) {
    dispatchedLast = renamed;
    FormCost cost = op.cost();
    if (cost != null && cost.constant().isPresent()) {
      return constant(cost, renamed);
    }
    if (op.uops().length == 0) {
      long value =
          op.eliminated()
              ? Math.max(renamed, registers.read(op.registers().read(), renamed))
              : renamed;
      registers.write(op, value);
      return renamed;
    }
    long earliest = Math.max(Moment.core(renamed, issueDelay), serialisation.barrier());
    if (cost != null && cost.drains()) {
      earliest = waits.later(earliest, serialisation.latest(), Wait.SERIAL);
    }
    long loaded = Moment.ZERO;
    long chain = Moment.ZERO;
    long done = renamed;
    for (Op.Uop uop : op.uops()) {
      long from =
          switch (uop.micro().role()) {
            case LOAD -> disambiguated(uop, registers.read(op.registers().loadAddress(), earliest));
            case STORE_ADDRESS -> registers.read(op.registers().storeAddress(), earliest);
            case STORE_DATA -> storeValue(op, earliest, loaded, chain);
            case EXECUTE ->
                chain == Moment.ZERO
                    ? Math.max(registers.read(op.registers().read(), earliest), loaded)
                    : Math.max(earliest, chain);
            case BRANCH -> Math.max(registers.read(op.registers().read(), earliest), loaded);
          };
      long at = dispatch(uop.ports(op.taken()), from);
      schedulers.enter(uop.micro().role(), at);
      dispatchedLast = Math.max(dispatchedLast, at);
      long end = complete(op, uop, at, renamed, outcomes);
      switch (uop.micro().role()) {
        case LOAD -> {
          done = Math.max(done, memory.verified());
          // A return's target is compared with what was predicted, not handed on: no guess will do.
          loaded = op.isBranch() ? Math.max(end, memory.verified()) : end;
        }
        // A branch that fused with an ALU instruction makes that one's result, too.
        case EXECUTE, BRANCH -> chain = end;
        default -> {}
      }
      done = Math.max(done, end);
    }
    registers.write(op, chain != Moment.ZERO ? chain : Math.max(loaded, renamed));
    serialisation.done(cost, done);
    return done;
  }

  private long disambiguated(Op.Uop uop, long from) {
    return waits.later(from, memory.disambiguated(uop.memory(), from), Wait.ADDRESSES);
  }

  private long storeValue(Op op, long earliest, long loaded, long chain) {
    if (chain != Moment.ZERO) {
      return Math.max(earliest, chain);
    }
    // A call stores the address behind it, which is known.
    long value = op.isBranch() ? earliest : registers.read(op.registers().read(), earliest);
    return op.isBranch() ? value : Math.max(value, loaded);
  }

  private long constant(FormCost cost, long renamed) {
    int cycles = cpu.count(cost.constant().orElseThrow());
    long from =
        waits.later(
            Math.max(Moment.core(renamed, issueDelay), serialisation.barrier()),
            serialisation.latest(),
            Wait.SERIAL);
    dispatchedLast = from;
    privileged += cycles;
    waits.note(Wait.PRIVILEGED, cycles);
    long done = Moment.core(from, cycles);
    serialisation.alone(done);
    return done;
  }

  private long dispatch(int portSet, long from) {
    int cycle = ports.take(portSet, Moment.cycle(from));
    int late = cycle - Moment.cycle(from);
    if (late > 0 && waits.wanted()) {
      waits.note(Wait.PORT, late, Ports.text(portSet));
    }
    return Moment.core(from, late);
  }

  private long complete(Op op, Op.Uop uop, long at, long renamed, byte[] outcomes) {
    return switch (uop.micro().role()) {
      case LOAD -> {
        long made = made(op, uop, at);
        long value = memory.load(uop.memory(), made, renamed, outcomes[op.event(uop)]);
        waits.note(memory.longest());
        yield value;
      }
      case STORE_ADDRESS -> memory.storeAddress(uop.memory(), at, outcomes[op.event(uop)]);
      case STORE_DATA -> {
        memory.storeData(uop.memory(), at);
        yield Moment.core(at, 1);
      }
      case EXECUTE, BRANCH -> Moment.core(at, uop.micro().latency());
    };
  }

  /** When a load is made for the last time. */
  private long made(Op op, Op.Uop uop, long first) {
    long at = first;
    long again = memory.again(uop.memory(), at);
    while (again > at) {
      at = dispatch(uop.ports(op.taken()), again);
      again = memory.again(uop.memory(), at);
    }
    if (at > first) {
      waits.note(Wait.RETRY, Moment.cycle(at) - Moment.cycle(first));
    }
    return at;
  }

  private long retire(Op op, long completed, byte[] outcomes) {
    long retired = completed;
    for (int i = 0; i < op.fused(); i++) {
      retired = retire.issue(completed);
      rob.amend(op.fused() - i, retired);
    }
    for (Op.Uop uop : op.uops()) {
      switch (uop.micro().role()) {
        case LOAD -> memory.loadRetired(retired);
        case STORE_ADDRESS -> memory.storeRetired(uop.memory(), retired, outcomes[op.event(uop)]);
        default -> {}
      }
    }
    return retired;
  }

  private void follow(Op op, long completed, byte[] outcomes) {
    if (!op.isBranch()) {
      return;
    }
    if (op.taken()) {
      frontEnd.took(op.prediction());
    }
    switch (Prediction.of(outcomes[op.branch()])) {
      case RIGHT -> {}
      case RESTEER -> frontEnd.resteer();
      // From the branch's execution to that of the first instruction on the right path.
      case MISPREDICT -> {
        waits.mispredicted();
        frontEnd.redirect(Moment.core(completed, Math.max(0, mispredict - issueDelay - 1)));
      }
    }
  }
}
