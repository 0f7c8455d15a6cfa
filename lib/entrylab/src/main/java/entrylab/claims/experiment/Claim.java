package entrylab.claims.experiment;

/**
 * One statement or question of a thread, with the experiment that puts it to the test.
 *
 * <pre>{@code
 * Claim claim = Claims.get("C4");
 * show(claim.by() + ": " + claim.words());
 * show(claim.verdict().gist());
 * }</pre>
 */
public interface Claim {

  /** Its number, such as {@code C8}: the numbers follow the argument. */
  String id();

  /** What was claimed, in our words. */
  String words();

  /** Who claimed it, and when. */
  String by();

  /** The speaker's own words, as far as they were read; empty where ours are all there is. */
  default String said() {
    return "";
  }

  /** Whether that is a claim, a question or a hypothesis. */
  default Standpoint standpoint() {
    return Standpoint.CLAIM;
  }

  /** What is done to find out, as a sentence. */
  String experiment();

  /** Does the experiment and says what it came to. */
  Judgement verdict();
}
