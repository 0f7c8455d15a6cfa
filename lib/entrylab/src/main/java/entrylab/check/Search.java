package entrylab.check;

import entrylab.machine.Intrusion;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * Looks for broken invariants: first every single syscall of the menu, then random sequences of
 * several tasks.
 */
final class Search {
  /** Runs that do not come back, after which more of them teach nothing. */
  private static final int ENOUGH_LOST = 500;

  private static final int LONGEST_SEQUENCE = 6;
  private static final int INTERRUPTED_SHARE = 4;

  private final Rig rig;
  private final Deadline deadline;
  private final long seed;
  private final Tally tally = new Tally();
  private Predicate<Tally> enough = found -> found.lost() >= ENOUGH_LOST;
  private final Set<Shape> interrupted = new HashSet<>();

  Search(Rig rig, Deadline deadline, long seed) {
    this.rig = rig;
    this.deadline = deadline;
    this.seed = seed;
  }

  Tally tally() {
    return tally;
  }

  /** Ends the search when enough has been found. */
  Search until(Predicate<Tally> found) {
    enough = enough.or(found);
    return this;
  }

  private boolean goOn() {
    return !enough.test(tally) && !deadline.passed();
  }

  /** Every number with every class of flags. */
  void grid(List<Long> numbers) {
    for (long number : numbers) {
      for (int flags : Menu.classesOfFlags()) {
        if (!goOn()) {
          return;
        }
        bothWays(Probe.of(number, flags, seed));
      }
    }
  }

  /** One number of every kind with everything that may happen to it. */
  void kinds(List<Long> numbers, boolean deep) {
    for (long number : numbers) {
      for (int flags : Menu.singleFlags()) {
        behave(number, flags, Menu.behaviours(number, flags));
      }
      for (int flags : Menu.classesOfFlags()) {
        for (long userFlags : Menu.USER_FLAGS) {
          if (!goOn()) {
            return;
          }
          tryOut(Probe.of(number, flags, seed).withUserFlags(userFlags));
        }
      }
      for (int flags : combinations(number, deep)) {
        behave(number, flags, Menu.few(flags));
      }
    }
    Menu.INTERRUPTED_KINDS.forEach(this::workArrives);
  }

  private static List<Integer> combinations(long number, boolean deep) {
    if (deep) {
      return Menu.allFlags();
    }
    return Menu.PAIRED_KINDS.contains(number) ? Menu.pairsOfFlags() : List.of();
  }

  private void behave(long number, int flags, List<Behaviour> behaviours) {
    for (Behaviour behaviour : behaviours) {
      if (!goOn()) {
        return;
      }
      bothWays(Probe.of(number, flags, seed).with(behaviour));
    }
  }

  /** A reschedule is asked for by an interrupt at each instruction in turn. */
  private void workArrives(long number) {
    if (!goOn()) {
      return;
    }
    for (int flags : List.of(0, ThreadFlag.SYSCALL_TRACE.mask())) {
      Probe probe = Probe.of(number, flags, seed);
      int steps = rig.run(Scenario.of(probe)).getFirst().path().length();
      for (int step = 0; step < steps && goOn(); step++) {
        tryOut(probe.with(Intrusion.at(step, ThreadFlag.NEED_RESCHED.mask())));
      }
    }
  }

  /** Quiet, and if the path is a new one, with interrupts everywhere. */
  private void bothWays(Probe probe) {
    Scenario scenario = Scenario.of(probe);
    List<Evidence> seen = rig.run(scenario);
    if (tally.judge(scenario, seen) && interrupted.add(Shape.of(seen.getFirst().path()))) {
      tryOut(probe.with(Intrusion.EVERYWHERE));
    }
  }

  private boolean tryOut(Probe probe) {
    Scenario scenario = Scenario.of(probe);
    return tally.judge(scenario, rig.run(scenario));
  }

  /** Random sequences; what one of them breaks is made as short as it gets. */
  void sequences(int count) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < count && goOn(); i++) {
      Scenario scenario = draw(random);
      tally.judge(scenario, rig.run(scenario));
    }
  }

  private Scenario draw(SplittableRandom random) {
    List<Move> moves = new ArrayList<>();
    int length = random.nextInt(2, LONGEST_SEQUENCE + 1);
    for (int i = 0; i < length; i++) {
      int flags = flags(random);
      List<Behaviour> behaviours = Menu.few(flags);
      Probe probe =
          Probe.of(Menu.KINDS.get(random.nextInt(Menu.KINDS.size())), flags, random.nextLong());
      if (random.nextBoolean()) {
        probe = probe.with(behaviours.get(random.nextInt(behaviours.size())));
      }
      if (random.nextInt(INTERRUPTED_SHARE) == 0) {
        probe = probe.with(Intrusion.EVERYWHERE);
      }
      moves.add(new Move(random.nextInt(4), probe));
    }
    return new Scenario(moves);
  }

  /** Often none, often a tracer alone, sometimes anything. */
  private static int flags(SplittableRandom random) {
    List<Integer> all = Menu.pairsOfFlags();
    return switch (random.nextInt(3)) {
      case 0 -> 0;
      case 1 -> ThreadFlag.SYSCALL_TRACE.mask();
      default -> all.get(random.nextInt(all.size()));
    };
  }
}
