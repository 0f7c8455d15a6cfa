package entrylab.accuracy;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.files.DataRows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A published figure of a whole path through the kernel, and what the model is asked for it: the
 * cycles or instructions of one warm call, or of one function of it, or by how much they exceed
 * those of another call, also in per cent of these.
 *
 * <pre>{@code
 * Anchor first = Anchor.all().getFirst();
 * show(first.name() + ": said " + first.said() + ", modelled " + first.model());
 * }</pre>
 *
 * @param name what the figure is of
 * @param cpu profile name
 * @param call the call
 * @param less the call whose cycles are taken off; empty if the figure is of a round trip
 * @param said as published, or as it follows from what was published
 * @param unit of that, and of the two below
 * @param low the least that counts as agreement
 * @param high the most
 * @param role whether the profile was set by it
 * @param remainder name of the figure that set the remainder of a round trip; empty for differences
 *     and functions
 * @param first the model's answer when it was asked first, and what was changed since; empty if it
 *     was not kept
 * @param hangsOn a constant whose value nobody has measured and that may decide it; empty if none
 *     is known to
 * @param note what a reader should know about it
 * @param source document
 */
public record Anchor(
    String name,
    String cpu,
    TimedPath call,
    Optional<TimedPath> less,
    double said,
    Unit unit,
    double low,
    double high,
    Role role,
    String remainder,
    Optional<FirstAnswer> first,
    Optional<Parameter> hangsOn,
    String note,
    String source) {

  /**
   * What the model said when it was asked first.
   *
   * @param model that answer
   * @param changed what was changed since, and why; empty if nothing was
   */
  public record FirstAnswer(int model, String changed) {}

  private static final double HUNDRED = 100;

  /** What a figure counts. */
  public enum Unit {
    /** Modelled. */
    CYCLES,
    /** Counted by emulation, stand-ins left out. */
    INSTRUCTIONS,
    /** Modelled, of the cycles of the call that is taken off; to a whole one. */
    PER_CENT
  }

  /**
   * All figures, once somebody wanted them: their paths are recorded, which an interrupt ends. A
   * class whose initialiser was ended so would be lost for good.
   */
  private static List<Anchor> all;

  /** What a figure was used for. */
  public enum Role {
    /** A constant of the profile was set by it: agreement proves nothing. */
    FITTED,
    /** It was not. */
    PREDICTED,
    /** It was not, and it was said, not shown. */
    SAID,
    /** A constant it hangs on is another source's: it is held for consistency alone. */
    INPUT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All of {@code data/anchors/round-trips.csv}. */
  public static synchronized List<Anchor> all() {
    if (all == null) {
      all = DataRows.of("anchors/round-trips.csv", Anchor::parse);
    }
    return all;
  }

  private static Anchor parse(CSVRecord row) {
    int flags = Integer.decode(row.get("flags"));
    String less = row.get("less_design");
    return new Anchor(
        row.get("name"),
        row.get("cpu"),
        TimedPath.of(
            row.get("design"),
            row.get("syscall"),
            flags,
            row.get("returns"),
            row.get("function"),
            row.get("mitigations")),
        less.isEmpty()
            ? Optional.empty()
            : Optional.of(
                TimedPath.of(less, row.get("syscall"), flags, row.get("less_returns"), "", "")),
        Double.parseDouble(row.get("said")),
        Unit.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
        Double.parseDouble(row.get("low")),
        Double.parseDouble(row.get("high")),
        Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
        row.get("remainder"),
        row.get("first").isEmpty()
            ? Optional.empty()
            : Optional.of(new FirstAnswer(Integer.parseInt(row.get("first")), row.get("changed"))),
        row.get("hangs_on").isEmpty()
            ? Optional.empty()
            : Optional.of(Parameter.named(row.get("hangs_on")).orElseThrow()),
        row.get("note"),
        row.get("source"));
  }

  /** The CPU's profile. */
  public Cpu profile() {
    return Cpus.get(cpu);
  }

  /** What the lab says: the model of cycles, the emulator of instructions. */
  public int model() {
    return model(profile());
  }

  /** What it says where the processor is another, such as with a constant at its range's end. */
  int model(Cpu processor) {
    int more = figure(call, processor);
    int base = less.map(path -> figure(path, processor)).orElse(0);
    return unit == Unit.PER_CENT ? (int) Math.round(HUNDRED * (more - base) / base) : more - base;
  }

  private int figure(TimedPath path, Cpu processor) {
    return switch (unit) {
      case CYCLES, PER_CENT -> path.cycles(processor);
      case INSTRUCTIONS -> path.instructions();
    };
  }
}
