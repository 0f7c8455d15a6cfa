package entrylab.accuracy;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.MitigationList;
import entrylab.machine.Machine;
import entrylab.path.Trace;
import entrylab.sweep.call.ExecutedSteps;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.TimelineLine;
import java.util.Optional;

/**
 * A call with the instruction by which it returns, or one function of that call.
 *
 * <pre>{@code
 * TimedPath timed = Anchor.all().getFirst().call();
 * show(timed.call().name() + " until " + timed.exit());
 * }</pre>
 *
 * @param call the call
 * @param exit published cost of the instruction
 * @param function the one function that is asked about; empty for all of the call
 * @param trace what is executed of it
 */
public record TimedPath(TimedCall call, Parameter exit, Optional<String> function, Trace trace) {

  /**
   * A call that returns by an instruction.
   *
   * @param returns {@code sysret} or {@code iret}; the latter by a program that has TF set
   * @param function the one function that is asked about; empty for all of the call
   * @param mitigations that the design is built with; empty for none
   * @throws IllegalArgumentException if the path ends otherwise, or never is in the function
   */
  static TimedPath of(
      String design,
      String syscall,
      int flags,
      String returns,
      String function,
      String mitigations) {
    boolean iret = returns.equals("iret");
    TimedCall call = TimedCall.of(Designs.get(design), syscall).flags(flags);
    if (!mitigations.isEmpty()) {
      call = call.options(built(MitigationList.named(mitigations)));
    }
    if (iret) {
      call = call.userFlags(Machine.USER_FLAGS | Machine.TF);
    }
    ExecutedSteps steps = call.steps();
    return new TimedPath(
        call,
        iret ? Parameter.IRET : Parameter.SYSRET,
        function.isEmpty() ? Optional.empty() : Optional.of(function),
        function.isEmpty() ? steps.trace() : inside(function, steps));
  }

  private static ImageOptions built(MitigationList mitigations) {
    return ImageOptions.DEFAULT.with(ImageOptions.MITIGATIONS, mitigations);
  }

  private static Trace inside(String function, ExecutedSteps steps) {
    Trace all = steps.trace();
    Trace.Builder part = Trace.named(function + " of " + all.name());
    long next = 0;
    for (int i = 0; i < all.steps().size(); i++) {
      if (symbol(steps.place(i)).equals(function)) {
        part.step(all.steps().get(i).address(), all.steps().get(i).code());
        for (Trace.Access access : all.steps().get(i).accesses()) {
          if (access.store()) {
            part.store(access.address(), access.size());
          } else {
            part.load(access.address(), access.size());
          }
        }
        next = all.next(i);
      }
    }
    return part.leavingTo(next);
  }

  private static String symbol(String place) {
    return place.split("\\+", 2)[0];
  }

  /** Modelled cycles of a warm call; of a function, what a profile would have for it. */
  int cycles(Cpu cpu) {
    PathTimeline timeline = call.on(cpu);
    return function.map(name -> retiring(name, timeline)).orElse(timeline.timing().total());
  }

  /** Cycles in which the oldest instruction not yet retired was one of the function's. */
  private static int retiring(String function, PathTimeline timeline) {
    int cycles = 0;
    int before = 0;
    for (TimelineLine line : timeline.lines()) {
      int retired = line.entry().retired();
      cycles += symbol(line.place()).equals(function) ? retired - before : 0;
      before = retired;
    }
    return cycles;
  }

  /** Executed instructions, stand-ins left out. */
  int instructions() {
    return function.isPresent() ? trace.steps().size() : call.path().counts().instructions();
  }

  /**
   * What is published of SYSCALL and of the returning instruction, in cycles; no part of a
   * function's.
   */
  int privileged(Cpu cpu) {
    return function.isPresent() ? 0 : cpu.count(Parameter.SYSCALL) + cpu.count(exit);
  }
}
