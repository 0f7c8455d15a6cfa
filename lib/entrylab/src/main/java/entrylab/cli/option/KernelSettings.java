package entrylab.cli.option;

import entrylab.core.cpu.Cpus;
import entrylab.kernel.CallWish;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.Words;
import entrylab.sweep.SweepSettings;
import java.util.List;
import java.util.stream.Collectors;

/** Settings of commands that read kernel records. */
public final class KernelSettings {
  private static final String EVERY_CALL = "all";

  /** Recorded calls of a kernel. */
  public static final Setting<List<CallWish>> CALLS =
      Setting.of(
              "calls",
              new CallListWords(),
              CallWish.parse(EVERY_CALL),
              "Names, NUMBER:ARGUMENT:..., each with +ptrace, +seccomp, +tracepoint or +audit;"
                  + " plain: every name as it is; all: every name in every way.")
          .unlessSaidInHelp(EVERY_CALL);

  /** One call of a kernel record. */
  public static final Setting<CallWish> CALL =
      Setting.of(
          "call",
          new CallWords(),
          CallWish.parse("getppid").getFirst(),
          "A recorded call, such as read or getppid+ptrace.");

  private KernelSettings() {}

  /** What records are timed on, at how many placements; four processors unless others are named. */
  public static SettingOptions timed(Setting<?>... more) {
    return new SettingOptions(
            SettingGroup.of(more)
                .and(SweepSettings.CPUS, SweepSettings.PLACEMENTS, SweepSettings.SEED))
        .help(SweepSettings.SEED, "Of the placements.")
        .unlessSaid(
            SweepSettings.CPUS,
            List.of("haswell", "skylake", "zen2", "zen4").stream().map(Cpus::get).toList());
  }

  /** Lists of calls, some of which have a word. */
  private record CallListWords() implements Words<List<CallWish>> {
    @Override
    public String label() {
      return "LIST";
    }

    @Override
    public List<CallWish> read(String list) {
      return CallWish.parse(list);
    }

    @Override
    public String write(List<CallWish> calls) {
      return calls.stream().map(CallWish::name).collect(Collectors.joining(","));
    }
  }

  /** One call, which no word for several stands for. */
  private record CallWords() implements Words<CallWish> {
    @Override
    public String label() {
      return "CALL";
    }

    @Override
    public CallWish read(String word) {
      List<CallWish> calls = CallWish.parse(word);
      if (calls.size() > 1) {
        throw new IllegalArgumentException("'" + word + "' is not one call but " + calls.size());
      }
      return calls.getFirst();
    }

    @Override
    public String write(CallWish call) {
      return call.name();
    }
  }
}
