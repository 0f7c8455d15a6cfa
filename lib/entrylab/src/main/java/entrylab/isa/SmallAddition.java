package entrylab.isa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Additions of a small constant to a 64-bit register, which some cores do when they rename: ADD,
 * SUB, INC and DEC (Peter Cordes, https://stackoverflow.com/q/79363816; T. Barnes, The Alder Lake
 * anomaly, explained, https://tavianator.com/2025/shlxplained.html).
 */
public final class SmallAddition {
  /** The largest constant that is taken for small: one byte's, as most code has. */
  private static final int LARGEST = 127;

  private static final Pattern ADDITION =
      Pattern.compile("(?:add|sub) r[a-z0-9]{1,2}, -?(0x)?([0-9a-f]+)");

  private static final Pattern STEP = Pattern.compile("(?:inc|dec) r[a-z0-9]{1,2}");

  private SmallAddition() {}

  /** Whether an instruction is one. */
  public static boolean is(Instruction instruction) {
    if (STEP.matcher(instruction.text()).matches()) {
      return true;
    }
    Matcher addition = ADDITION.matcher(instruction.text());
    return addition.matches()
        && Long.parseUnsignedLong(addition.group(2), addition.group(1) == null ? 10 : 16)
            <= LARGEST;
  }
}
