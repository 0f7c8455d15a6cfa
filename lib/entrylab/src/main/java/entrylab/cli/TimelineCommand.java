package entrylab.cli;

import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.report.TimelinePairText;
import entrylab.report.TimelineText;
import entrylab.sweep.PathTimeline;
import entrylab.sweep.Pollution;
import entrylab.sweep.TimedCall;
import entrylab.sweep.TimelinePair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints when each instruction of one syscall passed each stage, and what it waited for. */
@Command(
    name = "timeline",
    description = "Print when each instruction of one syscall ran, and what it waited for.")
final class TimelineCommand implements Runnable {

  /** How a timeline is written. */
  private enum Form {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DESIGN|FILE.S",
      converter = DesignWord.class,
      description = "A shipped design, or one's own.")
  private Design design;

  @Parameters(index = "1", paramLabel = "SYSCALL", description = "A name or a number.")
  private String syscall;

  @Option(
      names = "--cpu",
      paramLabel = "NAME",
      converter = CpuWord.class,
      defaultValue = "haswell",
      description = "A profile of data/cpus, or a .cpu file; default: ${DEFAULT-VALUE}.")
  private Cpu cpu;

  @Option(
      names = "--against",
      paramLabel = "DESIGN",
      converter = DesignWord.class,
      description = "Another design, to be put beside the first.")
  private Design against;

  @Option(names = "--traced", description = "By a traced task.")
  private boolean traced;

  @Mixin private TracingOption tracing;

  @Option(
      names = "--flags",
      paramLabel = "WORD",
      converter = FlagsWord.class,
      description = "The task's work flags as a number, such as 0x101.")
  private Integer flags;

  @Option(
      names = "--pollution",
      paramLabel = "BYTES",
      converter = PollutionWord.class,
      description = "What the program touches between two calls; default: 0, all is warm.")
  private Pollution pollution = Pollution.NONE;

  @Mixin private TableOptions table;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Form format = Form.TEXT;

  @Override
  public void run() {
    if (flags != null && traced) {
      throw new IllegalArgumentException("--flags and --traced: one or the other");
    }
    if (against != null && format == Form.JSON) {
      throw new IllegalArgumentException("--against has no JSON form: ask for each design");
    }
    PathTimeline timeline = timeline(design);
    var out = spec.commandLine().getOut();
    if (against != null) {
      out.print(TimelinePairText.of(TimelinePair.of(timeline, timeline(against))));
    } else {
      out.print(format == Form.JSON ? TimelineText.json(timeline) : TimelineText.of(timeline));
    }
    out.flush();
  }

  private PathTimeline timeline(Design subject) {
    int word = flags != null ? flags : traced ? tracing.kind().flags() : 0;
    ImageOptions image = table.image();
    TimedCall call =
        TimedCall.of(subject, syscall).x32(image.x32()).marked(image.marked()).flags(word);
    return PathTimeline.of(call, cpu, pollution);
  }
}
