package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.machine.Gp;
import java.util.Arrays;
import java.util.Locale;

/**
 * One case as two machines ran it, and where they differ.
 *
 * @param design the image
 * @param seed of the case
 * @param lab what the lab's machine saw
 * @param emulator the other's name
 * @param other what it saw
 */
record Disagreement(
    EntryImage design, long seed, Observation lab, String emulator, Observation other) {
  private static final int LINES = 24;

  /** Whether they saw the same after all. */
  boolean isNone(boolean withCounts) {
    return lab.transcript().equals(other.transcript())
        && (!withCounts || lab.instructions() == other.instructions());
  }

  /** Whether rflags at the end differs, in no other bits than these, and nothing else does. */
  boolean onlyFlagsAtTheEnd(long bits) {
    long[] ours = lab.transcript().words().clone();
    long[] theirs = other.transcript().words();
    if (ours.length != theirs.length) {
      return false;
    }
    int index = ours.length - Transcript.END_WORDS + Transcript.END_FLAGS;
    long differing = ours[index] ^ theirs[index];
    ours[index] = theirs[index];
    return differing != 0 && (differing & ~bits) == 0 && Arrays.equals(ours, theirs);
  }

  RandomCase randomCase() {
    return RandomCase.of(seed, lab.number());
  }

  /** Whether the same functions were called in the same state. */
  boolean sameCalls() {
    return Arrays.equals(lab.transcript().callWords(), other.transcript().callWords());
  }

  /** Whether the general registers are the same at the end, one aside. */
  boolean sameRegistersBut(Gp exception) {
    return Arrays.stream(Gp.values())
        .filter(gp -> gp != exception)
        .allMatch(gp -> lab.transcript().endRegister(gp) == other.transcript().endRegister(gp));
  }

  /** Whether the other's registers are the program's, but for the two that SYSCALL writes. */
  boolean otherStillHasUserRegisters() {
    return Arrays.stream(Gp.values())
        .filter(gp -> gp != Gp.RCX && gp != Gp.R11)
        .allMatch(gp -> randomCase().user().get(gp) == other.transcript().endRegister(gp));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s, seed %d, case %d: %d calls and %d instructions in the lab, %d and %d in %s%n",
            design.name(),
            seed,
            lab.number(),
            lab.transcript().calls(),
            lab.instructions(),
            other.transcript().calls(),
            other.instructions(),
            emulator));
    Transcript longer =
        lab.transcript().words().length >= other.transcript().words().length
            ? lab.transcript()
            : other.transcript();
    int lines = 0;
    for (int i = 0; i < longer.words().length && lines < LINES; i++) {
      String ours = word(lab, i);
      String theirs = word(other, i);
      if (!ours.equals(theirs)) {
        text.append(
            String.format(
                Locale.ROOT, "  %-44s %18s %18s%n", longer.label(i, design), ours, theirs));
        lines++;
      }
    }
    return text.toString();
  }

  private static String word(Observation seen, int index) {
    long[] words = seen.transcript().words();
    return index < words.length ? Long.toHexString(words[index]) : "-";
  }
}
