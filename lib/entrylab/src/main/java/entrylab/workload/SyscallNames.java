package entrylab.workload;

import entrylab.files.DataRows;
import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names by which Linux on x86 and its tracers know system calls, in the lab's table or not: by
 * them a log is distinguished from other text.
 *
 * <pre>{@code
 * show(SyscallNames.isKnown("read"));
 * }</pre>
 */
public final class SyscallNames {
  private static final String PATH = "syscalls/other-names.csv";

  /** How strace begins a name that is a number. */
  private static final String NUMBERED = "syscall_";

  private SyscallNames() {}

  private static final class Known {
    static final Map<String, CallAbi> OTHERS =
        DataRows.of(PATH, row -> Map.entry(row.get("name"), CallAbi.parse(row.get("abi")))).stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    static final Set<String> ALL = all();

    private static Set<String> all() {
      Set<String> names = new HashSet<>(OTHERS.keySet());
      SyscallTable.v45(true, MarkedList.MERGE).rows().forEach(row -> names.add(row.name()));
      Aliases.shipped().all().stream().map(Aliases.Alias::name).forEach(names::add);
      return names;
    }
  }

  /** Whether some version of Linux has, or some tracer prints, a system call of that name. */
  public static boolean isKnown(String name) {
    return Known.ALL.contains(name);
  }

  /** Whether a name is known, or is what tracers put for a number without one. */
  public static boolean isKnownOrNumbered(String name) {
    return name.startsWith(NUMBERED)
        || name.startsWith("?")
        || name.chars().allMatch(c -> c >= '0' && c <= '9')
        || isKnown(name);
  }

  /** Whether only 32-bit programs make the call of that name. */
  public static boolean isCompatOnly(String name) {
    return Known.OTHERS.get(name) == CallAbi.COMPAT;
  }
}
