package entrylab.measure;

import entrylab.core.cpu.Cpus;
import entrylab.files.DataFolder;
import entrylab.measure.model.KendallTau;
import entrylab.measure.model.ModelAccuracy;
import entrylab.measure.model.WorkloadAccuracy;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.CoreName;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.ProcessPlacements;
import entrylab.measure.record.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the model is from every processor that was measured and kept: a row for each kind of
 * calls in a record, workloads by the share of traced calls, and for each way of timing in a file
 * of short sequences.
 *
 * <pre>{@code
 * show(HardwareAccuracy.kept().rows().size() + " sequences held against the model");
 * }</pre>
 */
public record HardwareAccuracy(List<Row> rows) {
  private static final String SEQUENCES = "ring3";
  private static final String SUFFIX = ".csv";

  /** In place of what a file does not tell. */
  private static final String UNKNOWN = "?";

  /**
   * One kind of calls on one processor.
   *
   * @param file that holds what was measured, by its name
   * @param core the kind of core
   * @param profile that the model went by
   * @param microcode its version
   * @param calls what was timed, and how
   * @param n how many figures
   * @param off the mean absolute error as a share: of each figure of a record; of sequences, many
   *     of which take next to nothing, of the mean measured
   * @param tau of the order; empty where intervals are not compared
   */
  public record Row(
      String file,
      String core,
      String profile,
      String microcode,
      String calls,
      int n,
      double off,
      Optional<KendallTau> tau) {}

  /** Copies the list. */
  public HardwareAccuracy {
    rows = List.copyOf(rows);
  }

  /** Of everything that is kept: {@code data/measured}, and the sequences in {@code data/ring3}. */
  public static HardwareAccuracy kept() {
    List<Row> rows = new ArrayList<>();
    for (String name : Records.names()) {
      rows.addAll(of(name, Records.get(name)).rows());
    }
    for (String file : DataFolder.list(SEQUENCES)) {
      if (file.startsWith("sequences-") && file.endsWith(SUFFIX)) {
        String name = file.substring(0, file.length() - SUFFIX.length());
        rows.addAll(
            of(name, KeptSequences.read(name, DataFolder.reader(SEQUENCES + "/" + file))).rows());
      }
    }
    return new HardwareAccuracy(rows);
  }

  /**
   * Of one machine's record: single paths, and whole workloads where their places were drawn.
   *
   * @param name what the table calls it
   * @throws IllegalArgumentException if no profile is anywhere near its processor
   */
  public static HardwareAccuracy of(String name, MachineRecord measured) {
    List<Row> rows = new ArrayList<>();
    ModelAccuracy paths = ModelAccuracy.unexplained(measured);
    for (CallMode mode : CallMode.ALONE) {
      ModelAccuracy some = paths.only(mode);
      if (!some.rows().isEmpty()) {
        rows.add(
            row(
                name,
                measured,
                "paths, " + mode,
                some.rows().size(),
                some.error(),
                Optional.of(some.tau())));
      }
    }
    WorkloadAccuracy mixes = WorkloadAccuracy.of(measured);
    for (CallMode mode : List.of(CallMode.MIX, CallMode.POLLUTED)) {
      if (mode == CallMode.MIX || ProcessPlacements.of(measured).drawn()) {
        WorkloadAccuracy some = mixes.only(mode);
        some.shares()
            .forEach(share -> rows.add(workloads(name, measured, mode, share, some.traced(share))));
      }
    }
    return new HardwareAccuracy(rows);
  }

  private static Row workloads(
      String name, MachineRecord measured, CallMode mode, double share, WorkloadAccuracy some) {
    return row(
        name,
        measured,
        mode + ", " + traced(share),
        some.rows().size(),
        some.error(),
        Optional.empty());
  }

  /** A share of traced calls in words. */
  private static String traced(double share) {
    return share == 0
        ? "untraced"
        : share == 0.5 ? "half traced" : share == 1 ? "all traced" : "traced " + share;
  }

  private static Row row(
      String name,
      MachineRecord measured,
      String calls,
      int n,
      double off,
      Optional<KendallTau> tau) {
    return new Row(
        name,
        measured.core().map(CoreName::name).orElse(UNKNOWN),
        measured.profile(),
        measured.about().getOrDefault("microcode", UNKNOWN),
        calls,
        n,
        off,
        tau);
  }

  /**
   * Of one processor's short sequences.
   *
   * @param name what the table calls them
   * @throws IllegalArgumentException if no profile is anywhere near the processor
   */
  public static HardwareAccuracy of(String name, KeptSequences kept) {
    CoreName core =
        kept.core()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no profile is near the processor of " + name + ": add one to data/cpus"));
    SequenceAccuracy accuracy = SequenceAccuracy.of(kept, Cpus.get(core.profile()));
    return new HardwareAccuracy(
        CallMode.ALONE.stream()
            .filter(mode -> !accuracy.of(mode).isEmpty())
            .map(mode ->
                new Row(
                    name,
                    core.name(),
                    core.profile(),
                    kept.about().getOrDefault("microcode", UNKNOWN),
                    "sequences, " + mode,
                    accuracy.of(mode).size(),
                    accuracy.share(mode),
                    Optional.of(accuracy.tau(mode))))
            .toList());
  }
}
