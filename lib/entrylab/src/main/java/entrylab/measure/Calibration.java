package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.measure.record.CycleClock;
import entrylab.measure.record.HostMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Constants of the host's processor, found by short experiments in ring 3, as a profile that
 * inherits from the nearest one. What noise hides stays as that one has it.
 *
 * <pre>{@code
 * var settings =
 *     new Measure.Settings(
 *         List.of(Designs.get("switch")),
 *         ImageOptions.DEFAULT,
 *         List.of(),
 *         List.of(),
 *         List.of(),
 *         3,
 *         5,
 *         1,
 *         false,
 *         "by hand");
 * show(Calibration.run(settings, java.time.LocalDate.now()).toTable()); // on this processor
 * }</pre>
 *
 * @param base the nearest profile
 * @param day on which it was measured
 */
public record Calibration(
    HostMachine host,
    Cpu base,
    CycleClock clock,
    LocalDate day,
    String command,
    List<Calibrated> rows) {

  /** Takes a copy. */
  public Calibration {
    rows = List.copyOf(rows);
  }

  /**
   * Measures.
   *
   * @param settings of processes, rounds and the seed
   * @throws IllegalArgumentException if no profile is anywhere near the host's processor
   * @throws entrylab.measure.worker.WorkerException if a worker does not carry out its plan
   */
  public static Calibration run(Measure.Settings settings, LocalDate day) {
    HostMachine host = HostMachine.here();
    Cpu base = Cpus.get(host.nearest("nothing that a calibration could inherit from").profile());
    List<CalibrationProbe> probes = CalibrationProbes.all(base);
    SequenceTimes times =
        SequenceTimes.each(
            probes.stream().flatMap(p -> p.wanted().stream()).distinct().toList(),
            List.of(LoadRing.memory()),
            settings);
    List<Calibrated> rows = new ArrayList<>();
    for (CalibrationProbe probe : probes) {
      rows.add(Calibrated.of(probe, figures(probe, times, settings), settings.processes(), base));
    }
    return new Calibration(host, base, times.clock(), day, settings.command(), rows);
  }

  /** The figures of the processes that told one. */
  private static double[] figures(
      CalibrationProbe probe, SequenceTimes times, Measure.Settings settings) {
    List<double[]> cycles =
        probe.sequences().stream().map(s -> times.of(s.name(), probe.mode())).toList();
    return IntStream.range(0, settings.processes())
        .mapToObj(process -> cycles.stream().mapToDouble(of -> of[process]).toArray())
        .flatMap(of -> probe.figure(of).stream())
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** A profile's file: the values that were measured, and what stayed as it was. */
  public String profile() {
    StringBuilder text =
        new StringBuilder("# name | value | unit | source | range | confidence\n")
            .append("@base ")
            .append(base.name())
            .append('\n')
            .append("@title ")
            .append(base.title())
            .append(", calibrated on ")
            .append(host.cpu())
            .append('\n')
            .append("# microcode: ")
            .append(host.microcode())
            .append('\n')
            .append("# caches: ")
            .append(host.caches())
            .append('\n')
            .append("# cycles by: ")
            .append(clock)
            .append('\n');
    for (Calibrated row : rows) {
      text.append(
          row.verdict() == Calibrated.Verdict.MEASURED
              ? line(row)
              : "# " + row.probe().name() + ": " + row.figure() + "; " + row.words() + "\n");
    }
    return text.toString();
  }

  private String line(Calibrated row) {
    return String.format(
        Locale.ROOT,
        "%s | %d | %s | own measurement, %s, %s, %s: %s, %s | %s | measured%n",
        row.probe().sets().orElseThrow(),
        row.value(),
        base.quantity(row.probe().sets().orElseThrow()).unit(),
        host.cpu().replace('|', ' '),
        day,
        command.replace('|', ' '),
        row.probe().name(),
        row.figure(),
        row.range());
  }

  /** Every experiment with its figure and what became of the profile's value. */
  public Table toTable() {
    return Table.create(
        "calibration",
        column("experiment", rows.stream().map(row -> row.probe().name()).toList()),
        column("found", rows.stream().map(Calibrated::figure).toList()),
        column("profile " + base.name(), rows.stream().map(Calibrated::words).toList()));
  }

  private static StringColumn column(String name, List<String> words) {
    return StringColumn.create(name, words);
  }
}
