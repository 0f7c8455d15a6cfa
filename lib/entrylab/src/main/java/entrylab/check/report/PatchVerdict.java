package entrylab.check.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is broken in a patched design, told apart by whether the design it was made from has it,
 * too.
 *
 * <pre>{@code
 * Design mine = Designs.get("merged-v4.6").patch("popq\t%rax", "nop");
 * Check.of(mine).run().patch().ifPresent(patch -> show(patch.fresh().size() + " new"));
 * }</pre>
 *
 * @param base the name of the design that was patched
 * @param fresh what the base does not break, or not for all of these syscalls
 * @param otherwise what the base breaks for the same syscalls, but the shortest way to see it is
 *     another one
 * @param inherited what the base breaks for the same syscalls in the same way
 */
public record PatchVerdict(
    String base, List<Violation> fresh, List<Violation> otherwise, List<Violation> inherited) {

  /** Copies the lists. */
  public PatchVerdict {
    fresh = List.copyOf(fresh);
    otherwise = List.copyOf(otherwise);
    inherited = List.copyOf(inherited);
  }

  /**
   * The violations of a patched design held against its base's.
   *
   * @param base the base's name
   */
  public static PatchVerdict of(String base, List<Violation> ofBase, List<Violation> ofPatched) {
    Map<String, Violation> before = new HashMap<>();
    ofBase.forEach(violation -> before.put(violation.id(), violation));
    List<Violation> fresh = new ArrayList<>();
    List<Violation> otherwise = new ArrayList<>();
    List<Violation> inherited = new ArrayList<>();
    for (Violation violation : ofPatched) {
      Violation known = before.get(violation.id());
      if (known == null || !known.numbers().containsAll(violation.numbers())) {
        fresh.add(violation);
      } else {
        (known.story().equals(violation.story()) ? inherited : otherwise).add(violation);
      }
    }
    return new PatchVerdict(base, fresh, otherwise, inherited);
  }

  /** What is to be told in full, the most telling first: all but what is inherited as it is. */
  List<Violation> told() {
    List<Violation> told = new ArrayList<>(fresh);
    told.addAll(otherwise);
    return told;
  }

  /** What the patch did, on a line. */
  String summary() {
    String news = fresh.isEmpty() ? "nothing new by the patch" : "new by the patch: " + ids(fresh);
    return otherwise.isEmpty()
        ? news
        : news + "; broken in another way than in " + base + ": " + ids(otherwise);
  }

  /** What comes from the base, on a line; empty if nothing does. */
  String inheritance() {
    return inherited.isEmpty() ? "" : "inherited from " + base + ": " + ids(inherited);
  }

  private static String ids(List<Violation> violations) {
    return String.join(" ", violations.stream().map(Violation::id).toList());
  }
}
