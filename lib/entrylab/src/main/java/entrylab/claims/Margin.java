package entrylab.claims;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much the second design of a contrast exceeds the first on one modelled CPU, over all ways
 * of setting one of its uncertain constants to an end of its range or to its other word.
 *
 * @param cpu the CPU's name
 * @param least cycles more, at the least
 * @param most at the most
 */
record Margin(String cpu, int least, int most) {
  private static final int WARM_UPS = 20;

  static Margin of(Contrast contrast, String cpu) {
    Trace before = contrast.on(contrast.before()).trace();
    Trace after = contrast.on(contrast.after()).trace();
    UserProgram user = contrast.pollution().program();
    int[] margins =
        settings(Cpus.get(cpu)).stream()
            .mapToInt(setting -> cycles(after, user, setting) - cycles(before, user, setting))
            .sorted()
            .toArray();
    return new Margin(cpu, margins[0], margins[margins.length - 1]);
  }

  private static List<Cpu> settings(Cpu stated) {
    List<Cpu> settings = new ArrayList<>(List.of(stated));
    for (Parameter parameter : stated.uncertain()) {
      stated.alternatives(parameter).forEach(value -> settings.add(stated.with(parameter, value)));
    }
    return settings;
  }

  private static int cycles(Trace trace, UserProgram user, Cpu cpu) {
    var simulator = Simulator.of(cpu, List.of(trace), user, UnknownForm.ESTIMATE);
    for (int i = 0; i < WARM_UPS; i++) {
      simulator.run(0);
    }
    return simulator.run(0).total();
  }

  /** Whether the second design takes fewer cycles whatever the constants are. */
  boolean faster() {
    return most < 0;
  }

  /** Whether which one takes fewer hangs on a constant. */
  boolean undecided() {
    return least < 0 && most >= 0;
  }

  /** Whether the difference is at least {@code low} and at most {@code high} throughout. */
  boolean within(double low, double high) {
    return least >= low && most <= high;
  }

  /** Whether it is so nowhere. */
  boolean outside(double low, double high) {
    return most < low || least > high;
  }

  @Override
  public String toString() {
    return Judgement.line("%s %+d to %+d", cpu, least, most);
  }
}
