package entrylab.sweep;

import entrylab.image.EntryImage;
import entrylab.image.MemoryLedger;
import entrylab.image.Section;
import entrylab.image.SyscallTable;
import entrylab.layout.KernelLayout;
import entrylab.machine.Path;
import entrylab.machine.PathCounts;
import entrylab.machine.TaskCall;
import entrylab.path.Trace;
import entrylab.placement.Block;
import entrylab.placement.Blocks;
import entrylab.placement.Moves;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.CallWork;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.ExecutedCode;
import entrylab.sweep.call.PathStore;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.PathPlaces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A design's paths, which the lab's machine runs as they are asked for. */
final class PlacedDesign extends PlacedCode {
  private static final Set<String> COUNTED_TEXT = Set.of(".entry.text", ".entry.stubs", ".text");
  private static final String TABLES = ".rodata.tables";

  private final EntryImage image;
  private final PathStore store;
  private final Map<TaskCall, PathPlaces> places = new ConcurrentHashMap<>();
  private final Map<TaskCall, ExecutedCode> executed = new ConcurrentHashMap<>();

  /**
   * A design of which nothing is recorded yet.
   *
   * @param placements that counts are over
   * @param seed of the draws
   */
  PlacedDesign(EntryImage image, Placements placements, long seed) {
    super(placements, seed);
    this.image = image;
    this.store = new PathStore(image);
  }

  @Override
  Blocks cut() {
    return Blocks.of(image);
  }

  @Override
  Trace trace(CallKind kind) {
    return path(kind).trace(kind.toString(), kind.task().stack());
  }

  @Override
  int instructions(CallKind kind) {
    return path(kind).counts().instructions();
  }

  private Path path(CallKind kind) {
    return store.path(kind.call());
  }

  @Override
  CallWork work(CallKind kind, Cost cost, SyscallTable table, WorkCosts costs) {
    return cost.work(kind, table, costs);
  }

  @Override
  Trace.Entry entry() {
    return Path.entry(image);
  }

  @Override
  MemoryLedger ledger() {
    return image.ledger();
  }

  @Override
  PathCounts counts(TaskCall key) {
    return store.path(key).counts();
  }

  @Override
  ExecutedCode executed(TaskCall key) {
    return executed.computeIfAbsent(
        key, k -> ExecutedCode.of(store.path(k), blocks().at(Placement.AS_LINKED)));
  }

  @Override
  PathPlaces places(TaskCall key) {
    return places.computeIfAbsent(key, k -> PathPlaces.of(store.path(k), everywhere()));
  }

  /**
   * Text and tables are taken as one piece each that begins where the placement puts its first
   * block: neighbours of other objects fill the rest of a page.
   */
  @Override
  long pages(Moves at) {
    if (asLinked()) {
      return image.ledger().pages();
    }
    List<Section> text = sections(COUNTED_TEXT);
    List<Section> tables = sections(Set.of(TABLES));
    return pages(at, text) + pages(at, tables);
  }

  private List<Section> sections(Set<String> names) {
    return image.sections().stream().filter(section -> names.contains(section.name())).toList();
  }

  private static long pages(Moves at, List<Section> sections) {
    if (sections.isEmpty()) {
      return 0;
    }
    long bytes = sections.getLast().end() - sections.getFirst().address();
    Block first = at.blockAt(sections.getFirst().address()).orElseThrow();
    long from = at.start(first);
    return (from + bytes - 1) / KernelLayout.PAGE_BYTES - from / KernelLayout.PAGE_BYTES + 1;
  }

  @Override
  public void close() {
    store.close();
  }
}
