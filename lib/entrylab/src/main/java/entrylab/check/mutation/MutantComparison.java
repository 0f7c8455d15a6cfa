package entrylab.check.mutation;

import java.util.Locale;

/**
 * How scenarios come out with a mutant, held against the design it was made of.
 *
 * <pre>{@code
 * Mutation all = Mutate.of(Designs.get("merged-v4.6")).some(20).run();
 * all.survivors().forEach(survivor -> show(survivor.comparison().words()));
 * }</pre>
 *
 * @param scenarios how many were run on both
 * @param reached in how many of them the broken instruction was executed
 * @param detours how many took other instructions
 * @param withoutSysret in how many of these SYSRET gave way to IRET
 * @param destroyed in how many rcx or r11 came back otherwise, where nobody but SYSCALL wrote them
 * @param different in how many the program, a handler or a tracer saw anything else
 */
public record MutantComparison(
    int scenarios, int reached, int detours, int withoutSysret, int destroyed, int different) {

  /** Why nothing is wrong with a mutant. */
  public enum Reason {
    /** The broken instruction was never executed. */
    NEVER_RUN,
    /** Same instructions, same end: what it did is not needed. */
    NOT_NEEDED,
    /** Other instructions, same end. */
    ANOTHER_WAY,
    /** No reason is known: something is seen that no invariant objects to. */
    UNEXPLAINED
  }

  /** What the runs say. */
  public Reason reason() {
    if (different > 0) {
      return Reason.UNEXPLAINED;
    }
    if (reached == 0) {
      return Reason.NEVER_RUN;
    }
    return detours == 0 ? Reason.NOT_NEEDED : Reason.ANOTHER_WAY;
  }

  /** The comparison as a sentence. */
  public String words() {
    return switch (reason()) {
      case NEVER_RUN -> words("never executed in %,d scenarios", scenarios);
      case NOT_NEEDED ->
          words("executed in %,d of %,d scenarios", reached, scenarios) + "; all end alike" + but();
      case ANOTHER_WAY ->
          words("another way in %,d of %,d scenarios", detours, scenarios)
              + (withoutSysret > 0 ? words(", by IRET for SYSRET in %,d", withoutSysret) : "")
              + "; all end alike"
              + but();
      case UNEXPLAINED ->
          words(
              "UNEXPLAINED: something else is seen in %,d of %,d scenarios", different, scenarios);
    };
  }

  private String but() {
    return destroyed == 0
        ? ""
        : words(", but for rcx and r11, which SYSCALL destroys, in %,d", destroyed);
  }

  private static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
