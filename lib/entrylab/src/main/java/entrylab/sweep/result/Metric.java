package entrylab.sweep.result;

import entrylab.image.MemoryLedger;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * A figure of a sweep's results: its name in every format, its unit, how it came about, and where
 * it is found in a result. Means are per syscall.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 1).run();
 * show(Metric.INSTRUCTIONS.of(result.rows().getFirst()));
 * keep("loads", Plots.byTracedShare(result, Metric.LOADS));
 * }</pre>
 */
public enum Metric implements ResultColumn {
  /** Syscalls drawn. */
  SYSCALLS(Unit.SYSCALLS, countedWhole(Result::syscalls)),
  /** Instructions in ring 0. */
  INSTRUCTIONS(Unit.INSTRUCTIONS, means(Counts::instructions)),
  /** Instructions that the design's own assembly executes. */
  ASM_INSTRUCTIONS(Unit.INSTRUCTIONS, means(Counts::asmInstructions)),
  /** Reads of memory. */
  LOADS(Unit.ACCESSES, means(Counts::loads)),
  /** Writes to memory. */
  STORES(Unit.ACCESSES, means(Counts::stores)),
  /** Jumps, calls and returns, taken or not. */
  BRANCHES(Unit.INSTRUCTIONS, means(Counts::branches)),
  /** Jumps and calls through a register or memory. */
  INDIRECT_BRANCHES(Unit.INSTRUCTIONS, means(Counts::indirectBranches)),
  /** Complete sets of the six extra registers saved. */
  EXTRA_SAVES(Unit.SETS, means(Counts::extraSaves)),
  /** Complete sets of the six extra registers restored. */
  EXTRA_RESTORES(Unit.SETS, means(Counts::extraRestores)),
  /** Lines of text fetched: the mean over placements. */
  ICACHE_LINES(Unit.LINES, means(c -> c.icacheLines().mean())),
  /** Lines of data touched: the mean over placements. */
  DCACHE_LINES(Unit.LINES, means(c -> c.dcacheLines().mean())),
  /** What the tables of function pointers occupy. */
  TABLE_BYTES(Unit.BYTES, occupied(MemoryLedger::tableBytes)),
  /** What the code that all syscalls share occupies. */
  SHARED_TEXT_BYTES(Unit.BYTES, occupied(MemoryLedger::sharedTextBytes)),
  /** What the code of single syscalls occupies. */
  STUB_TEXT_BYTES(Unit.BYTES, occupied(MemoryLedger::stubTextBytes)),
  /** What lies unused between functions. */
  PADDING_BYTES(Unit.BYTES, occupied(MemoryLedger::paddingBytes)),
  /** Pages that text and tables lie on: the mean over placements. */
  PAGES(Unit.PAGES, counted(r -> r.pages().mean())),
  /** Lines of text where they are fewest. */
  ICACHE_LINES_LEAST(Unit.LINES, means(c -> c.icacheLines().least())),
  /** Lines of text where they are most. */
  ICACHE_LINES_MOST(Unit.LINES, means(c -> c.icacheLines().most())),
  /** Lines of data where they are fewest. */
  DCACHE_LINES_LEAST(Unit.LINES, means(c -> c.dcacheLines().least())),
  /** Lines of data where they are most. */
  DCACHE_LINES_MOST(Unit.LINES, means(c -> c.dcacheLines().most())),
  /** Pages where they are fewest. */
  PAGES_LEAST(Unit.PAGES, counted(r -> r.pages().least())),
  /** Pages where they are most. */
  PAGES_MOST(Unit.PAGES, counted(r -> r.pages().most())),
  /** Cycles in the kernel: the mean of the calls. */
  CYCLES_MEAN(Unit.CYCLES, modelled(Cycles::mean)),
  /** Cycles in the kernel: the median of the calls. */
  CYCLES_MEDIAN(Unit.CYCLES, modelledWhole(c -> c.spread().median())),
  /** Cycles that 99 % of the calls do not exceed. */
  CYCLES_P99(Unit.CYCLES, modelledWhole(c -> c.spread().p99())),
  /** The calls' standard deviation. */
  CYCLES_SD(Unit.CYCLES, modelled(c -> c.spread().sd())),
  /** Of the mean: SYSCALL, SYSRET or IRET, and the fitted remainder. */
  CYCLES_PRIVILEGED(Unit.CYCLES, modelled(c -> c.parts().privileged())),
  /** Of the mean: dependencies, ports and widths. */
  CYCLES_CORE(Unit.CYCLES, modelled(c -> c.parts().core())),
  /** Of the mean: instruction-fetch misses. */
  CYCLES_FETCH(Unit.CYCLES, modelled(c -> c.parts().fetch())),
  /** Of the mean: data misses. */
  CYCLES_DATA(Unit.CYCLES, modelled(c -> c.parts().data())),
  /** Of the mean: mispredicts and resteers. */
  CYCLES_BRANCH(Unit.CYCLES, modelled(c -> c.parts().branch())),
  /** Of the mean: stated costs of handlers and tracing. */
  CYCLES_WORK(Unit.CYCLES, modelled(c -> c.parts().work())),
  /** The mean's standard error. */
  CYCLES_SE(Unit.CYCLES, modelled(c -> c.spread().se())),
  /** Syscalls timed. */
  CYCLES_N(Unit.SYSCALLS, modelledWhole(c -> c.calls().n())),
  /** Cycles that the user program loses to mispredicted returns; not in the mean. */
  CYCLES_USER(Unit.CYCLES, modelled(c -> c.user().cycles())),
  /** The user program's returns that were mispredicted. */
  USER_MISPREDICTS(Unit.RETURNS, modelled(c -> c.user().mispredicts())),
  /** The mean at the placement where it is least. */
  CYCLES_LEAST(Unit.CYCLES, modelled(Cycles::least)),
  /** The mean at the placement where it is most. */
  CYCLES_MOST(Unit.CYCLES, modelled(Cycles::most)),
  /** Instructions in ring 0 of the very calls that were timed. */
  TIMED_INSTRUCTIONS(Unit.INSTRUCTIONS, modelled(c -> c.calls().instructions()));

  /** What a figure is a number of. */
  public enum Unit {
    INSTRUCTIONS(true),
    ACCESSES(true),
    SETS(true),
    LINES(true),
    RETURNS(true),
    CYCLES(true),
    BYTES(false),
    PAGES(false),
    SYSCALLS(false);

    private final boolean perSyscall;

    Unit(boolean perSyscall) {
      this.perSyscall = perSyscall;
    }

    /** Such as {@code cycles per syscall}. */
    @Override
    public String toString() {
      return perSyscall(name().toLowerCase(Locale.ROOT));
    }

    private String perSyscall(String words) {
      return perSyscall ? words + " per syscall" : words;
    }
  }

  /** Where a figure is found in a result, and how it came about. */
  private record Source(NumberKind kind, Type type, Function<Result, Number> number) {}

  private static final String CYCLES = "cycles_";

  private final Unit unit;
  private final Source source;

  Metric(Unit unit, Source source) {
    this.unit = unit;
    this.source = source;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is a number of. */
  public Unit unit() {
    return unit;
  }

  /** How the number came about. */
  public NumberKind kind() {
    return source.kind();
  }

  @Override
  public Type type() {
    return source.type();
  }

  /** What an axis of a chart calls it, such as {@code loads per syscall, counted}. */
  public String axis() {
    return axis(UnaryOperator.identity());
  }

  /** What an axis calls its differences to a baseline. */
  public String axisMoreThan(String baseline) {
    return axis(words -> words + " more than " + baseline);
  }

  private String axis(UnaryOperator<String> difference) {
    return difference.apply(unit.perSyscall(words())) + ", " + kind();
  }

  /** As a person says it: mean cycles, where columns say cycles_mean to stand side by side. */
  private String words() {
    String word = word();
    String kind = word.startsWith(CYCLES) ? word.substring(CYCLES.length()) + " cycles" : word;
    return kind.replace('_', ' ');
  }

  /**
   * The figure of a result.
   *
   * @throws IllegalArgumentException if it is of cycles, and the sweep named no CPU
   */
  public double of(Result result) {
    return value(result).doubleValue();
  }

  @Override
  public Number value(Result result) {
    return source.number().apply(result);
  }

  private static Source counted(ToDoubleFunction<Result> figure) {
    return new Source(NumberKind.COUNTED, Type.REAL, figure::applyAsDouble);
  }

  private static Source countedWhole(ToLongFunction<Result> figure) {
    return new Source(NumberKind.COUNTED, Type.WHOLE, figure::applyAsLong);
  }

  private static Source means(ToDoubleFunction<Counts> mean) {
    return counted(result -> mean.applyAsDouble(result.counts()));
  }

  private static Source occupied(ToLongFunction<MemoryLedger> bytes) {
    return countedWhole(result -> bytes.applyAsLong(result.ledger()));
  }

  private static Source modelled(ToDoubleFunction<Cycles> figure) {
    return new Source(
        NumberKind.MODELLED, Type.REAL, result -> figure.applyAsDouble(result.modelled()));
  }

  private static Source modelledWhole(ToLongFunction<Cycles> figure) {
    return new Source(
        NumberKind.MODELLED, Type.WHOLE, result -> figure.applyAsLong(result.modelled()));
  }
}
