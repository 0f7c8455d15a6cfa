package entrylab.measure;

import entrylab.core.anchor.LlvmMca;
import entrylab.measure.record.CycleClock;
import entrylab.measure.record.HostMachine;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.ProcessPlacements;
import entrylab.measure.record.RecordSources;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a record says about itself. */
final class RecordHeader {
  /** Version of the worker and of what is done with its samples; older records stay readable. */
  static final String VERSION = "entrylab 1.0, worker 3";

  private RecordHeader() {}

  static Map<String, String> of(
      Measure.Settings settings,
      CycleClock clock,
      ProcessPlacements layouts,
      Map<String, String> leftOut) {
    HostMachine host = HostMachine.here();
    Map<String, String> about = new LinkedHashMap<>();
    about.put(MachineRecord.CPU, host.cpu());
    about.put(MachineRecord.CACHES, host.caches());
    about.put("microcode", host.microcode());
    about.put("kernel", host.kernel());
    about.put("mitigations", host.mitigations());
    about.put("nominal clock", host.clock());
    about.put("cycles by", clock.toString());
    about.put("tool", VERSION);
    about.put("command", settings.command());
    about.put(
        MachineRecord.SAMPLES,
        String.format(
            Locale.ROOT,
            "%d fresh processes with placements of their own, %d rounds each, median of medians, seed %d",
            settings.processes(),
            settings.rounds(),
            settings.seed()));
    about.put(
        "interval",
        "two of the processes' own values that hold the true median with the coverage stated");
    about.put("unit", "core cycles per call, the program's side included");
    about.put(
        MachineRecord.POLLUTION,
        "half code in a chain of taken conditional branches 32 bytes apart, half data, before every"
            + " call; the call alone is timed, and left out where something broke into it");
    about.put(
        "placement",
        "each process draws the order of the designs in memory, the start of each by multiples of"
            + " 16 bytes in a slot of its own, and the places of the polluting code and data;"
            + " stacks and per-cpu data stay where a kernel's alignment puts them");
    about.put(MachineRecord.X32, settings.options().toString());
    about.put(MachineRecord.SOURCES, RecordSources.today().digest());
    about.put(MachineRecord.PROFILE, host.profile().orElse(MachineRecord.NO_PROFILE));
    about.put("llvm-mca", LlvmMca.version().orElse("not installed"));
    layouts.describe(about);
    leftOut.forEach((design, why) -> about.put(MachineRecord.LEFT_OUT + design, why));
    return about;
  }
}
