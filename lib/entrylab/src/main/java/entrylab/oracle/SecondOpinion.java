package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.StandardBehaviour;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what the lab's machine and an emulator of another make see of the same random cases.
 *
 * <p>Cases that end in user mode are compared by hash, a batch at a time; where a hash differs the
 * cases of that batch are run again with a hash each, and those that differ word by word. Cases
 * that end in a fault are compared word by word at once, since faults are where right machines may
 * differ.
 */
public final class SecondOpinion {
  private static final int BATCH = 250;

  /** Different cases that are looked at word by word. */
  private static final int MOST_IN_FULL = 300;

  /** Start-up, on a busy machine, and then far more than any case takes. */
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private static final Duration CASE_LIMIT = Duration.ofMillis(1);

  private final EntryImage image;
  private final StandInBehaviour script;
  private final BootImage bootImage;
  private final Emulator emulator;

  /**
   * Of a design as it is, with the functions it calls as the standard script plays them.
   *
   * @throws IllegalStateException if GNU as or ld is not installed
   */
  public SecondOpinion(EntryImage image, Emulator emulator) {
    this(
        image,
        StandardBehaviour.INSTANCE,
        new BootImage(image, StandardBehaviour.INSTANCE),
        emulator);
  }

  /** Of two that may differ, which is how the comparison itself is tested. */
  SecondOpinion(EntryImage image, StandInBehaviour script, BootImage bootImage, Emulator emulator) {
    this.image = image;
    this.script = script;
    this.bootImage = bootImage;
    this.emulator = emulator;
  }

  /**
   * Compares the first cases of a seed.
   *
   * @param meddle whether functions also answer, write the frame and flip work flags at random
   * @throws EmulatorException if the emulator does not come to the end of them
   */
  public Opinion on(long seed, int cases, boolean meddle) {
    BitSet first = new BitSet();
    first.set(0, cases);
    return on(seed, first, meddle);
  }

  /**
   * Compares the cases that take every number of the table past every flag.
   *
   * @throws EmulatorException if the emulator does not come to the end of them
   */
  public Opinion onDirected() {
    return on(DirectedCases.SEED, DirectedCases.NUMBERS, false);
  }

  private Opinion on(long seed, BitSet cases, boolean meddle) {
    LabRun lab =
        new LabRun(image, script, seed, cases, BATCH, meddle, emulator.trapsSteppedSyscall());
    CaseBundle bundle = lab.bundle();
    ImageOutput output = run(bundle);
    BitSet different = different(lab, bundle, output);
    List<ImageOutput.Dump> inFull = new ArrayList<>(output.dumps());
    if (!different.isEmpty()) {
      CaseBundle singly = bundle.singly(different);
      different = different(lab, singly, run(singly));
      inFull.addAll(run(bundle.dumping(different, MOST_IN_FULL)).dumps());
    }
    int agreed = bundle.hashed().cardinality() - different.cardinality();
    return judge(lab, inFull, agreed, different.cardinality() > MOST_IN_FULL);
  }

  private Opinion judge(LabRun lab, List<ImageOutput.Dump> inFull, int alike, boolean more) {
    Map<KnownDisagreement, Integer> explained = new EnumMap<>(KnownDisagreement.class);
    Optional<String> unexplained =
        more
            ? Optional.of(String.format(Locale.ROOT, "more than %d differ", MOST_IN_FULL))
            : Optional.empty();
    int agreed = alike;
    try (LabMachine machine = new LabMachine(image, script)) {
      for (ImageOutput.Dump dump : inFull) {
        Disagreement found = difference(machine, lab.bundle(), dump.seen());
        Optional<KnownDisagreement> known = KnownDisagreement.of(found);
        if (found.isNone(emulator.countsInstructions())) {
          agreed++;
        } else if (known.isPresent()) {
          explained.merge(known.get(), 1, Integer::sum);
        } else {
          unexplained = Optional.of(found.toString());
          break;
        }
      }
    }
    return new Opinion(
        image.name(),
        emulator.name(),
        lab.bundle().seed(),
        agreed,
        emulator.countsInstructions(),
        explained,
        lab.notRun(),
        unexplained);
  }

  /** The cases of all batches whose printed line is not the lab's. */
  private BitSet different(LabRun lab, CaseBundle bundle, ImageOutput output) {
    BitSet cases = new BitSet();
    for (ImageOutput.Batch theirs : output.batches()) {
      ImageOutput.Batch ours = lab.line(theirs.first(), bundle);
      boolean alike =
          theirs.hash() == ours.hash()
              && (!emulator.countsInstructions() || theirs.countHash() == ours.countHash());
      if (!alike) {
        int first = Math.toIntExact(theirs.first());
        cases.set(first, Math.min(first + bundle.batch(), bundle.count()));
      }
    }
    cases.and(bundle.hashed());
    return cases;
  }

  private ImageOutput run(CaseBundle bundle) {
    Duration limit = START_LIMIT.plus(CASE_LIMIT.multipliedBy(bundle.size()));
    ImageOutput output = emulator.run(bootImage.file(bundle), limit);
    if (output.cases() != bundle.size()) {
      throw new EmulatorException(
          String.format(
              Locale.ROOT,
              "%s ran %d cases of %d",
              emulator.name(),
              output.cases(),
              bundle.size()));
    }
    return output;
  }

  private Disagreement difference(LabMachine machine, CaseBundle bundle, Observation theirs) {
    RandomCase one = RandomCase.of(bundle.seed(), theirs.number());
    Observation ours = machine.run(one, bundle.meddle());
    return new Disagreement(image, bundle.seed(), ours, emulator.name(), theirs);
  }
}
