package entrylab.alignment;

import entrylab.placement.Block;
import entrylab.placement.Boundaries;
import java.util.List;

/**
 * What begins at multiples of how many bytes.
 *
 * @param name in tables
 * @param boundaries of each kind of block
 */
public record AlignmentChoice(String name, Boundaries boundaries) {
  private static final int TABLES = Boundaries.KERNEL.tables();

  /** As kernels have it: everything at multiples of 16. */
  public static final AlignmentChoice KERNEL = new AlignmentChoice("all at 16", Boundaries.KERNEL);

  /**
   * The kernel's, then entry text and stubs alone at 32 and 64 as by a macro, then every function
   * as by a compiler's option.
   */
  public static final List<AlignmentChoice> ALL =
      List.of(KERNEL, entryPoints(32), entryPoints(64), functions(32), functions(64));

  private static AlignmentChoice entryPoints(int bytes) {
    int others = Boundaries.KERNEL.functions();
    return new AlignmentChoice("entry points at " + bytes, new Boundaries(bytes, others, TABLES));
  }

  private static AlignmentChoice functions(int bytes) {
    return new AlignmentChoice("functions at " + bytes, new Boundaries(bytes, bytes, TABLES));
  }

  /**
   * Bytes that these blocks take more than at the kernel's boundaries, one behind the other.
   *
   * @param blocks the design's own; stand-ins are not its
   */
  long padding(List<Block> blocks) {
    return blocks.stream().mapToLong(block -> taken(block, boundaries)).sum()
        - blocks.stream().mapToLong(block -> taken(block, Boundaries.KERNEL)).sum();
  }

  private static long taken(Block block, Boundaries at) {
    long boundary = at.of(block.kind());
    return (block.bytes() + boundary - 1) / boundary * boundary;
  }
}
