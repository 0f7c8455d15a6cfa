package entrylab.oracle;

import entrylab.image.EntryImage;

/**
 * A case that two machines saw differently and that no {@link KnownDifference} explains.
 *
 * @param design the image
 * @param seed of the case
 * @param lab what the lab's machine saw
 * @param emulator the other's name
 * @param other what it saw
 */
record Difference(
    EntryImage design, long seed, Observation lab, String emulator, Observation other) {
  private static final int LINES = 24;

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s, seed %d, case %d: %d calls and %d instructions in the lab, %d and %d in %s%n"
            .formatted(
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
        text.append("  %-44s %18s %18s%n".formatted(longer.label(i, design), ours, theirs));
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
