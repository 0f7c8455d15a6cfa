package entrylab.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of a kernel's addresses.
 *
 * <pre>{@code
 * show(Kernels.named("6.1").symbols().name(0xffffffff81e00080L));
 * }</pre>
 */
public final class Symbols {

  /**
   * A function or a datum.
   *
   * @param size bytes to the next symbol
   */
  public record Symbol(long address, long size, String name) {}

  private final NavigableMap<Long, Symbol> byAddress;

  /** Those given, of which no two have one address. */
  public Symbols(Collection<Symbol> symbols) {
    byAddress = new TreeMap<>(Long::compareUnsigned);
    symbols.forEach(symbol -> byAddress.put(symbol.address(), symbol));
  }

  /**
   * Reads the lines of {@code /proc/kallsyms}: address, type, name. Of several names of one address
   * the first that other files of the kernel may use is taken, else the first.
   */
  public static Symbols ofKallsyms(List<String> lines) {
    NavigableMap<Long, String[]> found = new TreeMap<>(Long::compareUnsigned);
    for (String line : lines) {
      String[] words = line.split("[ \t]+", 4);
      if (words.length < 3) {
        continue;
      }
      long address = Long.parseUnsignedLong(words[0], 16);
      String[] known = found.get(address);
      if (known == null || isLocal(known) && !isLocal(words)) {
        found.put(address, words);
      }
    }
    TreeSet<Symbol> none = new TreeSet<>((a, b) -> Long.compareUnsigned(a.address(), b.address()));
    for (Map.Entry<Long, String[]> symbol : found.entrySet()) {
      Long next = found.higherKey(symbol.getKey());
      long size = next == null ? 1 : next - symbol.getKey();
      none.add(new Symbol(symbol.getKey(), size, symbol.getValue()[2]));
    }
    return new Symbols(none);
  }

  private static boolean isLocal(String[] words) {
    return Character.isLowerCase(words[1].charAt(0));
  }

  /** The symbol that an address belongs to. */
  public Optional<Symbol> at(long address) {
    return Optional.ofNullable(byAddress.floorEntry(address))
        .map(Map.Entry::getValue)
        .filter(symbol -> address - symbol.address() < symbol.size());
  }

  /** The name of the function or datum that an address belongs to; empty if it has none. */
  public String name(long address) {
    return at(address).map(Symbol::name).orElse("");
  }

  /** An address as symbol and offset, or as a number. */
  public String locate(long address) {
    return at(address)
        .map(symbol ->
            address == symbol.address()
                ? symbol.name()
                : String.format(Locale.ROOT, "%s+0x%x", symbol.name(), address - symbol.address()))
        .orElseGet(() -> Long.toHexString(address));
  }

  /** All of them, by address. */
  public List<Symbol> all() {
    return List.copyOf(byAddress.values());
  }
}
