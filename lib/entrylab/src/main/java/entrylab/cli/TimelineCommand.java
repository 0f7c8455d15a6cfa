package entrylab.cli;

import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.EntryCodeArgument;
import entrylab.cli.option.FlagsWords;
import entrylab.cli.option.Form;
import entrylab.cli.option.SettingOptions;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.kernel.KernelRecord;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.report.PlacedTimelinesText;
import entrylab.report.listing.TimelinePairText;
import entrylab.report.listing.TimelineText;
import entrylab.setting.Setting;
import entrylab.setting.WholeNumber;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.EntryCode;
import entrylab.sweep.call.KernelCall;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.PlacedTimelines;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.SingleCall;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.TimelinePair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints when each instruction of one syscall passed each stage, and what it waited for. */
@Command
final class TimelineCommand implements Runnable, Configured {

  private static final Setting<Integer> FLAGS =
      Setting.of("flags", new FlagsWords(), 0, "The task's work flags as a number, such as 0x101.");

  private static final Setting<Pollution> POLLUTION =
      Setting.of(
              "pollution",
              Pollution.WORDS,
              Pollution.NONE,
              "What the program touches between two calls.")
          .unlessSaidInHelp("0, all is warm");

  private static final Setting<Integer> PLACEMENT =
      Setting.of(
              "placement",
              new WholeNumber("K", 0, Integer.MAX_VALUE).narrow(),
              0,
              "Text and tables at the K-th placement of the seed.")
          .unlessSaidInHelp("0, as linked");

  private static final Setting<Integer> PLACEMENTS =
      Setting.of(
              "placements",
              WholeNumber.count(Placements.MOST).narrow(),
              1,
              "At so many placements: what the call takes at each, which instruction decides, and"
                  + " the worst and the best side by side.")
          .unlessSaidInHelp("one alone");

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      new SettingOptions(
          ImageOptions.SETTINGS.and(
              CommonSettings.CPU,
              SweepSettings.TRACING,
              FLAGS,
              POLLUTION,
              PLACEMENT,
              PLACEMENTS,
              SweepSettings.COST,
              SweepSettings.SEED,
              CommonSettings.TEXT_OR_JSON));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      index = "0",
      paramLabel = "CODE",
      converter = EntryCodeArgument.class,
      description =
          "A shipped design, a FILE.S, a recorded kernel of build/kernels or a FILE.kernel.")
  private EntryCode code;

  @Parameters(
      index = "1",
      paramLabel = "SYSCALL",
      description = "A name or a number; of a kernel a recorded call, such as read+ptrace.")
  private String syscall;

  @Option(
      names = "--against",
      paramLabel = "CODE",
      converter = EntryCodeArgument.class,
      description = "Another design or kernel, to be put beside the first.")
  private EntryCode against;

  @Option(names = "--traced", description = "By a traced task.")
  private boolean traced;

  @Option(
      names = "--long",
      description = "Every stage of each instruction, its place and source, however wide.")
  private boolean whole;

  @Override
  public void run() {
    if (settings.gives(FLAGS) && traced) {
      throw new IllegalArgumentException("--flags and --traced: one or the other");
    }
    if (against != null && form() == Form.JSON) {
      throw new IllegalArgumentException("--against has no JSON form: ask for each design");
    }
    if (settings.gives(PLACEMENTS)) {
      overPlacements();
      return;
    }
    PathTimeline timeline = timeline(code);
    var out = spec.commandLine().getOut();
    if (against != null) {
      TimelinePair pair = TimelinePair.of(timeline, timeline(against));
      out.print(whole ? TimelinePairText.whole(pair) : TimelinePairText.of(pair));
    } else if (form() == Form.JSON) {
      out.print(TimelineText.json(timeline));
    } else {
      out.print(whole ? TimelineText.whole(timeline) : TimelineText.of(timeline));
    }
    out.flush();
  }

  private Form form() {
    return settings.get(CommonSettings.TEXT_OR_JSON);
  }

  private void overPlacements() {
    if (against != null || settings.gives(PLACEMENT) || form() == Form.JSON) {
      throw new IllegalArgumentException(
          "--placements shows one design, as text: without --against, --placement and --format");
    }
    var timelines =
        PlacedTimelines.of(
            call(code),
            settings.get(CommonSettings.CPU),
            settings.get(POLLUTION),
            Placements.spread(settings.get(PLACEMENTS)),
            settings.get(SweepSettings.SEED));
    var out = spec.commandLine().getOut();
    out.print(whole ? PlacedTimelinesText.whole(timelines) : PlacedTimelinesText.of(timelines));
    out.flush();
  }

  private PathTimeline timeline(EntryCode subject) {
    return PathTimeline.of(
        call(subject), settings.get(CommonSettings.CPU), settings.get(POLLUTION));
  }

  private SingleCall call(EntryCode subject) {
    SingleCall call =
        switch (subject) {
          case EntryCode.OfDesign(Design design) -> call(design);
          case EntryCode.OfKernel(KernelRecord record) -> call(record);
        };
    return call.at(Placement.of(settings.get(SweepSettings.SEED), settings.get(PLACEMENT)));
  }

  private TimedCall call(Design design) {
    if (settings.get(SweepSettings.COST) == Cost.WHOLE) {
      throw new IllegalArgumentException(
          SweepSettings.COST
              + " whole needs a recorded kernel: a design has no handlers of its own");
    }
    int word = traced ? settings.get(SweepSettings.TRACING).flags() : settings.get(FLAGS);
    return TimedCall.of(design, syscall).options(new ImageOptions(settings.settings())).flags(word);
  }

  private KernelCall call(KernelRecord record) {
    if (settings.gives(FLAGS)) {
      throw new IllegalArgumentException(
          FLAGS + " goes with designs: of a kernel, name the call as it was recorded: read+ptrace");
    }
    String name = traced ? syscall + "+" + settings.get(SweepSettings.TRACING) : syscall;
    return KernelCall.of(record, name).cost(settings.get(SweepSettings.COST));
  }
}
