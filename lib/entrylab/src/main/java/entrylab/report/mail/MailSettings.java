package entrylab.report.mail;

import entrylab.core.cpu.Cpus;
import entrylab.setting.Settings;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.TracedShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a mail's sweep is told unless the reader says otherwise. */
public final class MailSettings {
  private MailSettings() {}

  /** Untraced and all under ptrace, on a Haswell. */
  public static Settings unlessSaid() {
    return SweepSettings.ALL
        .unsaid()
        .with(SweepSettings.TRACED, List.of(new TracedShare(0), new TracedShare(1)))
        .with(SweepSettings.CPUS, List.of(Cpus.get("haswell")));
  }

  /**
   * The options of the command that makes a mail with these settings; no more than need be, which
   * is the designs, the workloads, and what is not as it stands.
   *
   * @param texts of the settings, by their words
   */
  static List<String> said(Map<String, String> texts) {
    Map<String, String> standing = unlessSaid().texts();
    List<String> options = new ArrayList<>();
    texts.forEach((word, written) -> {
      boolean asked = word.equals(SweepSettings.WORKLOADS.word());
      if (!written.isEmpty() && (asked || !written.equals(standing.get(word)))) {
        options.add("--" + word + " " + written);
      }
    });
    return options;
  }
}
