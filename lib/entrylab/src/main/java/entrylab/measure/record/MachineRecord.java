package entrylab.measure.record;

import entrylab.core.replay.UserProgram;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The record of one machine.
 *
 * <pre>{@code
 * MachineRecord record = Records.get("epyc-zen4-drawn");
 * show(record.about().get(MachineRecord.CPU));
 * show(record.figures().getFirst());
 * }</pre>
 *
 * @param about what machine, clock, tool and command; in order
 */
public record MachineRecord(Map<String, String> about, List<MeasuredFigure> figures) {
  public static final String CPU = "cpu";
  public static final String PROFILE = "profile";
  public static final String X32 = "x32";

  /** Sizes of its caches. */
  public static final String CACHES = "caches";

  /** In place of a profile's name. */
  public static final String NO_PROFILE = "none";

  public static final String SAMPLES = "samples";

  /** The digest of the sources that were timed. */
  public static final String SOURCES = "sources";

  /** What runs between two calls of a polluted row. */
  public static final String POLLUTION = "pollution";

  private static final String CONDITIONAL = "conditional branches";

  public static final String LEFT_OUT = "left out: ";

  private static final Pattern SEED = Pattern.compile("seed (-?\\d+)");

  /**
   * The profile that models the machine's processor, or the nearest one.
   *
   * @throws IllegalArgumentException if none is anywhere near
   */
  public String profile() {
    String profile = about.getOrDefault(PROFILE, NO_PROFILE);
    if (!profile.equals(NO_PROFILE)) {
      return profile;
    }
    return core()
        .map(CoreName::profile)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no profile models "
                    + about.getOrDefault(CPU, "the record's processor, which it does not name")
                    + ": add one to data/cpus"));
  }

  /** The kind of core, as far as the record tells. */
  public Optional<CoreName> core() {
    return CoreName.of(about.getOrDefault(CPU, ""), about.getOrDefault(CACHES, ""));
  }

  /** Whether the profile is only the nearest one. */
  public boolean nearest() {
    return about.getOrDefault(PROFILE, NO_PROFILE).equals(NO_PROFILE);
  }

  /**
   * The seed that workloads were drawn with.
   *
   * @throws IllegalArgumentException if the record does not say
   */
  public long seed() {
    Matcher seed = SEED.matcher(about.getOrDefault(SAMPLES, ""));
    if (!seed.find()) {
      throw new IllegalArgumentException(
          "the record's line '# " + SAMPLES + ":' names no seed: its workloads are unknown");
    }
    return Long.parseLong(seed.group(1));
  }

  /** The program that a row's calls were made by, as the model has it. */
  public UserProgram program(MeasuredPoint point) {
    if (point.pollution() == 0) {
      return UserProgram.LOOP;
    }
    UserProgram jumping = UserProgram.polluting(point.pollution());
    boolean branching = about.getOrDefault(POLLUTION, "").contains(CONDITIONAL);
    return branching ? jumping.branching() : jumping;
  }

  /** Where a figure's calls cost nothing but the program's side. */
  public Optional<MeasuredFigure> nothing(MeasuredFigure figure) {
    MeasuredPoint p = figure.point();
    return figure(new MeasuredPoint(MeasuredPoint.NOTHING, calls(p), p.mode(), p.pollution()));
  }

  /** What a record says whose row for the program's side is missing. */
  public static IllegalArgumentException nothingMissing(MeasuredPoint point) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "the record has no row '%s' to take off: %s, %s, %s, %d bytes",
            MeasuredPoint.NOTHING,
            point.design(),
            point.calls(),
            point.mode(),
            point.pollution()));
  }

  private static String calls(MeasuredPoint point) {
    return point.path() || !point.mix() && point.design().endsWith(MeasuredPoint.COPY)
        ? MeasuredPath.GETPID.toString()
        : point.calls();
  }

  /** The figure of a point. */
  public Optional<MeasuredFigure> figure(MeasuredPoint point) {
    return figures.stream().filter(f -> f.point().equals(point)).findFirst();
  }

  /** Figures about single paths through designs: what the model is held against. */
  public List<MeasuredFigure> paths() {
    return figures.stream().filter(f -> f.point().path()).toList();
  }
}
