package entrylab.check.kernel;

import entrylab.check.behaviour.Behaviour;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * One call to be tried on a snapshot.
 *
 * @param number what the program puts into rax
 * @param work bits that ask for work
 * @param userFlags the program's rflags
 * @param rip where the program's SYSCALL lies
 * @param behaviour what the handler writes, and what is written before and after it
 * @param raised bits of the flags word that the handler sets
 * @param raisedLater bits of the flags word that the first work behind the handler sets
 * @param seed what the program's other registers are drawn from
 */
public record KernelProbe(
    long number,
    WorkBits work,
    long userFlags,
    long rip,
    Behaviour behaviour,
    long raised,
    long raisedLater,
    long seed) {

  /** Where programs lie. */
  static final long LOW = 0x40_1000L;

  /** SYSCALL at the end of the lower half: the address behind it is not canonical. */
  static final long LAST = 0x7fff_ffff_fffeL;

  /** Fewer and plainer things first. */
  static final Comparator<KernelProbe> SIMPLEST_FIRST =
      Comparator.comparingInt(KernelProbe::deviations)
          .thenComparing(KernelProbe::number, Long::compareUnsigned)
          .thenComparing(p -> p.work.flags(), Long::compareUnsigned)
          .thenComparing(p -> p.work.work(), Long::compareUnsigned)
          .thenComparing(p -> p.behaviour.toString())
          .thenComparingLong(KernelProbe::seed);

  /** A call of an ordinary program that nobody watches. */
  static KernelProbe of(long number, long seed) {
    return new KernelProbe(
        number, WorkBits.NONE, Machine.USER_FLAGS, LOW, Behaviour.ORDINARY, 0, 0, seed);
  }

  KernelProbe with(WorkBits other) {
    return new KernelProbe(number, other, userFlags, rip, behaviour, raised, raisedLater, seed);
  }

  KernelProbe with(Behaviour other) {
    return new KernelProbe(number, work, userFlags, rip, other, raised, raisedLater, seed);
  }

  KernelProbe withUserFlags(long other) {
    return new KernelProbe(number, work, other, rip, behaviour, raised, raisedLater, seed);
  }

  KernelProbe at(long other) {
    return new KernelProbe(number, work, userFlags, other, behaviour, raised, raisedLater, seed);
  }

  KernelProbe raising(long now, long later) {
    return new KernelProbe(number, work, userFlags, rip, behaviour, now, later, seed);
  }

  KernelProbe withNumber(long other) {
    return new KernelProbe(other, work, userFlags, rip, behaviour, raised, raisedLater, seed);
  }

  private int deviations() {
    return behaviour.deviations()
        + work.count()
        + Long.bitCount(raised)
        + Long.bitCount(raisedLater)
        + (userFlags == Machine.USER_FLAGS ? 0 : 1)
        + (rip == LOW ? 0 : 1);
  }

  /** Each with one thing less, the greatest first: what shrinking tries. */
  List<KernelProbe> plainer(long plainNumber) {
    List<KernelProbe> plainer = new ArrayList<>();
    behaviour.simpler().forEach(simpler -> plainer.add(with(simpler)));
    if (raised != 0 || raisedLater != 0) {
      plainer.add(raising(0, 0));
      plainer.add(raising(raised, 0));
    }
    work.fewer().forEach(fewer -> plainer.add(with(fewer)));
    plainer.add(withUserFlags(Machine.USER_FLAGS));
    plainer.add(at(LOW));
    plainer.add(withNumber(plainNumber));
    plainer.removeIf(this::equals);
    return plainer;
  }

  /** The program's registers at its SYSCALL. */
  ProgramRegisters user(long stackPointer) {
    return ProgramRegisters.random(new SplittableRandom(seed), rip, stackPointer, userFlags)
        .with(Gp.RAX, number);
  }

  /** Whether whoever watches only looks. */
  boolean onlyLooks() {
    return behaviour.equals(Behaviour.ORDINARY) && raised == 0 && raisedLater == 0;
  }

  /** In words. */
  String words() {
    List<String> parts = new ArrayList<>();
    parts.add(
        number >= 0 && number < 10_000
            ? "number " + number
            : "number 0x" + Long.toHexString(number));
    parts.add(work.count() == 0 ? "no work" : work.toString());
    if (userFlags != Machine.USER_FLAGS) {
      parts.add(String.format(Locale.ROOT, "user rflags 0x%x", userFlags));
    }
    if (rip != LOW) {
      parts.add(String.format(Locale.ROOT, "SYSCALL at 0x%x", rip));
    }
    behaviour
        .words()
        .forEach(word -> parts.add(word.replace("the tracer at the entry stop", "work before")));
    if (raised != 0) {
      parts.add("the handler asks for " + new WorkBits(raised, 0));
    }
    if (raisedLater != 0) {
      parts.add("work asks for " + new WorkBits(raisedLater, 0));
    }
    return String.join("; ", parts);
  }
}
