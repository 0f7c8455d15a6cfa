package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.StandInBehaviour;
import java.util.BitSet;

/**
 * The lab's machine's own view of cases of a seed: a hash and a count of each, and which of them
 * are to be compared how.
 */
final class LabRun {
  /** Cases whose words are compared one by one; more of their kind add little. */
  private static final int MOST_DUMPED = 150;

  private final int cases;
  private final long[] hashes;
  private final long[] counts;
  private final CaseBundle bundle;

  /**
   * Runs the cases.
   *
   * @param cases their numbers
   * @param batch how many share a line
   * @param trapsSteppedSyscall whether the other machine sees stepped programs differently anyway
   */
  LabRun(
      EntryImage image,
      StandInBehaviour script,
      long seed,
      BitSet cases,
      int batch,
      boolean meddle,
      boolean trapsSteppedSyscall) {
    int count = cases.length();
    this.cases = cases.cardinality();
    this.hashes = new long[count];
    this.counts = new long[count];
    BitSet hashed = new BitSet(count);
    BitSet dumped = new BitSet(count);
    try (LabMachine machine = new LabMachine(image, script)) {
      for (int i = cases.nextSetBit(0); i >= 0; i = cases.nextSetBit(i + 1)) {
        RandomCase one = RandomCase.of(seed, i);
        Observation seen = machine.run(one, meddle);
        hashes[i] = seen.transcript().hash();
        counts[i] = seen.instructions();
        boolean seenDifferently = trapsSteppedSyscall && one.stepped();
        if (seen.transcript().returned() && !seenDifferently) {
          hashed.set(i);
        } else if (!seen.transcript().stopped() && dumped.cardinality() < MOST_DUMPED) {
          dumped.set(i);
        }
      }
    }
    this.bundle = new CaseBundle(seed, count, batch, meddle, hashed, dumped);
  }

  /** Hashed are cases that end in user mode, dumped those that end in a fault or differ anyway. */
  CaseBundle bundle() {
    return bundle;
  }

  /** How many were left out: no end, or enough of their kind. */
  int notRun() {
    return cases - bundle.size();
  }

  /** The line that the lab's machine would print for a batch of a bundle. */
  ImageOutput.Batch line(long first, CaseBundle of) {
    int from = Math.toIntExact(first);
    int to = Math.toIntExact(Math.min(first + of.batch(), of.count()));
    long hash = 0;
    long countHash = 0;
    for (int i = from; i < to; i++) {
      if (bundle.hashed().get(i)) {
        hash = Transcript.fold(hash, hashes[i]);
        countHash = Transcript.fold(countHash, counts[i]);
      }
    }
    return new ImageOutput.Batch(first, hash, countHash);
  }
}
