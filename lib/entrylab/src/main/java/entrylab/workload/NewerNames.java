package entrylab.workload;

import entrylab.image.SyscallTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a workload that a table does not have, and what their calls run as.
 *
 * <pre>{@code
 * show(NewerNames.of(Workloads.get("git-status"), ImageOptions.DEFAULT.table()));
 * }</pre>
 */
public final class NewerNames {
  private NewerNames() {}

  /**
   * A line for each such name, in the workload's order, with its share of the workload's calls; no
   * line if the table has them all.
   */
  public static List<String> of(Workload workload, SyscallTable table) {
    NameResolver resolver = new NameResolver(table, Aliases.shipped());
    Map<CallName, Double> weights = workload.weights();
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.entrySet().stream()
        .map(entry -> line(resolver.resolve(entry.getKey()), entry.getValue() / all))
        .filter(line -> !line.isEmpty())
        .map(line -> workload.name() + ": " + line)
        .toList();
  }

  private static String line(NameResolution found, double share) {
    String how =
        switch (found.kind()) {
          case IN_TABLE -> "";
          case ALIASED ->
              " -> " + Aliases.shipped().of(found.call().name()).orElseThrow().tableName();
          case UNKNOWN ->
              ", in neither the table nor the aliases, runs as " + NameResolver.STAND_IN;
        };
    return how.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%s%s (%s of its calls)", found.call(), how, percent(share));
  }

  private static String percent(double share) {
    return share < 0.00005 ? "<0.01 %" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }
}
