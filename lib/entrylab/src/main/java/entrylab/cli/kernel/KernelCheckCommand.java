package entrylab.cli.kernel;

import entrylab.check.kernel.KernelCheck;
import entrylab.check.kernel.KernelCheckReport;
import entrylab.check.search.Budget;
import entrylab.cli.option.CheckSettings;
import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.Failures;
import entrylab.cli.option.SettingOptions;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.Kernels;
import entrylab.setting.SettingGroup;
import entrylab.sweep.SweepSettings;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is wrong with a real kernel's entry code. */
@Command(
    name = "check",
    description =
        "Run a recorded kernel's entry code from its snapshot, with any registers, numbers and work,"
            + " and tell what it breaks.")
final class KernelCheckCommand implements Callable<Integer>, Configured {
  private static final int EXIT_CLEAN = 0;
  private static final int EXIT_VIOLATIONS = 1;

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      new SettingOptions(
              SettingGroup.of(CheckSettings.INSTRUCTIONS, CheckSettings.SECONDS)
                  .and(SweepSettings.SEED, CommonSettings.ANY_FORM))
          .help(CheckSettings.SECONDS, "Of searching.")
          .help(SweepSettings.SEED, "Of registers and random states.");

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      index = "0",
      paramLabel = "NAME|FILE.snapshot",
      description =
          "A record of build/kernels with a snapshot beside it, made by kernel record --snapshot;"
              + " or a snapshot.")
  private String word;

  @Option(names = "--deep", description = "More random states.")
  private boolean deep;

  @Option(
      names = "--patch",
      paramLabel = "PLACE=BYTES",
      description =
          "Change code of the snapshot first, to see what would find it:"
              + " syscall_return_via_sysret+0x1f=415c. May be given several times.")
  private Map<String, String> patches = Map.of();

  @Override
  public Integer call() {
    KernelCheckReport report =
        KernelCheck.of(patched(Kernels.here().snapshot(word)))
            .budget(CheckSettings.in(deep ? Budget.DEEP : Budget.DEFAULT, settings))
            .seed(settings.get(SweepSettings.SEED))
            .run();
    var out = spec.commandLine().getOut();
    out.println(
        switch (settings.get(CommonSettings.ANY_FORM)) {
          case TEXT -> report.text().stripTrailing();
          case CSV -> report.toTable().write().toString("csv").stripTrailing();
          case JSON -> report.json();
        });
    out.flush();
    if (report.clean() && !report.complete()) {
      spec.commandLine()
          .getErr()
          .println(
              "lab: undecided: nothing was found before time was up: give it more --max-seconds");
      return Failures.EXIT_USER;
    }
    return report.clean() ? EXIT_CLEAN : EXIT_VIOLATIONS;
  }

  private KernelSnapshot patched(KernelSnapshot snapshot) {
    KernelSnapshot patched = snapshot;
    for (Map.Entry<String, String> patch : patches.entrySet()) {
      patched = patched.patched(patch.getKey(), bytes(patch));
    }
    return patched;
  }

  private byte[] bytes(Map.Entry<String, String> patch) {
    try {
      return HexFormat.of().parseHex(patch.getValue());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--patch " + patch.getKey() + "=" + patch.getValue() + ": bytes are wanted, such as 415c",
          e);
    }
  }
}
