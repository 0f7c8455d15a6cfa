package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.Script;
import java.util.BitSet;

/**
 * The lab's machine's own view of all cases of a bundle: a hash and a count of each, and which are
 * to be expected alike.
 */
final class LabRun {
  /** Cases whose words are compared one by one; more of their kind add little. */
  private static final int MOST_SINGLE = 150;

  private final EntryImage image;
  private final Script script;
  private final Bundle all;
  private final long[] hashes;
  private final long[] counts;
  private final BitSet plain = new BitSet();
  private final BitSet single = new BitSet();

  /**
   * Runs all cases.
   *
   * @param trapsSteppedSyscall whether the other machine sees those differently anyway
   */
  LabRun(EntryImage image, Script script, Bundle all, boolean trapsSteppedSyscall) {
    this.image = image;
    this.script = script;
    this.all = all;
    this.hashes = new long[all.count()];
    this.counts = new long[all.count()];
    try (LabMachine machine = new LabMachine(image, script)) {
      for (int i = 0; i < all.count(); i++) {
        RandomCase one = RandomCase.of(all.seed(), all.first() + i);
        Observation seen = machine.run(one, all.meddle());
        hashes[i] = seen.transcript().hash();
        counts[i] = seen.instructions();
        boolean differs = trapsSteppedSyscall && one.stepped();
        if (seen.transcript().returned() && !differs) {
          plain.set(i);
        } else if (!seen.transcript().stopped() && single.cardinality() < MOST_SINGLE) {
          single.set(i);
        }
      }
    }
  }

  /** Cases that end in user mode: compared by hash. */
  Bundle plain() {
    return all.selecting(plain);
  }

  /** Cases that end in a fault, or that the other machine is known to see differently. */
  Bundle single() {
    return all.selecting(single);
  }

  int notRun() {
    return all.count() - plain.cardinality() - single.cardinality();
  }

  /** Whether a printed line is what the lab's machine has for these cases. */
  boolean agrees(Output.Batch batch, Bundle bundle, boolean withCounts) {
    int from = Math.toIntExact(batch.first() - all.first());
    int to = Math.toIntExact(Math.min(batch.first() + bundle.batch(), bundle.end()) - all.first());
    long hash = 0;
    long countHash = 0;
    for (int i = plain.nextSetBit(from); i >= 0 && i < to; i = plain.nextSetBit(i + 1)) {
      hash = Transcript.fold(hash, hashes[i]);
      countHash = Transcript.fold(countHash, counts[i]);
    }
    return hash == batch.hash() && (!withCounts || countHash == batch.countHash());
  }

  /** A case once more, word by word. */
  Observation again(long number) {
    try (LabMachine machine = new LabMachine(image, script)) {
      return machine.run(RandomCase.of(all.seed(), number), all.meddle());
    }
  }
}
