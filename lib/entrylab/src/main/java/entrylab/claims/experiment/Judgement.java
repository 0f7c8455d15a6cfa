package entrylab.claims.experiment;

import java.util.List;
import java.util.Locale;

/**
 * What an experiment came to.
 *
 * <pre>{@code
 * show(Judgement.of(Ruling.DEPENDS, "it hangs on the CPU", "zen4: 3 cycles more"));
 * }</pre>
 *
 * @param ruling whether the claim holds
 * @param gist why, in a few words; the condition where there is one
 * @param evidence what was counted, a line each
 */
public record Judgement(Ruling ruling, String gist, List<String> evidence) {

  /** Takes a copy of the evidence. */
  public Judgement {
    evidence = List.copyOf(evidence);
  }

  /** With its evidence, a line each. */
  public static Judgement of(Ruling ruling, String gist, String... evidence) {
    return new Judgement(ruling, gist, List.of(evidence));
  }

  /** A line of evidence, the same in every locale. */
  public static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
