package entrylab.workload.log;

import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.workload.Aliases;
import entrylab.workload.CallName;
import entrylab.workload.NameResolution;
import entrylab.workload.NameResolver;
import entrylab.workload.log.line.DamagedLine;
import entrylab.workload.log.line.LogFormat;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a log asks of a syscall table.
 *
 * @param format the kind of log it was read as
 * @param summary whether the log holds counts only, not calls one by one
 * @param syscalls all calls
 * @param ptregs calls of rows that carry the ptregs mark, aliases applied
 * @param byName calls per name as logged, of numbers alone as in the table, most frequent first
 * @param unknown calls per name that neither the table nor the aliases have; part of {@code byName}
 * @param aliased calls per name that an alias carries to the table; part of {@code byName}
 * @param aliases the aliases that were used, by name
 * @param damagedLines lines that were skipped
 * @param firstDamaged the first of these
 * @param notes what else there is to say about how it was read, in words
 */
public record LogReport(
    LogFormat format,
    boolean summary,
    long syscalls,
    long ptregs,
    Map<String, Long> byName,
    Map<String, Long> unknown,
    Map<String, Long> aliased,
    Map<String, Aliases.Alias> aliases,
    long damagedLines,
    List<DamagedLine> firstDamaged,
    List<String> notes) {

  /** Holds the counts of a log against a table. */
  public static LogReport of(LogCounts counts, SyscallTable table, Aliases aliases) {
    NameResolver resolver = new NameResolver(table, aliases);
    Map<String, Long> byName = new LinkedHashMap<>();
    Map<String, Long> unknown = new LinkedHashMap<>();
    Map<String, Long> aliased = new LinkedHashMap<>();
    Map<String, Aliases.Alias> used = new LinkedHashMap<>();
    long ptregs = 0;
    for (Map.Entry<CallName, Long> entry : counts.counts().entrySet()) {
      NameResolution resolution = resolver.resolve(entry.getKey());
      String name = name(entry.getKey().name(), resolution, table);
      byName.merge(name, entry.getValue(), Long::sum);
      switch (resolution.kind()) {
        case UNKNOWN -> unknown.merge(name, entry.getValue(), Long::sum);
        case ALIASED -> {
          aliased.merge(name, entry.getValue(), Long::sum);
          used.put(name, aliases.of(name).orElseThrow());
        }
        case IN_TABLE -> {}
      }
      Optional<Syscall> row = table.at(resolution.slot());
      ptregs += row.map(Syscall::ptregs).orElse(false) ? entry.getValue() : 0;
    }
    return new LogReport(
        counts.format(),
        counts.summary(),
        counts.syscalls(),
        ptregs,
        mostFirst(byName),
        mostFirst(unknown),
        mostFirst(aliased),
        Collections.unmodifiableMap(used),
        counts.damagedLines(),
        counts.firstDamaged(),
        counts.notes());
  }

  /** The name as logged, or the table's where the log has a number alone. */
  private static String name(String logged, NameResolution resolution, SyscallTable table) {
    boolean number = logged.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && resolution.kind() == NameResolution.Kind.IN_TABLE
        ? table.at(resolution.slot()).map(Syscall::name).orElse(logged)
        : logged;
  }

  private static Map<String, Long> mostFirst(Map<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
