package entrylab.measure.model;

import entrylab.measure.record.CallMode;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPair;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.record.PlacementEffect;
import entrylab.measure.record.ProcessPlacements;
import entrylab.text.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A record, and a comparison with the model, as plain text.
 *
 * <pre>{@code
 * show(MeasuredText.of(Records.get("epyc-zen4-drawn")));
 * }</pre>
 */
public final class MeasuredText {
  private static final int COLUMNS = 80;

  private MeasuredText() {}

  /**
   * How far the model is off on the record's processor, in lines of 80 columns: the answer that the
   * whole tables lead to.
   */
  public static String brief(MachineRecord measured, ModelAccuracy paths, WorkloadAccuracy mixes) {
    StringBuilder text = new StringBuilder();
    add(text, "", answer(measured, paths));
    text.append('\n');
    add(text, "fenced: ", paths.only(CallMode.FENCED).line());
    add(text, "back to back: ", paths.only(CallMode.BACK_TO_BACK).line());
    if (!paths.fresh().rows().isEmpty()) {
      add(text, "measured after the rules were set: ", paths.fresh().line());
    }
    paths.misses().lines().forEach(line -> add(text, "", line));
    paths.refused().stream().limit(1).forEach(row -> add(text, "", row.toString()));
    if (paths.refused().size() > 1) {
      add(text, "", "refused, too: " + (paths.refused().size() - 1) + " more rows");
    }
    if (!mixes.rows().isEmpty()) {
      text.append('\n');
      mixes.line().lines().forEach(line -> add(text, "", line));
    }
    (copies(measured) + nearest(measured)).lines().forEach(line -> add(text, "", line));
    return text + "\nEvery figure, its interval and the record's head: --long\n";
  }

  private static String answer(MachineRecord measured, ModelAccuracy paths) {
    String head =
        measured.about().getOrDefault("cpu", "a processor without a name")
            + ", modelled as "
            + paths.cpu().name();
    if (paths.rows().isEmpty()) {
      return head + ": no path can be compared.";
    }
    KendallTau order = paths.tau();
    return head
        + String.format(
            Locale.ROOT,
            ": %.1f %% off on average over %d path%s",
            100 * paths.error(),
            paths.rows().size(),
            paths.rows().size() == 1 ? "" : "s")
        + (Double.isNaN(paths.heldOutError())
            ? ""
            : String.format(
                Locale.ROOT, ", %.1f %% over designs held out", 100 * paths.heldOutError()))
        + (Double.isNaN(order.tau())
            ? "."
            : String.format(Locale.ROOT, "; which of two is longer: tau %.2f.", order.tau()));
  }

  private static void add(StringBuilder text, String lead, String line) {
    text.append(WrappedText.of(COLUMNS, lead, line));
  }

  /** What was measured. */
  public static String of(MachineRecord measured) {
    StringBuilder text = new StringBuilder();
    measured
        .about()
        .forEach((key, value) -> text.append(String.format(Locale.ROOT, "%s: %s\n", key, value)));
    text.append(
        String.format(
            Locale.ROOT,
            "\n%-22s %-28s %-12s %9s %19s %7s %9s\n",
            "design",
            "calls",
            "mode",
            "cycles",
            "interval",
            "spread",
            "less none"));
    for (MeasuredFigure f : measured.figures()) {
      MeasuredPoint p = f.point();
      String mode =
          p.mode() == CallMode.POLLUTED ? p.pollution() / 1024 + " KiB" : p.mode().toString();
      text.append(
          String.format(
              Locale.ROOT,
              "%-22s %-28s %-12s %9.2f %19s %6.1f%% %9s\n",
              p.design(),
              p.calls(),
              mode,
              f.cycles().median(),
              interval(f.cycles()),
              100 * f.spread(),
              lessNothing(measured, f)));
    }
    return text + "\n" + copies(measured) + nearest(measured);
  }

  /** Every two of some designs, and whether placement alone makes as much; then an empty line. */
  public static String of(List<MeasuredPair> pairs) {
    StringBuilder text = new StringBuilder();
    pairs.forEach(pair -> add(text, "", pair.toString()));
    return text + (pairs.isEmpty() ? "" : "\n");
  }

  private static String interval(MedianInterval i) {
    return String.format(Locale.ROOT, "%.2f..%.2f", i.low(), i.high());
  }

  private static String lessNothing(MachineRecord measured, MeasuredFigure f) {
    boolean fenced = f.point().mode() != CallMode.BACK_TO_BACK && f.point().mode() != CallMode.HOST;
    return fenced && !f.point().design().equals(MeasuredPoint.NOTHING)
        ? measured
            .nothing(f)
            .map(n -> String.format(Locale.ROOT, "%.2f", f.cycles().median() - n.cycles().median()))
            .orElse("")
        : "";
  }

  private static String nearest(MachineRecord measured) {
    return measured.nearest() ? measured.core().map(core -> core + "\n").orElse("") : "";
  }

  /** The null experiment, in every mode; where the record does not tell it itself. */
  private static String copies(MachineRecord measured) {
    return PlacementEffect.of(measured.figures()).stream()
            .filter(effect -> !effect.isToldBy(measured.about()))
            .map(effect -> effect + "\n")
            .collect(Collectors.joining())
        + (ProcessPlacements.of(measured).drawn()
            ? ""
            : "the designs' slots and the user program's place were not drawn: polluted rows carry no"
                + " comparison of designs\n");
  }

  /** The model's word beside the measurement, workload by workload; nothing if there are none. */
  public static String of(WorkloadAccuracy mixes) {
    if (mixes.rows().isEmpty()) {
      return "";
    }
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "\nworkloads: modelled (%s) against measured, core cycles per call, the design"
                    + " alone, placed as in the first process\n%-26s %-28s %-9s %8s %19s %8s %8s  %s\n",
                mixes.cpu().name(),
                "design",
                "calls",
                "mode",
                "measured",
                "interval",
                "model",
                "error",
                "by the interval"));
    for (MixAccuracy row : mixes.rows()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-26s %-28s %-9s %8.2f %19s %8.2f %7.1f%%  %s\n",
              row.point().design(),
              row.point().calls(),
              row.point().mode(),
              row.measured().median(),
              interval(row.measured()),
              row.model(),
              100 * row.error(),
              row.verdict()));
    }
    return text + "\n" + mixes.line() + "\n";
  }

  private static String fresh(ModelAccuracy fresh) {
    return fresh.rows().isEmpty()
        ? ""
        : "\npaths first measured after the model's rules were set: " + fresh.line();
  }

  /** The model's word beside the measurement, path by path, and the closing line. */
  public static String of(ModelAccuracy comparison) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "\nmodelled (%s) against measured, core cycles per call; fenced: the design alone\n",
                comparison.cpu().name()));
    text.append(
        String.format(
            Locale.ROOT,
            "%-22s %-18s %-12s %8s %8s %7s %7s %8s  %s\n",
            "design",
            "path",
            "mode",
            "measured",
            "model",
            "error",
            "bound",
            "llvm-mca",
            "largest wait of the model"));
    for (PathAccuracy row : comparison.rows()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-22s %-18s %-12s %8.2f %8.2f %6.1f%% %7.1f %8s  %s\n",
              row.point().design(),
              row.point().calls(),
              row.point().mode(),
              row.measured().median(),
              row.model(),
              100 * row.error(),
              row.bound(),
              row.mca().isPresent()
                  ? String.format(Locale.ROOT, "%.1f", row.mca().getAsDouble())
                  : "-",
              row.longest()));
      if (!row.absent().isEmpty()) {
        text.append("    ").append(row.absent()).append('\n');
      }
    }
    comparison.refused().forEach(row -> text.append(row).append('\n'));
    return text
        + "\nshown: one mechanism changed within its stated range, or a predictor made perfect, brings"
        + " the model to what was measured;\nsuspected: it takes away half of the error or more\n"
        + comparison.misses()
        + "\nheld out: "
        + comparison.heldOut().stream().collect(Collectors.joining(", "))
        + String.format(
            Locale.ROOT,
            "; k = %.3f cycles per instruction on the others\n",
            comparison.perInstruction())
        + "fenced: "
        + comparison.only(CallMode.FENCED).line()
        + "\nback to back: "
        + comparison.only(CallMode.BACK_TO_BACK).line()
        + fresh(comparison.fresh())
        + "\n"
        + comparison.line()
        + "\n";
  }
}
