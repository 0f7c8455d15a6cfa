package entrylab.workload;

import entrylab.image.Abi;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the table slot of each logged name: the table's own rows first, then the aliases, then the
 * stand-in.
 *
 * <p>A name that stays unknown is not dropped; it runs as {@value #STAND_IN}, an ordinary call
 * without the ptregs mark.
 *
 * <pre>{@code
 * var names = new NameResolver(ImageOptions.DEFAULT.table(), Aliases.shipped());
 * show(names.resolve(CallName.of("read")).slot());
 * }</pre>
 */
public final class NameResolver {
  /** The row that unknown names run in. */
  public static final String STAND_IN = "getpid";

  /** How strace names a number it does not know; before 4.9 without 0x, and in decimal. */
  private static final String BY_NUMBER = "syscall_";

  private static final String HEXADECIMAL = "0x";

  private final SyscallTable table;
  private final Aliases aliases;
  private final Map<String, Syscall> x32Rows = new HashMap<>();
  private final int standIn;

  /** Resolves names to a table's slots through an alias list. */
  public NameResolver(SyscallTable table, Aliases aliases) {
    this.table = table;
    this.aliases = aliases;
    table.rows().stream()
        .filter(row -> row.abi() == Abi.X32)
        .forEach(row -> x32Rows.put(row.name(), row));
    this.standIn =
        table
            .named(STAND_IN)
            .or(() ->
                table.rows().stream().filter(row -> row.implemented() && !row.ptregs()).findFirst())
            .map(Syscall::number)
            .orElse(0);
  }

  /** How many slots the table has. */
  public int slots() {
    return table.slots();
  }

  /** The slot of a name; never fails. */
  public NameResolution resolve(CallName call) {
    Optional<Integer> own = slot(call.name(), call.abi());
    if (own.isPresent()) {
      return new NameResolution(call, NameResolution.Kind.IN_TABLE, own.get());
    }
    return aliases
        .of(call.name())
        .flatMap(alias -> slot(alias.tableName(), call.abi()))
        .map(slot -> new NameResolution(call, NameResolution.Kind.ALIASED, slot))
        .orElseGet(() -> new NameResolution(call, NameResolution.Kind.UNKNOWN, standIn));
  }

  private Optional<Integer> slot(String name, CallAbi abi) {
    if (abi == CallAbi.X32 && x32Rows.containsKey(name)) {
      return Optional.of(x32Rows.get(name).number());
    }
    Optional<Syscall> row = table.named(name);
    if (row.isEmpty() && abi != CallAbi.COMPAT) {
      row = number(name).flatMap(table::at);
    }
    return row.map(Syscall::number);
  }

  /**
   * The number in {@code 39}, {@code syscall_0x27} or {@code syscall_39}; a 32-bit program's
   * numbers mean other calls.
   */
  private static Optional<Integer> number(String name) {
    String number = name.startsWith(BY_NUMBER) ? name.substring(BY_NUMBER.length()) : name;
    try {
      if (number.startsWith(HEXADECIMAL)) {
        int start = HEXADECIMAL.length();
        return Optional.of(Integer.parseUnsignedInt(number, start, number.length(), 16));
      }
      return !number.isEmpty() && Character.isDigit(number.charAt(0))
          ? Optional.of(Integer.parseInt(number))
          : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
