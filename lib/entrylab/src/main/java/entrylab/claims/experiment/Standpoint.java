package entrylab.claims.experiment;

/**
 * What somebody says a statement for.
 *
 * <pre>{@code
 * show(Claims.all().stream().filter(c -> c.standpoint() == Standpoint.QUESTION).count());
 * }</pre>
 */
public enum Standpoint {
  /** It is so. */
  CLAIM("claimed by"),
  /** Is it so, or why is it so? */
  QUESTION("asked by"),
  /** Perhaps it is so: nobody of the thread has said it. */
  HYPOTHESIS("supposed by");

  private final String lead;

  Standpoint(String lead) {
    this.lead = lead;
  }

  /** What stands before who said it. */
  public String lead() {
    return lead;
  }
}
