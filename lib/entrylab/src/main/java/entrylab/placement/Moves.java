package entrylab.placement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Where each block lies at one placement, by its address as linked.
 *
 * <p>Two blocks never overlap: of two that were drawn onto one another, the later by name is drawn
 * again. An address outside of every block stays.
 */
public final class Moves {
  /** Blocks take a small part of the page: so many tries fail only where there is no room. */
  private static final int MOST_TRIES = 100_000;

  private final Block[] blocks;
  private final long[] from;
  private final long[] to;
  private final long[] distance;

  private Moves(List<Block> sorted, Map<String, Long> places) {
    this.blocks = sorted.toArray(Block[]::new);
    this.from = sorted.stream().mapToLong(Block::from).toArray();
    this.to = sorted.stream().mapToLong(Block::to).toArray();
    this.distance =
        sorted.stream().mapToLong(block -> places.get(block.name()) - block.from()).toArray();
  }

  /**
   * Places blocks.
   *
   * @param blocks none of which overlaps another as linked
   * @param range the lowest address of the large page that a block is drawn in
   */
  static Moves of(List<Block> blocks, Placement placement, Range range) {
    Map<String, Long> places = new HashMap<>();
    NavigableMap<Long, Long> taken = new TreeMap<>();
    blocks.stream()
        .sorted(Comparator.comparing(Block::name))
        .forEach(block -> places.put(block.name(), place(block, placement, range, taken)));
    return new Moves(
        blocks.stream().sorted(Comparator.comparingLong(Block::from)).toList(), places);
  }

  /** Where blocks of a kind may lie. */
  interface Range {
    long start(Block.Kind kind);
  }

  private static long place(
      Block block, Placement placement, Range range, NavigableMap<Long, Long> taken) {
    if (placement.asLinked()) {
      return block.from();
    }
    int finest = Boundaries.KERNEL.of(block.kind());
    int boundary = Math.max(placement.boundaries().of(block.kind()), block.alignment());
    long start = range.start(block.kind());
    long room = (Placement.RANGE_BYTES - block.bytes() - Boundaries.LARGEST) / finest;
    RandomGenerator tries = placement.tries(block.name());
    for (int i = 0; i < MOST_TRIES; i++) {
      // Drawn at the finest boundary, then moved up: placements of one number correspond.
      long drawn = start + finest * tries.nextLong(room);
      long at = (drawn + boundary - 1) & -boundary;
      var below = taken.lowerEntry(at + block.bytes());
      if (below == null || below.getValue() <= at) {
        taken.put(at, at + block.bytes());
        return at;
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "'%s' with its %,d bytes at multiples of %,d finds no place beside the others: what"
                + " executes it cannot be placed anew",
            block.name(),
            block.bytes(),
            boundary));
  }

  /** The block an address lies in as linked. */
  public Optional<Block> blockAt(long address) {
    int at = index(address);
    return at >= 0 ? Optional.of(blocks[at]) : Optional.empty();
  }

  /** Index of the block an address lies in, or a negative number. */
  private int index(long address) {
    int found = Arrays.binarySearch(from, address);
    int at = found >= 0 ? found : -found - 2;
    return at >= 0 && address < to[at] ? at : -1;
  }

  /** Where what was linked at an address lies. */
  public long of(long address) {
    int at = index(address);
    return at >= 0 ? address + distance[at] : address;
  }

  /** Where a block lies. */
  public long start(Block block) {
    return of(block.from());
  }

  /** The blocks, in the order of their addresses as linked. */
  public List<Block> blocks() {
    return List.of(blocks);
  }
}
