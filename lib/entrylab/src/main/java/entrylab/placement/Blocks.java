package entrylab.placement;

import entrylab.image.EntryImage;
import entrylab.image.Section;
import entrylab.image.Symbol;
import entrylab.layout.KernelLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of an image a linker can place: entry text and stubs each as one piece, since the assembler
 * ties them by short jumps; every C function, stand-in and table by itself.
 */
public final class Blocks {
  private static final Set<String> WHOLE = Set.of(".entry.text", ".entry.stubs");

  private final List<Block> all;

  private Blocks(List<Block> all) {
    this.all = List.copyOf(all);
  }

  /** Cuts an image into blocks. */
  public static Blocks of(EntryImage image) {
    List<Block> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Section section : image.sections()) {
      if (in(section, KernelLayout.TEXT)) {
        boolean whole = WHOLE.contains(section.name());
        all.addAll(
            whole
                ? List.of(whole(section, Block.Kind.ENTRY_TEXT))
                : new TiedFunctions(section, pieces(image, section, Block.Kind.FUNCTION)).blocks());
      } else if (in(section, KernelLayout.RODATA)) {
        all.addAll(pieces(image, section, Block.Kind.TABLE));
      }
    }
    all.removeIf(block -> block.bytes() == 0);
    all.forEach(block -> {
      if (!names.add(block.name())) {
        throw new IllegalArgumentException(
            image.name() + ": two functions or tables are called '" + block.name() + "'");
      }
    });
    return new Blocks(all);
  }

  /**
   * Blocks that somebody else has cut, such as the functions of a recorded kernel.
   *
   * @param blocks none of which overlaps another, with names of their own
   */
  public static Blocks of(List<Block> blocks) {
    return new Blocks(blocks);
  }

  /** The blocks, in the order of their addresses. */
  public List<Block> all() {
    return all;
  }

  /** Where they lie at a placement. */
  public Moves at(Placement placement) {
    return Moves.of(
        all, placement, kind -> kind == Block.Kind.TABLE ? KernelLayout.RODATA : KernelLayout.TEXT);
  }

  private static boolean in(Section section, long page) {
    return section.address() >= page && section.end() <= page + KernelLayout.LARGE_PAGE_BYTES;
  }

  private static Block whole(Section section, Block.Kind kind) {
    return new Block(section.name(), kind, section.address(), section.end(), section.alignment());
  }

  /** A section cut at its sized symbols; all of it where it has none. */
  private static List<Block> pieces(EntryImage image, Section section, Block.Kind kind) {
    List<Symbol> symbols =
        image.symbols().stream()
            .filter(symbol -> symbol.size() > 0 && symbol.section().equals(section.name()))
            .filter(symbol -> symbol.address() >= section.address())
            .filter(symbol -> symbol.address() < section.end())
            .sorted(
                Comparator.comparingLong(Symbol::address)
                    .thenComparing(Symbol::global, Comparator.reverseOrder())
                    .thenComparing(Symbol::name))
            .toList();
    List<Block> pieces = new ArrayList<>();
    for (Symbol symbol : symbols) {
      if (pieces.isEmpty() || symbol.address() >= pieces.getLast().to()) {
        pieces.add(new Block(symbol.name(), kind, symbol.address(), end(symbol)));
      }
    }
    return pieces.isEmpty() ? List.of(whole(section, kind)) : withoutGaps(section, pieces);
  }

  private static long end(Symbol symbol) {
    return symbol.address() + symbol.size();
  }

  /** What lies between two pieces and is more than their alignment belongs to the first. */
  private static List<Block> withoutGaps(Section section, List<Block> pieces) {
    List<Block> closed = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Block piece = pieces.get(i);
      long next = i + 1 < pieces.size() ? pieces.get(i + 1).from() : section.end();
      int boundary = Boundaries.KERNEL.of(piece.kind());
      long to = next - piece.to() < boundary ? piece.to() : next;
      long from = i == 0 ? section.address() : piece.from();
      closed.add(new Block(piece.name(), piece.kind(), from, to));
    }
    return closed;
  }
}
