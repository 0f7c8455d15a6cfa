package entrylab.check.kernel;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.behaviour.EntryStop;
import entrylab.check.behaviour.FrameEdit;
import entrylab.check.behaviour.HandlerDeed;
import entrylab.check.scenario.Corpus;
import entrylab.check.search.CaseTally;
import entrylab.check.search.Deadline;
import entrylab.machine.Machine;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Looks for broken promises: every kind of number in every state of work, with everything that
 * handlers and tracers may write; then every number; then random states.
 */
final class KernelSearch {
  /** Runs that do not come back, after which more of them teach nothing. */
  private static final int ENOUGH_LOST = 500;

  /** exit and exit_group: compilers know that their handlers do not return. */
  private static final Set<Long> ENDS_THE_PROGRAM = Set.of(60L, 231L);

  /** The lower 32 bits are the number, one of which marks x32. */
  private static final long WITHOUT_X32_BIT = 0xbfff_ffffL;

  private final KernelHarness harness;
  private final Deadline deadline;
  private final long seed;
  private final CaseTally<KernelInvariant, KernelProbe> tally =
      new CaseTally<>(KernelProbe.SIMPLEST_FIRST);
  private int lost;

  KernelSearch(KernelHarness harness, Deadline deadline, long seed) {
    this.harness = harness;
    this.deadline = deadline;
    this.seed = seed;
  }

  CaseTally<KernelInvariant, KernelProbe> tally() {
    return tally;
  }

  /** Everything; {@code sequences} random states at the end. */
  void whole(int sequences) {
    harness.learn(seed);
    List<KernelProbe> probes = new ArrayList<>();
    probes.addAll(kinds());
    probes.addAll(grid());
    probes.addAll(drawn(sequences));
    try (Progress progress =
        Progress.of("checking entry code with " + probes.size() + " calls", probes.size())) {
      for (KernelProbe probe : probes) {
        if (deadline.passed() || lost >= ENOUGH_LOST) {
          return;
        }
        judge(probe);
        progress.step();
      }
    }
  }

  private void judge(KernelProbe probe) {
    if (ENDS_THE_PROGRAM.contains(probe.number() & WITHOUT_X32_BIT)) {
      return;
    }
    KernelEvidence evidence = harness.evidence(probe);
    lost += evidence.run().returned() ? 0 : 1;
    for (KernelInvariant invariant : KernelInvariants.ALL) {
      if (invariant.examine(evidence).isPresent()) {
        tally.add(invariant.id(), invariant, probe, probe.number());
      }
    }
  }

  private List<Long> numbers() {
    List<Long> numbers = new ArrayList<>(List.of(harness.number()));
    Corpus.KINDS.stream().filter(number -> number != harness.number()).forEach(numbers::add);
    return numbers;
  }

  private List<WorkBits> works() {
    List<WorkBits> works = new ArrayList<>(List.of(WorkBits.NONE));
    works.addAll(harness.learnt().bits());
    return works;
  }

  private List<KernelProbe> kinds() {
    List<KernelProbe> probes = new ArrayList<>();
    long own = harness.number();
    for (WorkBits work : works()) {
      for (long number : numbers()) {
        KernelProbe plain = KernelProbe.of(number, seed).with(work);
        probes.add(plain);
        probes.add(plain.at(KernelProbe.LAST));
        Corpus.USER_FLAGS.forEach(flags -> probes.add(plain.withUserFlags(flags)));
        probes.add(plain.with(Behaviour.ORDINARY.with(HandlerDeed.FAILS)));
      }
      KernelProbe plain = KernelProbe.of(own, seed).with(work);
      behaviours(work).forEach(behaviour -> probes.add(plain.with(behaviour)));
      for (WorkBits raised : harness.learnt().loops()) {
        probes.add(plain.raising(raised.flags(), 0));
        probes.add(plain.raising(0, raised.flags()));
      }
      for (WorkBits other : harness.learnt().bits()) {
        probes.add(plain.with(work.and(other)));
      }
    }
    return probes;
  }

  private List<FrameEdit> edits() {
    return Arrays.stream(FrameEdit.values())
        .filter(edit -> edit != FrameEdit.NONE)
        .filter(edit -> edit != FrameEdit.OTHER_SS || harness.machine().hasThreadSegment())
        .toList();
  }

  private List<Behaviour> behaviours(WorkBits work) {
    List<Behaviour> all = new ArrayList<>();
    for (FrameEdit edit : edits()) {
      all.add(Behaviour.ORDINARY.withHandlerEdit(edit));
      if (work.count() > 0) {
        all.add(Behaviour.ORDINARY.with(EntryStop.edits(edit)));
        all.add(Behaviour.ORDINARY.withExitStop(edit));
      }
    }
    if (work.count() > 0) {
      all.add(Behaviour.ORDINARY.with(EntryStop.skips(FrameEdit.NONE)));
      all.add(Behaviour.ORDINARY.with(EntryStop.skips(FrameEdit.REWRITE)));
    }
    return all;
  }

  private List<KernelProbe> grid() {
    List<KernelProbe> probes = new ArrayList<>();
    List<WorkBits> works = works();
    for (long number : Corpus.numbers(seed)) {
      probes.add(KernelProbe.of(number, seed));
      if (works.size() > 1) {
        int which = 1 + Math.floorMod(Long.hashCode(number), works.size() - 1);
        probes.add(KernelProbe.of(number, seed).with(works.get(which)));
      }
    }
    return probes;
  }

  private List<KernelProbe> drawn(int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<KernelProbe> probes = new ArrayList<>();
    List<WorkBits> works = works();
    List<WorkBits> loops = harness.learnt().loops();
    for (int i = 0; i < count; i++) {
      KernelProbe probe =
          KernelProbe.of(pick(numbers(), random), random.nextLong())
              .with(pick(works, random).and(pick(works, random)))
              .withUserFlags(
                  random.nextBoolean() ? Machine.USER_FLAGS : pick(Corpus.USER_FLAGS, random));
      if (random.nextBoolean()) {
        probe = probe.with(pick(behaviours(probe.work()), random));
      }
      if (!loops.isEmpty() && random.nextInt(4) == 0) {
        probe = probe.raising(pick(loops, random).flags(), 0);
      }
      probes.add(probe);
    }
    return probes;
  }

  private static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
