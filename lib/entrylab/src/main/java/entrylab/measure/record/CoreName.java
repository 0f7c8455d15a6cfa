package entrylab.measure.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind of core that a processor has, and the profile that models it or comes nearest.
 *
 * <p>Told by vendor, family and model, as Linux (arch/x86/kernel/cpu/amd.c, asm/intel-family.h) and
 * Intel's manual (volume 4, table 2-1) list them, and by what the processor shows: a virtual
 * machine may be given the model of another one, but not a larger first-level cache than there is.
 *
 * @param name of the core
 * @param profile the profile's name
 * @param exact whether the profile models this core, and is not the nearest of another one
 */
public record CoreName(String name, String profile, boolean exact) {
  private static final Pattern CPU =
      Pattern.compile("(.*), family (\\d+) model (\\d+) stepping .*");
  private static final Pattern CODE_CACHE = Pattern.compile("L1I (\\d+) KiB");
  private static final int LARGE_CODE_CACHE = 64;

  /**
   * Tells the core.
   *
   * @param cpu as a record's line "cpu" has it
   * @param caches as a record's line "caches" has them; empty if it has none
   * @return empty if no profile is anywhere near
   */
  public static Optional<CoreName> of(String cpu, String caches) {
    Matcher known = CPU.matcher(cpu);
    if (!known.matches()) {
      return Optional.empty();
    }
    int family = Integer.parseInt(known.group(2));
    int model = Integer.parseInt(known.group(3));
    String vendor = known.group(1).toLowerCase(Locale.ROOT);
    if (vendor.contains("amd")) {
      return amd(family, model);
    }
    return vendor.contains("intel") && family == 6
        ? Optional.of(intel(model, codeCache(caches)))
        : Optional.empty();
  }

  private static int codeCache(String caches) {
    Matcher size = CODE_CACHE.matcher(caches);
    return size.find() ? Integer.parseInt(size.group(1)) : 0;
  }

  private static Optional<CoreName> amd(int family, int model) {
    return switch (family) {
      case 23 -> Optional.of(zen1Or2(model));
      case 25 -> Optional.of(zen3Or4(model));
      case 26 -> Optional.of(modelled("Zen 5", "zen5"));
      default -> family > 26 ? Optional.of(near("a core after Zen 5", "zen5")) : Optional.empty();
    };
  }

  private static CoreName zen1Or2(int model) {
    boolean first = model < 0x30 || model >= 0x50 && model < 0x60;
    return first ? near("Zen", "zen2") : modelled("Zen 2", "zen2");
  }

  private static CoreName zen3Or4(int model) {
    boolean third = model < 0x10 || model >= 0x20 && model < 0x60;
    return third ? near("Zen 3", "zen4") : modelled("Zen 4", "zen4");
  }

  private static CoreName intel(int model, int codeCache) {
    if (codeCache >= LARGE_CODE_CACHE) {
      // No core of Intel's before it has more than 32 KiB.
      return near("Redwood Cove or later", "skylake");
    }
    return switch (model) {
      case 42, 45 -> modelled("Sandy Bridge", "sandy-bridge");
      case 58, 62 -> near("Ivy Bridge", "sandy-bridge");
      case 60, 63, 69, 70 -> modelled("Haswell", "haswell");
      case 61, 71, 79, 86 -> modelled("Broadwell", "broadwell");
      case 78, 85, 94 -> modelled("Skylake", "skylake");
      case 142, 158, 165, 166 -> near("a Skylake of a later name", "skylake");
      case 106, 108, 125, 126 -> near("Sunny Cove", "skylake");
      case 140, 141, 167 -> near("a Sunny Cove of a later name", "skylake");
      case 143, 151, 154, 207 -> near("Golden Cove", "skylake");
      case 183, 186, 191 -> near("Raptor Cove", "skylake");
      case 170, 172, 173, 174 -> near("Redwood Cove", "skylake");
      default -> near("a core of Intel's that is not known here", "skylake");
    };
  }

  private static CoreName modelled(String name, String profile) {
    return new CoreName(name, profile, true);
  }

  private static CoreName near(String name, String profile) {
    return new CoreName(name, profile, false);
  }

  /**
   * One line: what was compared with, and what to do about it where that is not the core itself.
   */
  @Override
  public String toString() {
    return exact
        ? name
        : name
            + " has no profile: "
            + profile
            + " is the nearest; to be set first: caches, return stack, widths of rename and"
            + " retirement, store forwarding, cost of a misprediction";
  }
}
