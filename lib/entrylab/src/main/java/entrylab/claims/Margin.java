package entrylab.claims;

import entrylab.core.Trace;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.isa.UnknownForm;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.design.Design;
import entrylab.sweep.PathTrace;
import entrylab.sweep.TimedCall;
import entrylab.sweep.Tracing;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much one design's traced syscall differs from another's on one modelled CPU, warm, over
 * all ways of setting one of its uncertain constants to an end of its range or to its other word.
 *
 * @param cpu the CPU's name
 * @param least cycles more of the second design, at the least
 * @param most at the most
 */
record Margin(String cpu, int least, int most) {
  private static final int WARM_UPS = 20;

  static Margin of(Design before, Design after, String syscall, String cpu) {
    Trace first = traced(before, syscall);
    Trace second = traced(after, syscall);
    int[] margins =
        settings(Cpus.get(cpu)).stream()
            .mapToInt(setting -> cycles(second, setting) - cycles(first, setting))
            .sorted()
            .toArray();
    return new Margin(cpu, margins[0], margins[margins.length - 1]);
  }

  private static Trace traced(Design design, String syscall) {
    TimedCall call = TimedCall.of(design, syscall).traced(Tracing.PTRACE);
    return PathTrace.of(call.toString(), call.path(), 0);
  }

  private static List<Cpu> settings(Cpu stated) {
    List<Cpu> settings = new ArrayList<>(List.of(stated));
    for (Parameter parameter : stated.uncertain()) {
      stated.alternatives(parameter).forEach(value -> settings.add(stated.with(parameter, value)));
    }
    return settings;
  }

  private static int cycles(Trace trace, Cpu cpu) {
    var simulator = Simulator.of(cpu, List.of(trace), UserProgram.LOOP, UnknownForm.ESTIMATE);
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

  @Override
  public String toString() {
    return Judgement.line("%s %+d to %+d", cpu, least, most);
  }
}
