package entrylab.sweep;

import entrylab.image.MemoryLedger;
import entrylab.image.SyscallTable;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.RecordedPath;
import entrylab.kernel.RecordedTask;
import entrylab.kernel.Symbols;
import entrylab.layout.KernelLayout;
import entrylab.machine.PathCounts;
import entrylab.machine.TaskCall;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import entrylab.placement.Moves;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.CallWork;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.ExecutedCode;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.PathPlaces;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The recorded paths of a kernel: of the entry code alone where only the dispatch is charged, else
 * of all that was executed.
 */
final class PlacedKernel extends PlacedCode {
  private final KernelCalls calls;
  private final Set<RecordedCall> wanted;
  private final Cost cost;
  private final Map<RecordedCall, RecordedPath> whole = new ConcurrentHashMap<>();
  private final Map<RecordedCall, RecordedPath> paths = new ConcurrentHashMap<>();
  private final Map<RecordedCall, RecordedTask> tasks = new ConcurrentHashMap<>();
  private final Map<RecordedCall, PathPlaces> places = new ConcurrentHashMap<>();
  private final Map<RecordedCall, ExecutedCode> executed = new ConcurrentHashMap<>();
  private final Map<RecordedCall, PathCounts> counts = new ConcurrentHashMap<>();

  /**
   * A kernel of which nothing has been looked at.
   *
   * @param wanted every call that will be asked for
   */
  PlacedKernel(
      KernelCalls calls, Set<RecordedCall> wanted, Cost cost, Placements placements, long seed) {
    super(placements, seed);
    this.calls = calls;
    this.wanted = wanted;
    this.cost = cost;
  }

  private KernelRecord record() {
    return calls.record();
  }

  private RecordedPath whole(RecordedCall call) {
    return whole.computeIfAbsent(call, record()::path);
  }

  private RecordedPath path(RecordedCall call) {
    return cost == Cost.WHOLE ? whole(call) : entryCode(call);
  }

  private RecordedPath entryCode(RecordedCall call) {
    return paths.computeIfAbsent(call, c -> whole(c).entryCode());
  }

  private RecordedCall call(TaskCall key) {
    return calls.of(Math.toIntExact(key.number()), key.flags());
  }

  private RecordedCall call(CallKind kind) {
    return calls.of(kind.number(), kind.flags());
  }

  @Override
  Blocks cut() {
    return record().blocks(wanted.stream().map(call -> path(call).trace()).toList());
  }

  @Override
  PathCounts counts(TaskCall key) {
    return counts(call(key));
  }

  private PathCounts counts(RecordedCall call) {
    return counts.computeIfAbsent(call, c -> RecordedCounts.of(path(c)));
  }

  @Override
  ExecutedCode executed(TaskCall key) {
    return executed.computeIfAbsent(call(key), c -> ExecutedCode.of(path(c), this::tableAt));
  }

  private Optional<String> tableAt(long address) {
    return record().symbols().at(address).map(Symbols.Symbol::name).filter(PlacedKernel::isTable);
  }

  private static boolean isTable(String name) {
    return name.endsWith("sys_call_table");
  }

  @Override
  PathPlaces places(TaskCall key) {
    return places.computeIfAbsent(call(key), c -> PathPlaces.of(path(c), everywhere()));
  }

  @Override
  Trace trace(CallKind kind) {
    RecordedCall call = call(kind);
    return tasks
        .computeIfAbsent(call, c -> RecordedTask.of(whole(c)))
        .of(path(call).trace(), kind.task().stack());
  }

  @Override
  int instructions(CallKind kind) {
    return counts(call(kind)).instructions();
  }

  /** All that it does is in its trace, or left out on purpose. */
  @Override
  CallWork work(CallKind kind, Cost charged, SyscallTable table, WorkCosts costs) {
    return CallWork.NONE;
  }

  /** No recorded kernel was entered by FRED: no emulator that records has it. */
  @Override
  Trace.Entry entry() {
    return Trace.Entry.SYSCALL;
  }

  /**
   * What its calls execute of the entry code, and the tables that they read; nothing else of it.
   */
  @Override
  MemoryLedger ledger() {
    Set<Long> bytes = new HashSet<>();
    steps()
        .forEach(step -> {
          for (int b = 0; b < step.code().length; b++) {
            bytes.add(step.address() + b);
          }
        });
    Moves here = blocks().at(Placement.AS_LINKED);
    int tables = tables().stream().mapToInt(table -> Math.toIntExact(table.size())).sum();
    return new MemoryLedger(tables, bytes.size(), 0, 0, Math.toIntExact(pages(here)));
  }

  /** Each step of the entry code of any of its calls. */
  private Stream<Trace.Step> steps() {
    return wanted.stream()
        .flatMap(call -> {
          RecordedPath path = entryCode(call);
          List<Trace.Step> steps = path.trace().steps();
          return IntStream.range(0, steps.size())
              .filter(step -> !path.roles().get(step).standIn())
              .mapToObj(steps::get);
        });
  }

  private List<Symbols.Symbol> tables() {
    return record().symbols().all().stream().filter(symbol -> isTable(symbol.name())).toList();
  }

  @Override
  long pages(Moves at) {
    Set<Long> pages = new HashSet<>();
    steps()
        .forEach(step -> {
          long from = at.of(step.address());
          pages.add(page(from));
          pages.add(page(from + step.code().length - 1));
        });
    for (Symbols.Symbol table : tables()) {
      for (long page = page(table.address());
          page <= page(table.address() + table.size() - 1);
          page++) {
        pages.add(page);
      }
    }
    return pages.size();
  }

  /** Addresses of a kernel are negative. */
  private static long page(long address) {
    return Math.floorDiv(address, KernelLayout.PAGE_BYTES);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
