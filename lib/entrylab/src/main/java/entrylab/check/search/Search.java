package entrylab.check.search;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.evidence.CheckHarness;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.PathShape;
import entrylab.check.scenario.Corpus;
import entrylab.check.scenario.Probe;
import entrylab.check.scenario.Scenario;
import entrylab.check.scenario.ScenarioCall;
import entrylab.machine.InterruptInjection;
import entrylab.machine.Machine;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Looks for broken invariants: first every single syscall of the menu, then random sequences of
 * several tasks.
 */
public final class Search {
  /** Runs that do not come back, after which more of them teach nothing. */
  private static final int ENOUGH_LOST = 1_000;

  /** How many lost runs of one syscall are enough: what else is broken may show on others. */
  private static final int ENOUGH_LOST_ON_ONE = 100;

  private static final int LONGEST_SEQUENCE = 6;
  private static final int INTERRUPTED_SHARE = 4;
  private static final int BEHAVING_SHARE = 3;
  private static final int STRANGE_FLAGS_SHARE = 4;

  private final CheckHarness rig;
  private final Deadline deadline;
  private final long seed;
  private final FindingTally tally = new FindingTally();
  private Predicate<FindingTally> enough = found -> found.lost() >= ENOUGH_LOST;
  private BiConsumer<Scenario, List<Evidence>> notebook = (scenario, seen) -> {};
  private final Set<PathShape> interrupted = new HashSet<>();

  public Search(CheckHarness rig, Deadline deadline, long seed) {
    this.rig = rig;
    this.deadline = deadline;
    this.seed = seed;
  }

  public FindingTally tally() {
    return tally;
  }

  /** Ends the search when enough has been found. */
  public Search until(Predicate<FindingTally> found) {
    enough = enough.or(found);
    return this;
  }

  /** Tells somebody of every scenario tried, and what it showed. */
  public Search noting(BiConsumer<Scenario, List<Evidence>> reader) {
    notebook = reader;
    return this;
  }

  /** Everything: kinds of syscalls, then every number, then random sequences. */
  public void whole(int sequences, boolean deep) {
    kinds(Corpus.KINDS, deep);
    grid(Corpus.numbers(seed), Corpus.classesOfFlags());
    sequences(sequences);
  }

  private boolean goOn() {
    return !enough.test(tally) && !deadline.passed();
  }

  private boolean goOn(long number) {
    return goOn() && tally.lost(number) < ENOUGH_LOST_ON_ONE;
  }

  /** Every number with every flags word. */
  public void grid(List<Long> numbers, List<Integer> words) {
    for (long number : numbers) {
      for (int flags : words) {
        if (goOn(number)) {
          bothWays(Probe.of(number, flags, seed));
        }
      }
    }
  }

  /** One number of every kind with everything that may happen to it. */
  public void kinds(List<Long> numbers, boolean deep) {
    for (long number : numbers) {
      for (int flags : Corpus.singleFlags()) {
        behave(number, flags, Corpus.behaviours(number, flags));
      }
      for (int flags : Corpus.classesOfFlags()) {
        for (long userFlags : Corpus.USER_FLAGS) {
          if (goOn(number)) {
            tryOut(Probe.of(number, flags, seed).withUserFlags(userFlags));
          }
        }
      }
      for (int flags : combinations(number, deep)) {
        behave(number, flags, Corpus.few(flags));
      }
    }
    Corpus.INTERRUPTED_KINDS.forEach(this::workArrives);
  }

  private static List<Integer> combinations(long number, boolean deep) {
    if (deep) {
      return Corpus.allFlags();
    }
    return Corpus.PAIRED_KINDS.contains(number) ? Corpus.pairsOfFlags() : List.of();
  }

  private void behave(long number, int flags, List<Behaviour> behaviours) {
    for (Behaviour behaviour : behaviours) {
      if (goOn(number)) {
        bothWays(Probe.of(number, flags, seed).with(behaviour));
      }
    }
  }

  /** A reschedule is asked for by an interrupt at each instruction in turn. */
  private void workArrives(long number) {
    if (!goOn(number)) {
      return;
    }
    for (int flags : List.of(0, ThreadFlag.SYSCALL_TRACE.mask())) {
      Probe probe = Probe.of(number, flags, seed);
      int steps = rig.run(Scenario.of(probe)).getFirst().path().length();
      for (int step = 0; step < steps && goOn(number); step++) {
        tryOut(probe.with(InterruptInjection.at(step, ThreadFlag.NEED_RESCHED.mask())));
      }
    }
  }

  /** Quiet, and if the path is a new one, with interrupts everywhere. */
  private void bothWays(Probe probe) {
    Scenario scenario = Scenario.of(probe);
    List<Evidence> seen = rig.run(scenario);
    if (judge(scenario, seen) && interrupted.add(PathShape.of(seen.getFirst().path()))) {
      tryOut(probe.with(InterruptInjection.EVERYWHERE));
    }
  }

  private boolean tryOut(Probe probe) {
    Scenario scenario = Scenario.of(probe);
    return judge(scenario, rig.run(scenario));
  }

  private boolean judge(Scenario scenario, List<Evidence> seen) {
    notebook.accept(scenario, seen);
    return tally.judge(scenario, seen);
  }

  /** Random sequences; what one of them breaks is made as short as it gets. */
  void sequences(int count) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < count && goOn(); i++) {
      Scenario scenario = draw(random);
      judge(scenario, rig.run(scenario));
    }
  }

  private Scenario draw(SplittableRandom random) {
    List<ScenarioCall> moves = new ArrayList<>();
    int length = random.nextInt(2, LONGEST_SEQUENCE + 1);
    for (int i = 0; i < length; i++) {
      // What outlives a syscall lives in the status word and in copies of frames: so forks, by
      // tasks that are traced at one syscall and not at the next.
      List<Long> numbers = random.nextBoolean() ? Corpus.FORKS : Corpus.KINDS;
      int flags = flags(random);
      Probe probe = Probe.of(pick(numbers, random), flags, random.nextLong());
      if (random.nextInt(BEHAVING_SHARE) == 0) {
        probe = probe.with(pick(Corpus.behaviours(probe.number(), flags), random));
      }
      if (random.nextInt(STRANGE_FLAGS_SHARE) == 0) {
        probe = probe.withUserFlags(pick(Corpus.USER_FLAGS, random));
      }
      if (random.nextInt(INTERRUPTED_SHARE) == 0) {
        probe = probe.with(InterruptInjection.EVERYWHERE);
      }
      moves.add(new ScenarioCall(random.nextInt(Machine.tasks()), probe));
    }
    return new Scenario(moves);
  }

  /** Often none, often a tracer alone, sometimes anything. */
  private static int flags(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0, 1 -> 0;
      case 2, 3 -> ThreadFlag.SYSCALL_TRACE.mask();
      default -> pick(Corpus.pairsOfFlags(), random);
    };
  }

  private static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
