package entrylab.cli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.cli.CommandLineCase;
import entrylab.cli.ParsedCommand;
import entrylab.cli.option.CheckSettings;
import entrylab.cli.option.CommonSettings;
import entrylab.image.ImageOptions;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.sweep.SweepSettings;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code kernel} and its commands. */
class KernelCommandTest extends CommandLineCase {
  private static final SettingGroup DECLARED =
      SweepSettings.ALL.and(CommonSettings.ANY_FORM, CommonSettings.COLUMNS).and(CheckSettings.ALL);

  /** What a kernel boots with, which is not what a design is built with, though lists say both. */
  private static final Set<String> ANOTHER = Set.of("--mitigations");

  private static Stream<OptionSpec> options() {
    return ParsedCommand.lineOf(new KernelCommand()).getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .flatMap(command -> command.options().stream());
  }

  /** An option of an annotated field; those made of settings have no field. */
  private static boolean byHand(OptionSpec option) {
    return option.userObject() instanceof Field;
  }

  /**
   * Of a kernel that is booted --mitigations names a command line and a machine, not words of a
   * design's text.
   */
  @Test
  void noCommandDeclaresByHandWhatASettingDeclares() {
    List<String> settings =
        DECLARED.all().stream()
            .filter(setting -> setting != ImageOptions.MITIGATIONS)
            .map(Setting::option)
            .toList();
    assertEquals(
        List.of(),
        options()
            .filter(KernelCommandTest::byHand)
            .flatMap(option -> Arrays.stream(option.names()))
            .filter(settings::contains)
            .filter(name -> !ANOTHER.contains(name))
            .toList());
  }

  @Test
  void settingsAreToldWithTheDefaultsOfTheCommand() {
    String help =
        ParsedCommand.lineOf(new KernelFiguresCommand())
            .getUsageMessage(CommandLine.Help.Ansi.OFF)
            .replaceAll("\\s+", " ");
    assertTrue(help.contains("Default: haswell,skylake,zen2,zen4."), help);
    assertTrue(help.contains("Default: getppid,read,write,bad-number."), help);
    assertTrue(help.contains("--seed=N Of the placements. Default: 1."), help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "figures 6.1 --cpu zen9          ; --cpu: ; zen9",
        "figures 6.1 --cpu zen4,zen4     ; --cpu: ; given twice",
        "figures 6.1 --placements 65     ; --placements: ; 64 at the most",
        "figures 6.1 --seed much         ; --seed: ; whole number",
        "figures 6.1 --calls raed        ; --calls: ; no call",
        "mitigations 6.1 --call plain    ; --call: ; not one call but 13",
        "check 6.1 --max-seconds 86401   ; --max-seconds: ; 86400 at the most"
      })
  void whatMeansNothingIsALineThatNamesTheOption(String words, String option, String says) {
    assertEquals(2, run(("kernel " + words).split(" ")));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().startsWith("lab: " + option), err.toString());
    assertTrue(err.toString().contains(says), err.toString());
  }

  @Test
  void whereNothingCanBeWrittenNothingIsBooted() {
    // There is no such image either: what is looked at first is said.
    assertEquals(2, run("kernel", "record", "/none/bzImage", "--out", "/"));
    assertEquals("lab: cannot write '/': it is a folder", err.toString().strip());
  }
}
