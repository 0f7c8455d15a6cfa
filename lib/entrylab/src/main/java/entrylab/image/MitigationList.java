package entrylab.image;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The mitigations that a design is built with, in the order in which {@link Mitigation} has them.
 *
 * <pre>{@code
 * Sweep.of(Designs.get("switch")).mitigations("skylake-2019").workload("git-status").run();
 * }</pre>
 *
 * @param all none of which has another's place
 */
public record MitigationList(List<Mitigation> all) {
  /** None: what designs are built with unless something else is said. */
  public static final MitigationList NONE = of();

  /**
   * Brings them into order.
   *
   * @throws IllegalArgumentException if two have the same place
   */
  public MitigationList {
    Map<Mitigation.Slot, Mitigation> taken = new EnumMap<>(Mitigation.Slot.class);
    for (Mitigation one : all) {
      Mitigation other = taken.putIfAbsent(one.slot(), one);
      if (other != null && other != one) {
        throw new IllegalArgumentException(
            "mitigations '" + other + "' and '" + one + "' exclude each other: leave one out");
      }
    }
    all = taken.values().stream().sorted().toList();
  }

  /** A list of these. */
  public static MitigationList of(Mitigation... all) {
    return new MitigationList(List.of(all));
  }

  /**
   * The list that a word stands for: the name of a set, names of mitigations with commas between
   * them, or {@code none}.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static MitigationList named(String word) {
    return new MitigationWords().read(word);
  }

  /** Whether a mitigation is among them. */
  public boolean has(Mitigation one) {
    return all.contains(one);
  }

  /** Whether page tables are switched at entry and exit. */
  public boolean isolatesPageTables() {
    return has(Mitigation.PTI) || has(Mitigation.PTI_PCID);
  }

  /** Whether returns go by a thunk. */
  public boolean thunksReturns() {
    return all.stream().anyMatch(one -> one.slot() == Mitigation.Slot.RETURNS);
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return new MitigationWords().write(this);
  }
}
