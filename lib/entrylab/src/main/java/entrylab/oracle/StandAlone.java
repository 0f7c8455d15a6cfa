package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.StandardBehaviour;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * A boot image to take to any machine, and what it should print there.
 *
 * <p>It runs those cases of a seed that all machines see alike: ones that end in user mode, of
 * programs that are not being stepped.
 *
 * @param file what to boot, as a multiboot-1 kernel or as a disk
 * @param expected the lines, one per case: "@B", number, hash of all that is compared, hash of the
 *     instruction count; the last is for emulators whose time-stamp counter counts instructions
 */
public record StandAlone(byte[] file, List<String> expected) {

  /** What fits beside the rest into the memory that the boot sector reads to. */
  private static final int MOST_CASES = 1_000_000;

  /**
   * Makes both.
   *
   * @throws IllegalArgumentException if there are more cases than fit
   * @throws IllegalStateException if GNU as or ld is not installed
   */
  public static StandAlone of(EntryImage image, long seed, int cases) {
    if (cases > MOST_CASES) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d cases: an image holds at most %d, take fewer cases",
              cases,
              MOST_CASES));
    }
    BitSet all = new BitSet();
    all.set(0, cases);
    LabRun lab = new LabRun(image, StandardBehaviour.INSTANCE, seed, all, 1, false, true);
    CaseBundle bundle = lab.bundle().withoutDumps();
    byte[] file = new BootImage(image, StandardBehaviour.INSTANCE).fileForSerial(bundle);
    List<String> lines =
        LongStream.range(0, cases).mapToObj(i -> lab.line(i, bundle).toString()).toList();
    return new StandAlone(file, lines);
  }
}
