package entrylab.sweep;

import entrylab.image.EntryImage;
import entrylab.image.Section;
import entrylab.layout.KernelLayout;
import entrylab.machine.PathCounts;
import entrylab.placement.Block;
import entrylab.placement.Blocks;
import entrylab.placement.Moves;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A design's paths, and where they lie at each placement. Safe for several threads. */
final class PlacedDesign implements AutoCloseable {
  private static final Set<String> COUNTED_TEXT = Set.of(".entry.text", ".entry.stubs", ".text");
  private static final String TABLES = ".rodata.tables";

  private final EntryImage image;
  private final PathStore store;
  private Blocks blocks;
  private final Placements placements;
  private final long seed;
  private final Map<Integer, Moves> moves = new ConcurrentHashMap<>();
  private final Map<PathStore.Key, PathPlaces> places = new ConcurrentHashMap<>();
  private final Map<PathStore.Key, ExecutedCode> executed = new ConcurrentHashMap<>();

  /**
   * A design of which nothing is recorded yet.
   *
   * @param placements that counts are over
   * @param seed of the draws
   */
  PlacedDesign(EntryImage image, Placements placements, long seed) {
    this.image = image;
    this.store = new PathStore(image);
    this.placements = placements;
    this.seed = seed;
  }

  /** The paths as they were recorded. */
  PathStore store() {
    return store;
  }

  /**
   * Where blocks lie at one placement.
   *
   * @param index from 0; one beyond the placements that counts are over is a further draw
   */
  Moves moves(int index) {
    return moves.computeIfAbsent(index, i -> blocks().at(placements.at(i, seed)));
  }

  private synchronized Blocks blocks() {
    if (blocks == null) {
      blocks = Blocks.of(image);
    }
    return blocks;
  }

  /** What is counted of a path, wherever it lies. */
  PathCounts counts(PathStore.Key key) {
    return store.path(key).counts();
  }

  /** What a path executes, wherever it lies. */
  ExecutedCode executed(PathStore.Key key) {
    return executed.computeIfAbsent(
        key, k -> ExecutedCode.of(store.path(k), blocks().at(Placement.AS_LINKED)));
  }

  /** What a path touches at each placement. */
  PathPlaces places(PathStore.Key key) {
    return places.computeIfAbsent(
        key,
        k ->
            PathPlaces.of(
                store.path(k),
                IntStream.range(0, placements.count()).mapToObj(this::moves).toList()));
  }

  /**
   * 4 KiB pages that text and tables lie on, each taken as one piece that begins where the
   * placement puts its first block: neighbours of other objects fill the rest of a page.
   */
  PlacedFigure pages() {
    double[] pages =
        IntStream.range(0, placements.count()).mapToDouble(i -> pages(moves(i))).toArray();
    return PlacedFigure.of(pages);
  }

  private long pages(Moves at) {
    if (placements.equals(Placements.AS_LINKED)) {
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
