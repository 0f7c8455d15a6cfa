package entrylab.sweep;

import entrylab.files.DataRows;
import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.kernel.CallWay;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.setting.Settings;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.TaskKind;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.call.WorkCosts;
import entrylab.workload.Workload;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which recorded call a call of a workload is: itself where it was recorded, else the one that
 * {@code data/kernel/stand-ins.csv} has for its name or its class of handlers.
 *
 * <pre>{@code
 * KernelCalls calls = KernelCalls.of(Kernels.named("6.1"), Sweep.of("switch").settings());
 * show(calls.standIns(Workloads.get("git-status"))); // calls that were not recorded
 * }</pre>
 */
public final class KernelCalls {
  private static final String FILE = "kernel/stand-ins.csv";
  private static final String OTHER = "other";

  /** The recorder's program asks for a number that no table has. */
  private static final String NO_SUCH_CALL = "bad-number";

  private static final Map<String, String> STAND_INS = standIns();

  /** Without its handler every call is alike, but for what a handler leaves for the exit to do. */
  private static final String SHORTEST = "getppid";

  private final KernelRecord record;
  private final SyscallTable table;
  private final WorkCosts costs;
  private final Cost charged;

  /**
   * The calls of a record.
   *
   * @param costs that say which class a handler belongs to
   * @param charged where it is the dispatch alone, getppid stands for what else is not recorded
   */
  KernelCalls(KernelRecord record, SyscallTable table, WorkCosts costs, Cost charged) {
    this.record = record;
    this.table = table;
    this.costs = costs;
    this.charged = charged;
  }

  /** The calls of a record as a sweep with these settings takes them. */
  public static KernelCalls of(KernelRecord record, Settings settings) {
    return new KernelCalls(
        record,
        new ImageOptions(settings).table(),
        settings.get(SweepSettings.COSTS),
        settings.get(SweepSettings.COST));
  }

  private static Map<String, String> standIns() {
    return DataRows.of(FILE, row -> Map.entry(row.get("call"), row.get("recorded"))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The record. */
  public KernelRecord record() {
    return record;
  }

  /**
   * The recorded call of a number.
   *
   * @param flags the task's flags word: none, or one that a way of recording sets
   * @throws KernelException if neither the call nor what stands for it was recorded that way
   */
  public RecordedCall of(int number, int flags) {
    CallWay way = way(flags);
    Optional<RecordedCall> own = recorded(Integer.toString(number), way);
    return own.isPresent() ? own.get() : standing(name(number), way);
  }

  private RecordedCall standing(String name, CallWay way) {
    String stand = standIn(name);
    return recorded(name, way)
        .or(() -> recorded(stand, way))
        .or(() -> charged == Cost.DISPATCH ? recorded(SHORTEST, way) : Optional.empty())
        .orElseThrow(() ->
            new KernelException(
                String.format(
                    Locale.ROOT,
                    "%s has no record of %s%s: ./lab kernel record with --calls all, or of what the"
                        + " workload calls",
                    record.name(),
                    name.equals(stand) ? name : stand + ", which stands for " + name + ",",
                    way == CallWay.PLAIN ? "" : " with " + way.word())));
  }

  private String standIn(String name) {
    if (name.equals(NO_SUCH_CALL)) {
      return name;
    }
    String byClass = STAND_INS.getOrDefault(costs.classOf(name), STAND_INS.get(OTHER));
    return STAND_INS.getOrDefault(name, byClass);
  }

  /** Every recorded call that these workloads can make under these plans. */
  Set<RecordedCall> all(List<Workload> workloads, List<TracingPlan> plans) {
    Set<RecordedCall> all = new LinkedHashSet<>();
    int[] flagWords =
        plans.stream()
            .flatMap(plan -> plan.kinds(1).stream())
            .mapToInt(TaskKind::flags)
            .distinct()
            .toArray();
    for (Workload workload : workloads) {
      for (int number : workload.frequencies(table).slots()) {
        for (int flags : flagWords) {
          all.add(of(number, flags));
        }
      }
    }
    return all;
  }

  /**
   * What stands for the calls of a workload that were not recorded: how many calls each recorded
   * one stands for, by its name.
   */
  public Map<String, Integer> standIns(Workload workload) {
    Map<String, Integer> stand = new TreeMap<>();
    for (int number : workload.frequencies(table).slots()) {
      String name = name(number);
      String recorded = of(number, 0).wish().call();
      if (!recorded.equals(name) && !recorded.startsWith(number + ":")) {
        stand.merge(recorded, 1, Integer::sum);
      }
    }
    return stand;
  }

  private String name(int number) {
    return table.at(number).filter(Syscall::implemented).map(Syscall::name).orElse(NO_SUCH_CALL);
  }

  /** A call by its name or by its number with arguments. */
  private Optional<RecordedCall> recorded(String call, CallWay way) {
    return record.calls().stream()
        .filter(made -> made.wish().way() == way)
        .filter(
            made -> made.wish().call().equals(call) || made.wish().call().startsWith(call + ":"))
        .findFirst();
  }

  private CallWay way(int flags) {
    if (flags == 0) {
      return CallWay.PLAIN;
    }
    for (Tracing tracing : Tracing.values()) {
      if (tracing != Tracing.SCHEDULED && tracing.flags() == flags) {
        return CallWay.of(tracing.toString());
      }
    }
    throw new KernelException(
        String.format(
            Locale.ROOT,
            "%s: calls with work flags 0x%x are not recorded, only with one of ptrace, seccomp,"
                + " tracepoint, audit",
            record.name(),
            flags));
  }
}
