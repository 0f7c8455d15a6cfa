package entrylab.cli;

import entrylab.check.Check;
import entrylab.check.Findings;
import entrylab.check.mutation.Mutate;
import entrylab.check.mutation.Mutation;
import entrylab.check.mutation.NotCleanException;
import entrylab.check.report.CheckReport;
import entrylab.check.search.Budget;
import entrylab.cli.option.CheckSettings;
import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.Failures;
import entrylab.cli.option.Form;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.design.Design;
import entrylab.design.DesignWords;
import entrylab.design.Designs;
import entrylab.files.UniqueNames;
import entrylab.image.ImageOptions;
import entrylab.sweep.SweepSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is wrong with designs. */
@Command
final class CheckCommand implements Callable<Integer>, Configured {
  private static final int EXIT_CLEAN = 0;
  private static final int EXIT_VIOLATIONS = 1;

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      new SettingOptions(
              CheckSettings.ALL.and(
                  ImageOptions.X32,
                  ImageOptions.MITIGATIONS,
                  SweepSettings.SEED,
                  CommonSettings.TEXT_OR_JSON))
          .unlessSaid(ImageOptions.X32, true, "on, with --mutants off");

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      paramLabel = "DESIGN|FILE.S",
      arity = "0..*",
      description =
          "Shipped designs, or one's own; of more than one a line each. Default: all shipped.")
  private List<String> words = List.of();

  @Option(names = "--deep", description = "All combinations of work flags; more sequences.")
  private boolean deep;

  @Option(
      names = "--counterexamples",
      description = "The shortest way to see what is broken; of one design alone always.")
  private boolean counterexamples;

  @Option(
      names = "--mutants",
      description =
          "Break one instruction of a clean design at a time instead, tell in how many of these"
              + " mutants something is found, and why the others are no faults.")
  private boolean mutants;

  @Mixin private KeepOption keep;

  @Override
  public Integer call() {
    if (mutants && !CheckSettings.none(settings)) {
      throw new ParameterException(
          spec.commandLine(), "--max-...: not with --mutants, which has a budget of its own");
    }
    if (mutants && settings.gives(ImageOptions.MITIGATIONS)) {
      throw new ParameterException(
          spec.commandLine(),
          "--mitigations: not with --mutants, which breaks designs as they are");
    }
    List<Design> designs =
        UniqueNames.each(
            "design", words.stream().map(new DesignWords()::read).toList(), Design::name);
    if (designs.size() == 1) {
      return mutants ? mutants(designs) : report(designs.getFirst());
    }
    List<Design> several = designs.isEmpty() ? Designs.all() : designs;
    return mutants ? mutants(several) : table(several);
  }

  private int report(Design design) {
    Check check = check(design).x32(settings.get(ImageOptions.X32));
    CheckReport report = check.run();
    print(json() ? report.json() : report.text().stripTrailing());
    if (!json() && !report.clean() && !keep.asked()) {
      print("The same again: " + again());
    }
    return exitCode(report.clean(), report.complete());
  }

  /** Nothing found in too little time is no answer. */
  private int exitCode(boolean clean, boolean complete) {
    if (clean && !complete) {
      spec.commandLine()
          .getErr()
          .println(
              "lab: undecided: nothing was found before time was up: give it more --max-seconds");
      return Failures.EXIT_USER;
    }
    return clean ? EXIT_CLEAN : EXIT_VIOLATIONS;
  }

  /** The command that gives the same stories: this one, its seed in words. */
  private String again() {
    var typed = spec.commandLine().getParseResult();
    return "./lab check "
        + String.join(" ", typed.originalArgs())
        + (typed.hasMatchedOption("--seed") ? "" : " --seed " + seed());
  }

  private Check check(Design design) {
    Check check = Check.of(design).mitigations(settings.get(ImageOptions.MITIGATIONS)).seed(seed());
    return deep
        ? check.deep().budget(CheckSettings.in(Budget.DEEP, settings))
        : check.budget(CheckSettings.in(Budget.DEFAULT, settings));
  }

  private int table(List<Design> several) {
    List<Boolean> x32 =
        settings.gives(ImageOptions.X32)
            ? List.of(settings.get(ImageOptions.X32))
            : List.of(false, true);
    Findings findings = Findings.of(several, this::check, x32);
    print(
        json()
            ? findings.json()
            : (findings.lines() + (counterexamples ? findings.counterexamples() : ""))
                .stripTrailing());
    return exitCode(findings.clean(), findings.complete());
  }

  /** Of the clean designs among those given; of a single one that is not, an error. */
  private int mutants(List<Design> subjects) {
    List<Mutation> results = new ArrayList<>();
    for (Design subject : subjects) {
      Mutate mutate =
          Mutate.of(subject)
              .x32(settings.gives(ImageOptions.X32) && settings.get(ImageOptions.X32))
              .seed(seed());
      try {
        results.add((deep ? mutate.deep() : mutate).run());
      } catch (NotCleanException e) {
        if (subjects.size() == 1) {
          throw e;
        }
        spec.commandLine().getErr().println(e.getMessage());
        continue;
      }
      if (!json()) {
        print(results.getLast().text().stripTrailing());
      }
    }
    if (json()) {
      print(Mutation.json(results));
    }
    boolean explained = results.stream().allMatch(result -> result.unexplained().isEmpty());
    return explained ? EXIT_CLEAN : EXIT_VIOLATIONS;
  }

  private boolean json() {
    return settings.get(CommonSettings.TEXT_OR_JSON) == Form.JSON;
  }

  private long seed() {
    return settings.get(SweepSettings.SEED);
  }

  private void print(String text) {
    var out = spec.commandLine().getOut();
    out.println(text);
    out.flush();
  }
}
