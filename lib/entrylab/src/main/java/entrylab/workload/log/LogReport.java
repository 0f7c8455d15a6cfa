package entrylab.workload.log;

import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.workload.Aliases;
import entrylab.workload.CallName;
import entrylab.workload.NameResolution;
import entrylab.workload.NameResolver;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a log asks of a syscall table.
 *
 * @param format the kind of log it was read as
 * @param summary whether the log holds counts only, not calls one by one
 * @param syscalls all calls
 * @param ptregs calls of rows that carry the ptregs mark, aliases applied
 * @param byName calls per name as logged, most frequent first
 * @param unknown calls per name that neither the table nor the aliases have; part of {@code byName}
 * @param aliased calls per name that an alias carries to the table; part of {@code byName}
 * @param aliases the aliases that were used, by name
 * @param damagedLines lines that were skipped
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
    long damagedLines) {

  /** Holds the counts of a log against a table. */
  public static LogReport of(LogCounts counts, SyscallTable table, Aliases aliases) {
    NameResolver resolver = new NameResolver(table, aliases);
    Map<String, Long> byName = new LinkedHashMap<>();
    Map<String, Long> unknown = new LinkedHashMap<>();
    Map<String, Long> aliased = new LinkedHashMap<>();
    Map<String, Aliases.Alias> used = new LinkedHashMap<>();
    long ptregs = 0;
    for (Map.Entry<CallName, Long> entry : counts.counts().entrySet()) {
      String name = entry.getKey().name();
      NameResolution resolution = resolver.resolve(entry.getKey());
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
        counts.damagedLines());
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
