package entrylab.measure.record;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind of core that a processor has, and the profile that models it or comes nearest.
 *
 * <p>Told by vendor, family and model, as Linux (arch/x86/kernel/cpu/amd.c, asm/intel-family.h) and
 * Intel's manual (volume 4, table 2-1) list them, and by what the processor shows: a virtual
 * machine may be given the model of another one, but not a larger first-level cache than there is.
 *
 * <pre>{@code
 * Records.get("epyc-zen4-drawn").core().ifPresent(core -> show(core.name() + core.profile()));
 * }</pre>
 *
 * @param name of the core
 * @param profile the profile's name
 * @param exact whether the profile models this core, and is not the nearest of another one
 */
public record CoreName(String name, String profile, boolean exact) {
  private static final Pattern CPU =
      Pattern.compile("(.*), family (\\d+) model (\\d+) stepping (\\d*).*");
  private static final Pattern CODE_CACHE = Pattern.compile("L1I (\\d+) KiB");
  private static final Pattern DATA_CACHE = Pattern.compile("L1D (\\d+) KiB");
  private static final Pattern FLAGS = Pattern.compile("flags ([a-z0-9_, ]+)");
  private static final int LARGE_CODE_CACHE = 64;

  /** Of every large core of Intel's since Sunny Cove; those beside them in hybrids have less. */
  private static final int LARGE_DATA_CACHE = 48;

  private static final int FIRST_CASCADE_LAKE = 5;
  private static final int FIRST_COOPER_LAKE = 10;

  /**
   * Tells the core.
   *
   * @param cpu as a record's line "cpu" has it
   * @param caches as a record's line "caches" has them, and flags of /proc/cpuinfo behind them;
   *     empty if it has none
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
      return amd(family, model, flags(caches));
    }
    if (vendor.contains("hygon")) {
      return Optional.of(near("Hygon's Zen", "zen2"));
    }
    return vendor.contains("intel")
        ? intel(family, model, stepping(known.group(4)), caches)
        : Optional.empty();
  }

  private static int stepping(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** A cache's size in KiB; 0 if it is not told. */
  private static int size(Pattern cache, String caches) {
    Matcher size = cache.matcher(caches);
    return size.find() ? Integer.parseInt(size.group(1)) : 0;
  }

  private static Set<String> flags(String caches) {
    Matcher flags = FLAGS.matcher(caches);
    return flags.find() ? Set.of(flags.group(1).strip().split(", ")) : Set.of();
  }

  private static Optional<CoreName> amd(int family, int model, Set<String> flags) {
    return switch (family) {
      case 21 -> Optional.of(near("Bulldozer or a core like it", "zen2"));
      case 22 -> Optional.of(near("Jaguar or a core like it", "zen2"));
      case 23 -> Optional.of(zen1Or2(model));
      case 25 -> Optional.of(zen3Or4(model, flags));
      case 26 -> Optional.of(modelled("Zen 5", "zen5"));
      default -> family > 26 ? Optional.of(near("a core after Zen 5", "zen5")) : Optional.empty();
    };
  }

  private static CoreName zen1Or2(int model) {
    boolean first = model < 0x30 || model >= 0x50 && model < 0x60;
    return first ? near("Zen", "zen2") : modelled("Zen 2", "zen2");
  }

  private static CoreName zen3Or4(int model, Set<String> flags) {
    // Zen 4 is AMD's first with AVX-512, whatever the model's number says.
    boolean third = (model < 0x10 || model >= 0x20 && model < 0x60) && !flags.contains("avx512f");
    return third ? modelled("Zen 3", "zen3") : modelled("Zen 4", "zen4");
  }

  private static Optional<CoreName> intel(int family, int model, int stepping, String caches) {
    if (family == 6) {
      return Optional.of(
          family6(
              model, stepping, size(CODE_CACHE, caches), size(DATA_CACHE, caches), flags(caches)));
    }
    // Nova Lake and Diamond Rapids; between them and 6 lies NetBurst, which nothing is near.
    return family > 15
        ? Optional.of(near("a core of Intel's after Cougar Cove", "redwood-cove"))
        : Optional.empty();
  }

  private static CoreName family6(
      int model, int stepping, int codeCache, int dataCache, Set<String> flags) {
    boolean small = dataCache > 0 && dataCache < LARGE_DATA_CACHE;
    if (codeCache >= LARGE_CODE_CACHE && small) {
      return efficient();
    }
    if (model == 189 || model == 197 || model == 198) {
      return near("Lion Cove", "redwood-cove");
    }
    if (model == 204 || model == 213) {
      return near("Cougar Cove", "redwood-cove");
    }
    if (codeCache >= LARGE_CODE_CACHE || flags.contains("amx_fp16")) {
      // No large core of Intel's before it has more than 32 KiB, whatever the model's number says.
      return modelled("Redwood Cove", "redwood-cove");
    }
    if (model != 207 && (flags.contains("amx_tile") || flags.contains("avx512_fp16"))) {
      // Sapphire Rapids is the first with either.
      return modelled("Golden Cove", "golden-cove");
    }
    return switch (model) {
      case 42, 45 -> modelled("Sandy Bridge", "sandy-bridge");
      case 58, 62 -> near("Ivy Bridge", "sandy-bridge");
      case 60, 63, 69, 70 -> modelled("Haswell", "haswell");
      case 61, 71, 79, 86 -> modelled("Broadwell", "broadwell");
      case 78, 94 -> modelled("Skylake", "skylake");
      case 85 -> skylakeServer(stepping);
      case 142, 158, 165, 166 -> near("a Skylake of a later name", "skylake");
      case 106, 108 -> modelled("Sunny Cove, server", "sunny-cove-server");
      case 125, 126 -> modelled("Sunny Cove, client", "sunny-cove-client");
      case 140, 141, 167 -> near("a Sunny Cove of a later name", "sunny-cove-client");
      case 143, 151, 154 -> modelled("Golden Cove", "golden-cove");
      case 183, 186, 191, 207, 215 -> near("Raptor Cove", "golden-cove");
      case 170, 172, 173, 174 -> modelled("Redwood Cove", "redwood-cove");
      case 92, 95, 122, 134, 150, 156, 175, 182, 190, 221 -> efficient();
      default -> near("a core of Intel's that is not known here", "skylake");
    };
  }

  /** Goldmont to Darkmont, alone or as the small ones of a hybrid. */
  private static CoreName efficient() {
    return near("an efficient core of Intel's", "skylake");
  }

  /** One model number for three names; Linux tells them apart by their steppings. */
  private static CoreName skylakeServer(int stepping) {
    if (stepping < FIRST_CASCADE_LAKE) {
      return near("Skylake, server", "cascade-lake");
    }
    return stepping < FIRST_COOPER_LAKE
        ? modelled("Cascade Lake", "cascade-lake")
        : near("Cooper Lake", "cascade-lake");
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
            + " is the nearest; ./lab measure --calibrate sets what is to be set first: caches,"
            + " return stack, widths of rename and retirement, store forwarding, cost of a"
            + " misprediction";
  }
}
