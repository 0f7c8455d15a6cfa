package entrylab.check.scenario;

import entrylab.check.behaviour.Behaviour;
import entrylab.machine.InterruptInjection;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.ThreadFlag;
import java.util.Comparator;
import java.util.SplittableRandom;

/**
 * One syscall to be tried.
 *
 * @param number what the program puts into rax
 * @param flags the task's flags word
 * @param userFlags the program's rflags
 * @param behaviour what handlers and tracers do
 * @param intrusion interrupts while it runs
 * @param seed what the program's other registers are drawn from
 */
public record Probe(
    long number,
    int flags,
    long userFlags,
    Behaviour behaviour,
    InterruptInjection intrusion,
    long seed) {

  /** Fewer and plainer things first. */
  static final Comparator<Probe> SIMPLEST_FIRST =
      Comparator.<Probe>comparingInt(p -> p.intrusion.equals(InterruptInjection.NONE) ? 0 : 1)
          .thenComparingInt(p -> p.behaviour.deviations())
          .thenComparingInt(p -> Integer.bitCount(p.flags))
          .thenComparingInt(p -> p.userFlags == Machine.USER_FLAGS ? 0 : 1)
          .thenComparing(p -> p.number, Long::compareUnsigned)
          .thenComparing(p -> p.flags, Integer::compareUnsigned)
          .thenComparing(p -> p.behaviour.toString())
          .thenComparingInt(p -> p.intrusion.first())
          .thenComparingLong(Probe::seed);

  public Probe {
    // A single-stepped task has TF set: ptrace sets both.
    if ((flags & ThreadFlag.SINGLESTEP.mask()) != 0) {
      userFlags |= Machine.TF;
    }
  }

  /** An ordinary program's call. */
  public static Probe of(long number, int flags, long seed) {
    return new Probe(
        number, flags, Machine.USER_FLAGS, Behaviour.ORDINARY, InterruptInjection.NONE, seed);
  }

  public Probe with(Behaviour other) {
    return new Probe(number, flags, userFlags, other, intrusion, seed);
  }

  public Probe with(InterruptInjection other) {
    return new Probe(number, flags, userFlags, behaviour, other, seed);
  }

  public Probe withFlags(int other) {
    return new Probe(number, other, userFlags, behaviour, intrusion, seed);
  }

  public Probe withNumber(long other) {
    return new Probe(other, flags, userFlags, behaviour, intrusion, seed);
  }

  public Probe withUserFlags(long other) {
    return new Probe(number, flags, other, behaviour, intrusion, seed);
  }

  /** The program's registers at its SYSCALL instruction. */
  public ProgramRegisters user() {
    return ProgramRegisters.calling(number, userFlags, new SplittableRandom(seed));
  }
}
