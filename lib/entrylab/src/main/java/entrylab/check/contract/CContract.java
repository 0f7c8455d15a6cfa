package entrylab.check.contract;

import entrylab.check.evidence.CheckHarness;
import entrylab.image.EntryImage;
import entrylab.image.Symbol;
import entrylab.image.SyscallTable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which table entries can be called from C, found by calling every one of them.
 *
 * @param entries one per different entry of each table
 */
public record CContract(List<Entry> entries) {
  /** The table that C dispatches through. */
  static final String TABLE_OF_C = "sys_call_table";

  private static final String TABLES = ".rodata.tables";

  /**
   * One entry.
   *
   * @param table the table's name
   * @param function the entry's name
   * @param slots how many of the table's slots hold it
   * @param callable whether C may call it
   */
  public record Entry(String table, String function, int slots, Callability callable) {}

  public static CContract of(CheckHarness rig) {
    EntryImage image = rig.image();
    CCaller caller = new CCaller(rig.machine());
    Map<Long, Callability> known = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Symbol table : tables(image)) {
      slots(image, table)
          .forEach((function, slots) ->
              entries.add(
                  new Entry(
                      table.name(),
                      image.locate(function),
                      slots,
                      known.computeIfAbsent(function, caller::examine))));
    }
    return new CContract(List.copyOf(entries));
  }

  private static List<Symbol> tables(EntryImage image) {
    return image.symbols().stream()
        .filter(symbol -> symbol.section().equals(TABLES) && symbol.size() > 0)
        // An alias such as FASTPATH_TABLE comes after the lower-case name of the table itself.
        .sorted(
            Comparator.comparing(Symbol::address)
                .thenComparing(Symbol::name, Comparator.reverseOrder()))
        .collect(Collectors.toMap(Symbol::address, Function.identity(), (a, b) -> a, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Map<Long, Integer> slots(EntryImage image, Symbol table) {
    ByteBuffer bytes =
        ByteBuffer.wrap(image.bytesAt(table.address(), Math.toIntExact(table.size())))
            .order(ByteOrder.LITTLE_ENDIAN);
    Map<Long, Integer> slots = new LinkedHashMap<>();
    while (bytes.remaining() >= SyscallTable.POINTER_BYTES) {
      slots.merge(bytes.getLong(), 1, Integer::sum);
    }
    return slots;
  }

  /** A line per table and kind of contract, those callable always counted together. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<String, Map<String, List<Entry>>> byTable = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byTable
          .computeIfAbsent(entry.table(), key -> new LinkedHashMap<>())
          .computeIfAbsent(kind(entry.callable()), key -> new ArrayList<>())
          .add(entry);
    }
    byTable.forEach((table, kinds) -> kinds.values().forEach(list -> lines.add(line(table, list))));
    return lines;
  }

  private static String kind(Callability callable) {
    return switch (callable) {
      case Callability.Always always -> "always";
      case Callability.WhileStatus status -> "status " + status.bit();
      case Callability.Never never -> "never";
    };
  }

  private static String line(String table, List<Entry> entries) {
    int slots = entries.stream().mapToInt(Entry::slots).sum();
    Callability one = entries.getFirst().callable();
    String names =
        one instanceof Callability.Always
            ? ""
            : String.format(
                Locale.ROOT,
                " (%s)",
                String.join(", ", entries.stream().map(Entry::function).toList()));
    return String.format(Locale.ROOT, "%s, %d slots%s: %s", table, slots, names, one);
  }
}
