package entrylab.claims.ptregs;

import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.Symbol;
import entrylab.image.SyscallTable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The syscall tables of a linked image. */
final class TableImage {
  /** The table that C dispatches through. */
  static final String OF_C = "sys_call_table";

  private static final String SECTION = ".rodata.tables";

  private final EntryImage image;
  private final List<Symbol> tables;

  private TableImage(EntryImage image) {
    this.image = image;
    // FASTPATH_TABLE is an alias of one of them, without a size.
    this.tables =
        image.symbols().stream()
            .filter(symbol -> symbol.section().equals(SECTION) && symbol.size() > 0)
            .filter(symbol -> symbol.name().startsWith(OF_C))
            .sorted(Comparator.comparing(Symbol::name))
            .toList();
  }

  static TableImage of(Design design, boolean x32) {
    return new TableImage(design.image(new ImageOptions(x32, MarkedList.MERGE)));
  }

  int count() {
    return tables.size();
  }

  /** Bytes of all tables. */
  long bytes() {
    return tables.stream().mapToLong(Symbol::size).sum();
  }

  List<String> names() {
    return tables.stream().map(Symbol::name).toList();
  }

  /** The pointers of a table, in order of their numbers. */
  long[] slots(String table) {
    Symbol symbol = image.find(table).orElseThrow();
    int bytes = Math.toIntExact(symbol.size());
    LongBuffer words =
        ByteBuffer.wrap(image.bytesAt(symbol.address(), bytes))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asLongBuffer();
    return LongStream.generate(words::get).limit(bytes / SyscallTable.POINTER_BYTES).toArray();
  }

  /** Slots in which the last table differs from the first. */
  long differingSlots() {
    long[] first = slots(names().getFirst());
    long[] last = slots(names().getLast());
    return IntStream.range(0, first.length).filter(slot -> first[slot] != last[slot]).count();
  }
}
