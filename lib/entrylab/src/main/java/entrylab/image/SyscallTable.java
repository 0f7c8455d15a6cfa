package entrylab.image;

import entrylab.files.DataFolder;
import entrylab.files.DataRows;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * The x86-64 syscall table of one kernel version, with or without the x32 block.
 *
 * <p>Two facts are kept apart that the 2015 mail ran together: {@link #maxNumber()} is the highest
 * number (545 with x32), {@link #slots()} how many entries the table has (546).
 *
 * <pre>{@code
 * SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);
 * show(table.marked().size() + " of " + table.slots() + " are marked");
 * }</pre>
 */
public final class SyscallTable {
  /** Bytes of one table entry: a 64-bit pointer. */
  public static final int POINTER_BYTES = 8;

  /** First number of the x32 block. */
  public static final int FIRST_X32 = 512;

  private final NavigableMap<Integer, Syscall> rows;
  private final Map<String, Syscall> byName;
  private final boolean x32;

  private SyscallTable(NavigableMap<Integer, Syscall> rows, boolean x32) {
    this.rows = rows;
    this.x32 = x32;
    this.byName = new HashMap<>();
    // A native row wins over an x32 row of the same name (rt_sigreturn 15, not 513).
    rows.values().forEach(call -> byName.putIfAbsent(call.name(), call));
  }

  /** The table of v4.5 with the merged v4.6 marks, as shipped in {@code data/syscalls}. */
  public static SyscallTable v45(boolean x32, MarkedList marked) {
    return read(DataFolder.reader("syscalls/v4.5.csv"), x32, marked);
  }

  /**
   * Reads {@code number,abi,name,entry_point,ptregs} rows.
   *
   * @param x32 whether rows of abi x32 are part of the table
   * @throws IllegalArgumentException if a row cannot be read or a number appears twice
   */
  public static SyscallTable read(Reader csv, boolean x32, MarkedList marked) {
    NavigableMap<Integer, Syscall> rows = new TreeMap<>();
    for (CSVRecord row : DataRows.trimmed(csv)) {
      Syscall call = parse(row, marked);
      if (call.abi() == Abi.X32 && !x32) {
        continue;
      }
      if (rows.putIfAbsent(call.number(), call) != null) {
        throw new IllegalArgumentException("number " + call.number() + " appears twice");
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a syscall table needs at least one row");
    }
    return new SyscallTable(rows, x32);
  }

  private static Syscall parse(CSVRecord row, MarkedList marked) {
    Syscall call =
        new Syscall(
            Integer.parseInt(row.get("number")),
            Abi.parse(row.get("abi")),
            row.get("name"),
            row.get("entry_point"),
            Boolean.parseBoolean(row.get("ptregs")));
    return new Syscall(
        call.number(), call.abi(), call.name(), call.entryPoint(), marked.marks(call));
  }

  /** Highest number, {@code __NR_syscall_max}: 545 with x32, 326 without (v4.5). */
  public int maxNumber() {
    return rows.lastKey();
  }

  /** How many entries the table has, holes included: one more than the highest number. */
  public int slots() {
    return maxNumber() + 1;
  }

  /** Bytes of the table: 4,368 with x32, 2,616 without (v4.5). */
  public int bytes() {
    return slots() * POINTER_BYTES;
  }

  /** Whether the x32 block is part of the table. */
  public boolean x32() {
    return x32;
  }

  /** The row of a number; empty for a hole or a number outside the table. */
  public Optional<Syscall> at(int number) {
    return Optional.ofNullable(rows.get(number));
  }

  /** The row of a name, the native one where an x32 row bears the same name. */
  public Optional<Syscall> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All rows in order of their numbers. */
  public List<Syscall> rows() {
    return new ArrayList<>(rows.values());
  }

  /** The rows that carry the ptregs mark, in order of their numbers. */
  public List<Syscall> marked() {
    return rows.values().stream().filter(Syscall::ptregs).toList();
  }
}
