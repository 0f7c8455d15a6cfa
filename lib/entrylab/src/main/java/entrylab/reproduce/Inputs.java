package entrylab.reproduce;

import entrylab.files.DataFolder;
import entrylab.setting.Settings;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.call.Cost;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a sweep's result depends on. */
public final class Inputs {
  private static final List<String> ALWAYS =
      List.of("syscalls/v4.5.csv", "syscalls/v4.4-targets.csv", "syscalls/aliases.csv");
  private static final List<String> WHOLE_CALLS =
      List.of("costs/whole-call.costs", "costs/classes.csv");
  private static final List<String> SHARED = List.of("designs/include", "designs/c");

  private Inputs() {}

  /** All inputs: what differs from sweep to sweep first, then what all have in common. */
  public static List<Input> of(Settings settings) {
    return of(settings, OwnLogs.of(settings.get(SweepSettings.WORKLOADS)));
  }

  /** As {@link #of(Settings)}, where the logs among the workloads have been read. */
  static List<Input> of(Settings settings, OwnLogs logs) {
    List<Input> inputs = new ArrayList<>(own(settings, logs));
    if (!settings.get(SweepSettings.CPUS).isEmpty()
        && settings.get(SweepSettings.COST) == Cost.WHOLE) {
      WHOLE_CALLS.forEach(path -> inputs.add(Input.shipped(path)));
    }
    ALWAYS.forEach(path -> inputs.add(Input.shipped(path)));
    for (String folder : SHARED) {
      DataFolder.list(folder).forEach(file -> inputs.add(Input.shipped(folder + "/" + file)));
    }
    return List.copyOf(inputs);
  }

  /** All of {@code data/}, and logs. */
  static List<Input> ofCommand(OwnLogs logs) {
    return Stream.concat(logs.inputs(), DataFolder.all().stream().map(Input::shipped))
        .distinct()
        .toList();
  }

  private static List<Input> own(Settings settings, OwnLogs logs) {
    Stream<Input> designs =
        settings.get(SweepSettings.DESIGNS).stream()
            .map(design -> new Input(OwnDesigns.input(design), Checksum.of(design.source())));
    Stream<Input> recordings =
        settings.get(SweepSettings.WORKLOADS).stream()
            .flatMap(word -> Workloads.sources(word).stream())
            .filter(source -> Workloads.names().contains(source))
            .map(source -> Input.shipped("workloads/" + source + ".calls"));
    Stream<Input> cpus = settings.get(SweepSettings.CPUS).stream().flatMap(OwnCpus::inputs);
    Stream<Input> kernels = settings.get(SweepSettings.KERNELS).stream().map(OwnKernels::input);
    return Stream.of(designs, kernels, recordings, logs.inputs(), cpus)
        .flatMap(inputs -> inputs)
        .distinct()
        .toList();
  }
}
