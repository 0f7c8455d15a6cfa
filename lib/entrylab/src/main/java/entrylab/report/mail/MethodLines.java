package entrylab.report.mail;

import entrylab.image.KernelOptions;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.report.comparison.MeasuredRecord;
import entrylab.reproduce.Provenance;
import entrylab.setting.Settings;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.call.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What ran, what was modelled, and what was not: the lines under a mail's first. */
final class MethodLines {
  private MethodLines() {}

  /** What a record's calls lack, in which paths differ from those of a kernel. */
  private static final String RING_3 =
      "in ring 3, without SWAPGS, CLI and STI, SYSCALL and SYSRET a jump each.";

  static List<String> lines(
      SweepResult result, Provenance provenance, Optional<MeasuredRecord> record) {
    List<String> lines = new ArrayList<>();
    String emulator = provenance.versions().getOrDefault("libunicorn", "of unknown version");
    if (result.modelled()) {
      result.settings().get(SweepSettings.CPUS).stream()
          .filter(cpu -> result.cpus().contains(cpu.name()))
          .forEach(cpu -> lines.add("CPU, modelled: " + cpu));
      Cost cost = result.settings().get(SweepSettings.COST);
      lines.add(placements(result.settings()));
      lines.add("Cycles: " + cost.title() + ", " + cost.meaning() + ".");
      estimated(result).ifPresent(lines::add);
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "Machine: Unicorn %s%s.",
            emulator,
            result.modelled() ? "" : "; no CPU is modelled, nothing here is a cycle"));
    lines.add(
        "Kernel: " + result.rows().getFirst().options() + "; off: " + KernelOptions.OFF + ".");
    lines.add("Counted in ring 0 from entry to return, without C handlers and tracers.");
    record.ifPresentOrElse(
        measured -> lines.addAll(measured(measured)),
        () -> lines.add("Nothing here was measured on hardware."));
    return lines;
  }

  private static String placements(Settings settings) {
    Placements placements = SweepSettings.placements(settings);
    return placements.alone()
        ? "Linked: text and tables at one place, " + placements + "."
        : "Linked: at "
            + placements
            + ", more where an interval is wide: "
            + Placement.range()
            + ".";
  }

  private static List<String> measured(MeasuredRecord record) {
    return List.of(
        "Measured: "
            + record.about("cpu")
            + ", microcode "
            + record.about("microcode")
            + ", "
            + record.about("kernel")
            + ", "
            + RING_3,
        "Measured n: "
            + record.about("samples")
            + "; low and high hold the true median with 95%"
            + " confidence or more.",
        "Measured cycles are core cycles per call; without the program's side, but for calls back"
            + " to back.");
  }

  private static Optional<String> estimated(SweepResult result) {
    String forms = String.join(", ", result.estimatedForms());
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of("Instruction forms whose cost is an estimate: " + forms + ".");
  }
}
