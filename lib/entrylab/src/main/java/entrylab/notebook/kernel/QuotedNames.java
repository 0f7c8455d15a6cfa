package entrylab.notebook.kernel;

import entrylab.claims.Claims;
import entrylab.claims.Threads;
import entrylab.claims.experiment.MailThread;
import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.MarkedList;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.kernel.Kernels;
import entrylab.measure.record.Records;
import entrylab.sweep.result.ResultColumn;
import entrylab.sweep.result.ResultColumns;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The names that fit between quotes, by the call that takes them. */
final class QuotedNames {
  /** By a method whose class is named before it. */
  private static final Map<String, Supplier<List<String>>> OF_CLASSES =
      Map.of(
          "Designs.get", Designs::names,
          "Sweep.of", QuotedNames::entryCode,
          "Cpus.get", Cpus::names,
          "Kernels.named", () -> Kernels.here().names(),
          "Workloads.get", Workloads::names,
          "Workloads.parse", QuotedNames::workloads,
          "Claims.get", Claims::ids,
          "Claims.test", Claims::ids,
          "Threads.get", () -> Threads.all().stream().map(MailThread::name).toList(),
          "MeasuredRecord.get", Records::names);

  /** By a method of values, whatever they are called. */
  private static final Map<String, Supplier<List<String>>> OF_VALUES =
      Map.of(
          "on", Cpus::names,
          "cpu", Cpus::names,
          "design", Designs::names,
          "workload", QuotedNames::workloads,
          "workloads", QuotedNames::workloads,
          "toTable", () -> ResultColumns.all().stream().map(ResultColumn::word).toList());

  private QuotedNames() {}

  /** What separates names in a word for a call, such as {@code mix:read=0.9+clone=0.1}. */
  static String separators(String call) {
    return call.toLowerCase(Locale.ROOT).contains("workload") ? ":+|" : "";
  }

  /** Those for a call, named as in {@link OpenString#call}; none if it takes no names. */
  static List<String> of(String call) {
    Supplier<List<String>> names = OF_CLASSES.get(call);
    if (names == null && call.contains(".")) {
      names = OF_VALUES.get(call.substring(call.indexOf('.') + 1));
    }
    return names == null ? List.of() : names.get();
  }

  private static List<String> entryCode() {
    return Stream.concat(Designs.names().stream(), Kernels.here().names().stream()).toList();
  }

  /** Recorded ones, then single calls. */
  private static List<String> workloads() {
    Stream<String> calls =
        SyscallTable.v45(false, MarkedList.MERGE).rows().stream().map(Syscall::name).sorted();
    return Stream.concat(Workloads.names().stream(), calls).distinct().toList();
  }
}
