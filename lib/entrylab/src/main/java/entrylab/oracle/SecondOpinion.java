package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.Script;
import entrylab.machine.StandardScript;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what the lab's machine and an emulator of another make see of the same random cases.
 *
 * <p>Cases that end in user mode are compared by hash, a batch at a time; where a hash differs the
 * first case of that batch is found and shown word by word. Cases that end in a fault are compared
 * word by word, since faults are where right machines may differ.
 */
public final class SecondOpinion {
  private static final int BATCH = 250;

  /** Start-up, on a busy machine, and then far more than any case takes. */
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private static final Duration CASE_LIMIT = Duration.ofMillis(1);

  private final EntryImage image;
  private final Script script;
  private final BootImage bootImage;
  private final Emulator emulator;

  /** Of a design as it is, with the functions it calls as the standard script plays them. */
  public SecondOpinion(EntryImage image, Emulator emulator) {
    this(image, StandardScript.INSTANCE, new BootImage(image, StandardScript.INSTANCE), emulator);
  }

  /** Of two that may differ, which is how the comparison itself is tested. */
  SecondOpinion(EntryImage image, Script script, BootImage bootImage, Emulator emulator) {
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
    Bundle all = Bundle.all(seed, cases, BATCH, meddle);
    LabRun lab = new LabRun(image, script, all, emulator.trapsSteppedSyscall());
    Optional<Difference> different = comparePlain(lab);
    Map<KnownDifference, Integer> explained = new EnumMap<>(KnownDifference.class);
    int agreed = lab.plain().selection().cardinality();
    for (Output.Dump dump : run(bootImage.dumping(lab.single()), lab.single()).dumps()) {
      Observation ours = lab.again(dump.seen().number());
      if (ours.transcript().equals(dump.seen().transcript())) {
        agreed++;
        continue;
      }
      Optional<KnownDifference> known = KnownDifference.of(sides(seed, ours, dump.seen()));
      known.ifPresent(reason -> explained.merge(reason, 1, Integer::sum));
      if (known.isEmpty() && different.isEmpty()) {
        different = Optional.of(difference(seed, ours, dump.seen()));
      }
    }
    return new Opinion(
        image.name(),
        emulator.name(),
        seed,
        agreed,
        emulator.countsInstructions(),
        explained,
        lab.notRun(),
        different.map(Difference::toString));
  }

  private Optional<Difference> comparePlain(LabRun lab) {
    Bundle plain = lab.plain();
    Optional<Output.Batch> batch = firstDifferent(lab, plain);
    if (batch.isEmpty()) {
      return Optional.empty();
    }
    long from = batch.get().first();
    Bundle within = plain.only(from, (int) Math.min(BATCH, plain.end() - from));
    Output.Batch one =
        firstDifferent(lab, within)
            .orElseThrow(() ->
                new EmulatorException(
                    emulator.name() + ": cases from " + from + " differ from run to run"));
    Bundle only = plain.only(one.first(), 1);
    Observation theirs = run(bootImage.dumping(only), only).dumps().getFirst().seen();
    return Optional.of(difference(plain.seed(), lab.again(one.first()), theirs));
  }

  private Optional<Output.Batch> firstDifferent(LabRun lab, Bundle bundle) {
    Output output = run(bootImage.hashing(bundle), bundle);
    return output.batches().stream()
        .filter(batch -> !lab.agrees(batch, bundle, emulator.countsInstructions()))
        .findFirst();
  }

  private Output run(byte[] file, Bundle bundle) {
    Duration limit = START_LIMIT.plus(CASE_LIMIT.multipliedBy(bundle.selection().cardinality()));
    Output output = emulator.run(file, limit);
    if (output.cases() != bundle.selection().cardinality()) {
      throw new EmulatorException(
          "%s ran %d cases of %d"
              .formatted(emulator.name(), output.cases(), bundle.selection().cardinality()));
    }
    return output;
  }

  private KnownDifference.Sides sides(long seed, Observation ours, Observation theirs) {
    return new KnownDifference.Sides(
        RandomCase.of(seed, ours.number()), image, ours.transcript(), theirs.transcript());
  }

  private Difference difference(long seed, Observation ours, Observation theirs) {
    return new Difference(image, seed, ours, emulator.name(), theirs);
  }
}
