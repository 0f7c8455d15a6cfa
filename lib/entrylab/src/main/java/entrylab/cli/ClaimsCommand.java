package entrylab.cli;

import entrylab.claims.Threads;
import entrylab.claims.experiment.ClaimReport;
import entrylab.claims.experiment.MailThread;
import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.Form;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.setting.Setting;
import entrylab.setting.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a thread's claims to the test and prints the verdicts. */
@Command
final class ClaimsCommand implements Runnable, Configured {
  private static final Setting<MailThread> THREAD =
      Setting.lazily(
              "thread",
              new ThreadWords(),
              () -> Threads.all().getFirst(),
              "The argument whose claims are meant, such as 2026-latency.")
          .unlessSaidInHelp("2015-ptregs");

  @Spec private CommandSpec spec;

  private final SettingOptions settings = SettingOptions.of(THREAD, CommonSettings.TEXT_OR_JSON);

  /** Names of threads, which help prints without making any of them. */
  private record ThreadWords() implements Words<MailThread> {
    @Override
    public String label() {
      return "THREAD";
    }

    @Override
    public MailThread read(String word) {
      return Threads.get(word);
    }

    @Override
    public String write(MailThread thread) {
      return thread.name();
    }
  }

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

  @Option(names = "--mail", description = "As an answer to the thread, which can be sent to it.")
  private boolean mail;

  @Mixin private KeepOption keep;

  @Override
  public void run() {
    if (mail && (evidence || settings.gives(CommonSettings.TEXT_OR_JSON))) {
      throw new ParameterException(
          spec.commandLine(), "--mail has a text of its own: leave --evidence and --format out");
    }
    MailThread thread = settings.get(THREAD);
    String[] ids = claims == null ? new String[0] : claims.split(",", -1);
    Threads.refuseOthers(thread, "--thread %s", ids);
    ClaimReport report = thread.test(ids);
    var out = spec.commandLine().getOut();
    out.print(mail ? thread.answer(report).text() : text(report));
    out.flush();
  }

  private String text(ClaimReport report) {
    if (settings.get(CommonSettings.TEXT_OR_JSON) == Form.JSON) {
      return report.json();
    }
    return evidence || report.claims().size() == 1 ? report.text() : report.lines();
  }
}
