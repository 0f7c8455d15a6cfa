package entrylab.cli;

import entrylab.check.Check;
import entrylab.check.Mutation;
import entrylab.check.Report;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is wrong with a design. */
@Command(name = "check", description = "Look for what is wrong with a design.")
final class CheckCommand implements Callable<Integer> {
  private static final int EXIT_CLEAN = 0;
  private static final int EXIT_VIOLATIONS = 1;
  private static final String SOURCE_SUFFIX = ".S";

  /** How the report is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DESIGN|FILE.S", description = "A shipped design, or one's own.")
  private String design;

  @Option(
      names = "--x32",
      converter = OnOff.Word.class,
      paramLabel = "on|off",
      description = "Whether the table has the x32 block; default: on.")
  private OnOff x32 = OnOff.ON;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--deep", description = "All combinations of work flags; more sequences.")
  private boolean deep;

  @Option(names = "--seed", paramLabel = "N", description = "Of everything random; default: 1.")
  private long seed = 1;

  @Option(
      names = "--mutants",
      description = "Break one instruction at a time instead, and tell which the check misses.")
  private boolean mutants;

  @Override
  public Integer call() {
    Design subject =
        design.endsWith(SOURCE_SUFFIX) ? Designs.fromFile(design) : Designs.get(design);
    if (mutants) {
      return mutants(subject);
    }
    Check check = Check.of(subject).x32(x32.on()).seed(seed);
    Report report = (deep ? check.deep() : check).run();
    var out = spec.commandLine().getOut();
    out.println(format == Format.JSON ? report.json() : report.text().stripTrailing());
    out.flush();
    return report.clean() ? EXIT_CLEAN : EXIT_VIOLATIONS;
  }

  private int mutants(Design subject) {
    Mutation mutation = Mutation.all(subject, new ImageOptions(x32.on(), MarkedList.MERGE));
    var out = spec.commandLine().getOut();
    out.print(mutation.text());
    out.flush();
    return EXIT_CLEAN;
  }
}
