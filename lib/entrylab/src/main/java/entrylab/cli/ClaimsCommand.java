package entrylab.cli;

import entrylab.claims.Claims;
import entrylab.claims.experiment.ClaimReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the thread's claims to the test and prints the verdicts. */
@Command
final class ClaimsCommand implements Runnable, Configured {

  @Spec private CommandSpec spec;

  private final SettingOptions settings = SettingOptions.of(CommonSettings.TEXT_OR_JSON);

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "C8,...",
      description = "Numbers of claims; default: all.")
  private String claims;

  @Option(
      names = "--evidence",
      description = "Conditions, experiments and what was counted; of one claim alone always.")
  private boolean evidence;

  @Mixin private KeepOption keep;

  @Override
  public void run() {
    ClaimReport report = claims == null ? Claims.test() : Claims.test(claims.split(",", -1));
    var out = spec.commandLine().getOut();
    out.print(
        settings.get(CommonSettings.TEXT_OR_JSON) == Form.JSON
            ? report.json()
            : evidence || report.claims().size() == 1 ? report.text() : report.lines());
    out.flush();
  }
}
