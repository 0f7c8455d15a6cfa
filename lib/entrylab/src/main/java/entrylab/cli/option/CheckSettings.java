package entrylab.cli.option;

import entrylab.check.search.Budget;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.WholeNumber;

/** What a check may use; the defaults are those of an ordinary one. */
public final class CheckSettings {
  /** Of one syscall. */
  public static final Setting<Integer> INSTRUCTIONS =
      Setting.of(
              "max-instructions",
              WholeNumber.count(Budget.MOST_INSTRUCTIONS).narrow(),
              5000,
              "Instructions of one syscall before it counts as endless.")
          .unlessSaidInHelp("5000, --deep: 20000");

  /** Of the search. */
  public static final Setting<Integer> SECONDS =
      Setting.of(
              "max-seconds",
              WholeNumber.count(Budget.MOST_SECONDS).narrow(),
              60,
              "Time for assembling and searching.")
          .unlessSaidInHelp("60, --deep: 600");

  /** Of the tools that make an image. */
  static final Setting<Integer> MEBIBYTES =
      Setting.of(
          "max-memory",
          WholeNumber.count(Budget.MOST_MEBIBYTES).narrow(),
          1024,
          "Memory of the assembler and the linker, in MiB.");

  /** All of them. */
  public static final SettingGroup ALL = SettingGroup.of(INSTRUCTIONS, SECONDS, MEBIBYTES);

  private CheckSettings() {}

  /** Whether none was given. */
  public static boolean none(SettingOptions options) {
    return ALL.all().stream().noneMatch(options::gives);
  }

  /** A budget with what was given. */
  public static Budget in(Budget others, SettingOptions options) {
    Budget budget = others;
    if (options.gives(INSTRUCTIONS)) {
      budget = budget.instructions(options.get(INSTRUCTIONS));
    }
    if (options.gives(SECONDS)) {
      budget = budget.seconds(options.get(SECONDS));
    }
    return options.gives(MEBIBYTES) ? budget.mebibytes(options.get(MEBIBYTES)) : budget;
  }
}
