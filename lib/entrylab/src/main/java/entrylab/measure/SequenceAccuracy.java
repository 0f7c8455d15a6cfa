package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.image.EntryImage;
import entrylab.measure.model.KendallTau;
import entrylab.measure.record.CallMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far the model is from measured sequences. An error is told in cycles and as a share of all
 * cycles that were measured: a short fenced sequence takes next to nothing, and no share of that
 * says anything.
 *
 * <pre>{@code
 * try (var file = new java.io.FileReader("mine.csv")) { // as ./lab measure --sequences wrote it
 *   var kept = KeptSequences.read("mine.csv", file);
 *   show(SequenceAccuracy.of(kept, Cpus.get("zen4")).toText());
 * }
 * }</pre>
 *
 * @param cpu the profile that was asked
 * @param rows the sequences that are still shipped, with the model's cycles
 * @param gone those that are not, and have no figure
 */
public record SequenceAccuracy(Cpu cpu, List<Row> rows, Set<String> gone) {
  private static final int WORST = 12;

  /** A measured sequence and the model's cycles. */
  public record Row(KeptSequences.Row measured, double model) {

    /** How far the model is off, in cycles, above 0 where it takes longer. */
    public double off() {
      return model - measured.measured();
    }
  }

  /** Takes copies. */
  public SequenceAccuracy {
    rows = List.copyOf(rows);
    gone = Set.copyOf(gone);
  }

  /** Models every sequence on a profile. */
  public static SequenceAccuracy of(KeptSequences kept, Cpu cpu) {
    Map<String, Sequence> shipped = new LinkedHashMap<>();
    Sequence.shipped().forEach(s -> shipped.put(s.name(), s));
    Map<String, EntryImage> images = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    Set<String> gone = new TreeSet<>();
    for (KeptSequences.Row row : kept.rows()) {
      Sequence sequence = shipped.get(row.sequence());
      if (sequence == null) {
        gone.add(row.sequence());
      } else {
        EntryImage image =
            images.computeIfAbsent(sequence.name(), name -> Sequences.image(sequence));
        rows.add(new Row(row, Sequences.model(cpu, image, row.mode())));
      }
    }
    return new SequenceAccuracy(cpu, rows, gone);
  }

  /** Mean of how far the model is off, whichever way, in cycles. */
  public double meanOff(CallMode mode) {
    return of(mode).stream().mapToDouble(r -> Math.abs(r.off())).average().orElse(Double.NaN);
  }

  /** What the model is off by, as a share of the mean measured. */
  public double share(CallMode mode) {
    return meanOff(mode)
        / of(mode).stream().mapToDouble(r -> r.measured().measured()).average().orElse(Double.NaN);
  }

  /** How well the model keeps the order of any two whose intervals are disjoint. */
  public KendallTau tau(CallMode mode) {
    return KendallTau.of(
        of(mode).stream()
            .map(r -> new KendallTau.Pair(r.measured().interval(), r.model()))
            .toList());
  }

  /** The rows of one way of timing. */
  List<Row> of(CallMode mode) {
    return rows.stream().filter(r -> r.measured().mode() == mode).toList();
  }

  /** A line for each mode, and the sequences that the model misses most. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    for (CallMode mode : CallMode.ALONE) {
      List<Row> some = of(mode);
      if (!some.isEmpty()) {
        long inside =
            some.stream().filter(r -> r.measured().interval().beyond(r.model()) == 0).count();
        KendallTau tau = tau(mode);
        text.append(
            String.format(
                Locale.ROOT,
                "%-13s off by %.2f cycles on average, %.1f %% of the mean measured, tau %.2f over"
                    + " %d pairs, n %d, %d within the measured interval%n",
                mode + ":",
                meanOff(mode),
                100 * share(mode),
                tau.tau(),
                tau.pairs(),
                some.size(),
                inside));
      }
    }
    text.append("missed most, in cycles:\n");
    rows.stream()
        .sorted(Comparator.comparingDouble((Row r) -> -r.measured().interval().beyond(r.model())))
        .limit(WORST)
        .forEach(r ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "  %-46s %-12s  measured %6.2f (%.2f..%.2f)  model %6.2f%n",
                    r.measured().sequence(),
                    r.measured().mode(),
                    r.measured().measured(),
                    r.measured().low(),
                    r.measured().high(),
                    r.model())));
    gone.forEach(name -> text.append("no longer shipped, left out: ").append(name).append('\n'));
    return text.toString();
  }
}
