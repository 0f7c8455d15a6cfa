package entrylab.claims.experiment;

import entrylab.design.Design;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.Tracing;
import java.util.List;

/**
 * One syscall on two designs under the same conditions; handlers and tracing work cost nothing.
 *
 * <pre>{@code
 * var getpid = Contrast.of(Designs.get("v4.4-stubs"), Designs.get("full-frame"), "getpid");
 * getpid.margins().forEach(margin -> show(margin));
 * }</pre>
 *
 * @param before the one design
 * @param after the other
 * @param syscall its name
 * @param traced whether the task is under ptrace
 * @param pollution what the program touches between two calls
 */
public record Contrast(
    Design before, Design after, String syscall, boolean traced, Pollution pollution) {
  /** The CPU that the figures of 2015 are about, its successor of that year, and two later ones. */
  public static final List<String> CPUS = List.of("sandy-bridge", "haswell", "skylake", "zen2");

  /** Bytes that push all entry code and data out of the first-level caches. */
  public static final Pollution COLD = new Pollution(64 * 1024);

  /** Nothing: all that a call needs is where it was. */
  public static final Pollution WARM = Pollution.NONE;

  /** An untraced call, warm. */
  public static Contrast of(Design before, Design after, String syscall) {
    return new Contrast(before, after, syscall, false, WARM);
  }

  /** This contrast under ptrace. */
  public Contrast underPtrace() {
    return new Contrast(before, after, syscall, true, pollution);
  }

  /** This contrast with another pollution between two calls. */
  public Contrast with(Pollution other) {
    return new Contrast(before, after, syscall, traced, other);
  }

  /** The call on one of the designs. */
  public TimedCall on(Design design) {
    TimedCall call = TimedCall.of(design, syscall);
    return traced ? call.traced(Tracing.PTRACE) : call;
  }

  /**
   * Whether both designs execute the same instructions, so that placement alone tells them apart.
   */
  public boolean sameCode() {
    return on(before).executesTheSame(on(after));
  }

  /** What both take on each of {@link #CPUS}. */
  public List<Modelled> modelled() {
    PlacedContrast placed = PlacedContrast.of(this);
    return CPUS.stream().map(placed::modelled).toList();
  }

  /** By how much they differ on each of {@link #CPUS}, whatever the uncertain constants are. */
  public List<Margin> margins() {
    PlacedContrast placed = PlacedContrast.of(this);
    return CPUS.stream().map(placed::margin).toList();
  }
}
