package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.WholeNumber;
import entrylab.sweep.SweepSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A setting that is declared, and mentioned nowhere else, in what people see of it. */
class SettingOnTheCommandLineTest extends CommandLineCase {
  private static final Setting<Integer> PLACES =
      Setting.of("places", WholeNumber.count(9).narrow(), 4, "Over how many places to go.").onCpu();

  private static final SettingGroup WITH_PLACES = SweepSettings.ALL.and(PLACES);

  private int sweep(String... words) {
    return ParsedCommand.lineOf(new SweepCommand(WITH_PLACES))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  @Test
  void isInTheHelpWithItsDefault() {
    CommandLine command = ParsedCommand.lineOf(new SweepCommand(WITH_PLACES));
    String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF).replaceAll("\\s+", " ");
    assertTrue(
        help.contains("--places=N Over how many places to go. Default: 4. With --cpu."), help);
  }

  @Test
  void isCheckedLikeAnyOther() {
    assertEquals(2, sweep("--places", "10"));
    assertEquals("lab: --places: '10' is too many: 9 at the most\n", err.toString());
    err.getBuffer().setLength(0);
    assertEquals(2, sweep("--places", "2"));
    assertEquals("lab: --places needs a CPU to model: --cpu haswell\n", err.toString());
  }

  @Test
  void isKeptInTheManifest(@TempDir Path folder) throws IOException {
    assertEquals(
        0,
        sweep(
            "--designs",
            "switch",
            "--workload",
            "getpid",
            "--traced",
            "0",
            "--syscalls",
            "5",
            "--cpu",
            "haswell",
            "--places",
            "2",
            "--out",
            folder.toString()),
        err.toString());
    var manifest = new ObjectMapper().readTree(folder.resolve("sweep.manifest.json").toFile());
    assertEquals("2", manifest.path("provenance").path("settings").path("places").asText());
    assertTrue(manifest.path("provenance").path("options").toString().contains("--places 2"));
  }
}
