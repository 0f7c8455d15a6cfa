package entrylab.claims.experiment;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.path.Trace;
import entrylab.sweep.call.EntryInstructions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * By how much the second design of a contrast exceeds the first on one modelled CPU, in the mean
 * over placements, over all ways of setting one of its uncertain constants to an end of its range
 * or to its other word. Nothing, where both execute the same instructions: what is left then is of
 * placements.
 *
 * <pre>{@code
 * var clone = Contrast.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"), "clone");
 * Margin margin = clone.margins().getFirst();
 * show(margin.cpu() + ": " + margin.least() + " to " + margin.most() + " cycles more");
 * }</pre>
 *
 * @param cpu the CPU's name
 * @param least cycles more, at the least
 * @param most at the most
 */
public record Margin(String cpu, double least, double most) {
  /** Of a contrast on a shipped CPU. */
  static Margin of(PlacedContrast contrast, String cpu) {
    if (contrast.sameCode()) {
      return new Margin(cpu, 0, 0);
    }
    double[] margins =
        settings(Cpus.get(cpu), contrast).stream()
            .mapToDouble(setting ->
                contrast.after().on(setting).mean() - contrast.before().on(setting).mean())
            .sorted()
            .toArray();
    return new Margin(cpu, margins[0], margins[margins.length - 1]);
  }

  private static List<Cpu> settings(Cpu stated, PlacedContrast contrast) {
    List<Trace> traces =
        Stream.of(contrast.before(), contrast.after())
            .flatMap(calls -> calls.traces().stream())
            .toList();
    List<Parameter> uncertain = new ArrayList<>(stated.uncertain());
    uncertain.removeAll(EntryInstructions.idle(stated, traces));
    List<Cpu> settings = new ArrayList<>(List.of(stated));
    for (Parameter parameter : uncertain) {
      stated.alternatives(parameter).forEach(value -> settings.add(stated.with(parameter, value)));
    }
    return settings;
  }

  /** Whether the second design takes fewer cycles whatever the constants are. */
  public boolean faster() {
    return most < 0;
  }

  /** Whether which one takes fewer hangs on a constant. */
  public boolean undecided() {
    return least < 0 && most >= 0;
  }

  /** Whether the difference is at least {@code low} and at most {@code high} throughout. */
  public boolean within(double low, double high) {
    return least >= low && most <= high;
  }

  /** Whether it is so nowhere. */
  public boolean outside(double low, double high) {
    return most < low || least > high;
  }

  @Override
  public String toString() {
    return Judgement.line("%s %+.1f to %+.1f", cpu, least, most);
  }
}
