package entrylab.sensitivity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who is fastest, as far as the uncertain constants let one say.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of("v4.4-stubs", "merged-v4.6").workload("git-status");
 * show(Sensitivity.of(sweep).on("haswell").run().contests().getFirst().decision());
 * }</pre>
 */
public sealed interface Decision {

  /**
   * One design is fastest whatever the constants are.
   *
   * @param design its name
   * @param margin cycles per syscall ahead of the next, with the constants as stated
   * @param least over all variations
   * @param most over all variations
   */
  record Wins(String design, double margin, double least, double most) implements Decision {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%s wins by %.1f (%.1f to %.1f)", design, margin, least, most);
    }
  }

  /**
   * Some designs are equally fast whatever the constants are.
   *
   * @param designs their names
   */
  record Equal(List<String> designs) implements Decision {
    @Override
    public String toString() {
      return "equal: " + String.join(", ", designs);
    }
  }

  /**
   * Which design is fastest depends on where a linker puts text and tables, constants as they are.
   *
   * @param ahead the design that is ahead in the mean
   * @param margin cycles per syscall it is then ahead by
   * @param at placements where it is ahead of all others, or level with them
   * @param of placements looked at
   */
  record HangsOnPlacement(String ahead, double margin, int at, int of) implements Decision {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "depends on placement: %s at %d of %d, by %.1f", ahead, at, of, margin);
    }
  }

  /**
   * Which design is fastest depends on constants that are not known.
   *
   * @param ahead the design that is ahead with the constants as stated
   * @param margin cycles per syscall it is then ahead by
   * @param flips the trials in which another one is ahead or level; empty if the lead is below what
   *     counts
   */
  record Undecided(String ahead, double margin, List<VariedRun> flips) implements Decision {
    private static final int SHOWN = 2;

    @Override
    public String toString() {
      String lead = String.format(Locale.ROOT, "undecided: %s by %.1f", ahead, margin);
      if (flips.isEmpty()) {
        return lead + ", less than a cycle";
      }
      String shown = flips.stream().limit(SHOWN).map(this::flip).collect(Collectors.joining("; "));
      String more =
          flips.size() > SHOWN
              ? String.format(Locale.ROOT, "; and %d more", flips.size() - SHOWN)
              : "";
      return lead + ", but " + shown + more;
    }

    private String flip(VariedRun trial) {
      return trial.margin(ahead) == 0
          ? "level with " + trial.variation()
          : trial.ranking().getFirst() + " with " + trial.variation();
    }
  }
}
