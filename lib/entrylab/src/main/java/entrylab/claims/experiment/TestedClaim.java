package entrylab.claims.experiment;

import entrylab.text.WrappedText;
import java.util.Locale;

/**
 * A claim and what its experiment came to.
 *
 * <pre>{@code
 * TestedClaim tested = TestedClaim.of(Claims.get("C4"));
 * show(tested.judgement().evidence());
 * }</pre>
 *
 * @param claim what was claimed
 * @param judgement the verdict with its evidence
 */
public record TestedClaim(Claim claim, Judgement judgement) {
  private static final int COLUMNS = 72;

  /** Does the claim's experiment. */
  public static TestedClaim of(Claim claim) {
    return new TestedClaim(claim, claim.verdict());
  }

  /** As wide as those of the lines below it. */
  private static String lead(Standpoint standpoint) {
    return String.format(Locale.ROOT, "    %-13s", standpoint.lead() + ":");
  }

  /** As text of at most {@value #COLUMNS} columns. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(WrappedText.of(COLUMNS, claim.id() + "  ", claim.words()));
    text.append(WrappedText.of(COLUMNS, lead(claim.standpoint()), claim.by()));
    text.append(WrappedText.of(COLUMNS, "    experiment:  ", claim.experiment()));
    text.append(
        WrappedText.of(COLUMNS, "    verdict:     ", judgement.ruling() + ": " + judgement.gist()));
    String lead = "    counted:     ";
    for (String line : judgement.evidence()) {
      text.append(WrappedText.of(COLUMNS, lead, line));
      lead = " ".repeat(lead.length());
    }
    return text.toString();
  }
}
