package entrylab.claims;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimReport;
import entrylab.claims.experiment.MailThread;
import java.util.List;

/**
 * The claims of the thread that is meant where none is named; {@link Threads} has all.
 *
 * <pre>{@code
 * show(Claims.test("C14"));
 * }</pre>
 */
public final class Claims {
  private static final MailThread THREAD = Threads.all().getFirst();

  private static final String OTHERS = "Threads.get(\"%s\") has it";

  private Claims() {}

  /** Every claim. */
  public static List<Claim> all() {
    return THREAD.claims();
  }

  /** The numbers of all claims, in order. */
  public static List<String> ids() {
    return THREAD.ids();
  }

  /**
   * The claim of a number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Claim get(String id) {
    Threads.refuseOthers(THREAD, OTHERS, id);
    return THREAD.get(id);
  }

  /**
   * Puts claims to the test, in the order given; all of them if none is named.
   *
   * @throws IllegalArgumentException if there is no such claim, or if one is named twice
   */
  public static ClaimReport test(String... ids) {
    Threads.refuseOthers(THREAD, OTHERS, ids);
    return THREAD.test(ids);
  }
}
