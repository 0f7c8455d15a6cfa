package entrylab.check;

import entrylab.design.Design;
import entrylab.image.Disassembly;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How good is the checker? Every mutant of a clean design ought to be found; the share that is, and
 * those that are not.
 *
 * @param design whose mutants
 * @param mutants how many were tried
 * @param survivors those in which nothing was found
 */
public record Mutation(String design, int mutants, List<String> survivors) {
  private static final Duration PER_MUTANT = Duration.ofMinutes(2);
  private static final int INSTRUCTIONS = 2_000;
  private static final int SEQUENCES = 50;
  private static final long SEED = 1;

  /** A call of each kind that takes another way; most mutants die on the first. */
  private static final List<Long> KINDS =
      List.of(9L, 56L, 1000L, 15L, 59L, -1L, 400L, 172L, 513L, 520L, 327L, 546L);

  /**
   * Tries all mutants of a design's assembly.
   *
   * @throws IllegalStateException if objdump is not installed
   */
  public static Mutation all(Design design, ImageOptions options) {
    return of(design, options, Integer.MAX_VALUE);
  }

  /**
   * Tries some of them, chosen at random with a fixed seed.
   *
   * @throws IllegalStateException if objdump is not installed
   */
  public static Mutation of(Design design, ImageOptions options, int most) {
    EntryImage image = design.image(options);
    List<Mutant> chosen = new ArrayList<>(Mutants.of(image, lengths(image)));
    SplittableRandom random = new SplittableRandom(SEED);
    while (chosen.size() > most) {
      chosen.remove(random.nextInt(chosen.size()));
    }
    List<String> survivors = new ArrayList<>();
    for (Mutant mutant : chosen) {
      if (!found(mutant)) {
        survivors.add(mutant.toString());
      }
    }
    return new Mutation(design.name(), chosen.size(), List.copyOf(survivors));
  }

  private static SortedMap<Long, Integer> lengths(EntryImage image) {
    Optional<Disassembly> disassembly = Disassembly.of(image);
    List<Long> addresses =
        List.copyOf(
            disassembly
                .orElseThrow(() -> new IllegalStateException("objdump not found: install binutils"))
                .addresses());
    SortedMap<Long, Integer> lengths = new TreeMap<>();
    for (int i = 0; i + 1 < addresses.size(); i++) {
      long length = addresses.get(i + 1) - addresses.get(i);
      boolean padding = disassembly.get().at(addresses.get(i)).orElseThrow().text().contains("nop");
      if (length <= 15 && !padding) {
        lengths.put(addresses.get(i), (int) length);
      }
    }
    return lengths;
  }

  private static boolean found(Mutant mutant) {
    try (Rig rig = new Rig(mutant.image(), INSTRUCTIONS)) {
      Search search =
          new Search(rig, new Deadline(PER_MUTANT), SEED).until(found -> !found.empty());
      search.kinds(KINDS, false);
      search.sequences(SEQUENCES);
      return !search.tally().empty();
    }
  }

  /** The share of mutants that were found, from 0 to 1. */
  public double killed() {
    return mutants == 0 ? 1 : (mutants - survivors.size()) / (double) mutants;
  }

  /** The result as plain text. */
  public String text() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s: %d of %d mutants found (%.1f %%)%n",
                design,
                mutants - survivors.size(),
                mutants,
                100 * killed()));
    survivors.forEach(survivor -> text.append("  survives: ").append(survivor).append('\n'));
    return text.toString();
  }
}
