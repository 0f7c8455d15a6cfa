package entrylab.claims;

import entrylab.files.UniqueNames;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The registry of claims, in the order of the argument. A new one is a class and its line here. */
public final class Claims {
  private static final List<Claim> ALL =
      List.of(
          new PartialFrame(),
          new FastPathUnchanged(),
          new SlowPathInC(),
          new OneTable(),
          new NotSavedTwice(),
          new FastPathKept(),
          new GenuinePointers(),
          new OnlyWithTheFlag(),
          new BreaksTheSeries(),
          new OnlyCaller(),
          new SavedBeforeC(),
          new TellByRsp(),
          new SavesRodata(),
          new OverAPage(),
          new WastefulCopy(),
          new HeavySyscalls(),
          new TwoPhasesGone(),
          new BounceClobbers(),
          new FragileCopies(),
          new TenCycles(),
          new SimplerSlowPath());

  private Claims() {}

  /** Every claim. */
  public static List<Claim> all() {
    return ALL;
  }

  /** The numbers of all claims, in order. */
  public static List<String> ids() {
    return ALL.stream().map(Claim::id).toList();
  }

  /**
   * The claim of a number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Claim get(String id) {
    Optional<Claim> found = ALL.stream().filter(c -> c.id().equalsIgnoreCase(id)).findFirst();
    return found.orElseThrow(() ->
        new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "unknown claim '%s': %s to %s",
                id,
                ALL.getFirst().id(),
                ALL.getLast().id())));
  }

  /**
   * Puts claims to the test, in the order given; all of them if none is named.
   *
   * @throws IllegalArgumentException if there is no such claim, or if one is named twice
   */
  public static ClaimReport test(String... ids) {
    List<Claim> wanted =
        ids.length == 0
            ? ALL
            : UniqueNames.each("claim", Arrays.stream(ids).map(Claims::get).toList(), Claim::id);
    String what = "putting " + wanted.size() + (wanted.size() == 1 ? " claim" : " claims");
    try (Progress progress = Progress.of(what + " to the test", Math.max(1, wanted.size()))) {
      List<TestedClaim> tested = new ArrayList<>();
      for (Claim claim : wanted) {
        tested.add(TestedClaim.of(claim));
        progress.step();
      }
      return new ClaimReport(tested);
    }
  }
}
