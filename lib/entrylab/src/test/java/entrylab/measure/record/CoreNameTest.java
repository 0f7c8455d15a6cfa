package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What core a processor has, and what models it. */
class CoreNameTest {
  @ParameterizedTest
  @CsvSource({
    // 0x01 Milan, 0x11 Genoa, 0x21 Vermeer, 0x44 Rembrandt, 0x61 Raphael, 0xa0 Bergamo.
    "AMD EPYC, 25, 1, Zen 3, zen3, true",
    "AMD EPYC, 25, 17, Zen 4, zen4, true",
    "AMD Ryzen, 25, 33, Zen 3, zen3, true",
    "AMD Ryzen, 25, 68, Zen 3, zen3, true",
    "AMD Ryzen, 25, 97, Zen 4, zen4, true",
    "AMD EPYC, 25, 160, Zen 4, zen4, true",
    "AMD EPYC, 23, 1, Zen, zen2, false",
    "AMD EPYC, 23, 49, Zen 2, zen2, true",
    "AMD EPYC, 26, 2, Zen 5, zen5, true",
    "Intel Xeon, 6, 63, Haswell, haswell, true",
    "Intel Core, 6, 94, Skylake, skylake, true",
    "Intel Xeon, 6, 143, Golden Cove, golden-cove, true",
    "Intel Xeon, 6, 207, Raptor Cove, golden-cove, false",
    "Intel Xeon, 6, 173, Redwood Cove, redwood-cove, true",
    "Intel Core, 6, 198, Lion Cove, redwood-cove, false",
    // Nova Lake and Diamond Rapids have families of their own; 204 is Panther Lake.
    "Intel Core, 18, 1, a core of Intel's after Cougar Cove, redwood-cove, false",
    "Intel Xeon, 19, 1, a core of Intel's after Cougar Cove, redwood-cove, false",
    "Intel Core, 6, 204, Cougar Cove, redwood-cove, false",
    // Gracemont alone, and a server of Crestmont.
    "Intel N100, 6, 190, an efficient core of Intel's, skylake, false",
    "Intel Xeon, 6, 175, an efficient core of Intel's, skylake, false",
    "Intel Pentium II, 6, 5, a core of Intel's that is not known here, skylake, false",
    "AMD FX, 21, 2, Bulldozer or a core like it, zen2, false",
    "AMD A4, 22, 0, Jaguar or a core like it, zen2, false",
    "Hygon C86, 24, 1, Hygon's Zen, zen2, false",
    "'Intel Xeon', 6, 106, 'Sunny Cove, server', sunny-cove-server, true",
    "'Intel Core', 6, 126, 'Sunny Cove, client', sunny-cove-client, true",
  })
  void familyAndModelTellIt(
      String vendor, int family, int model, String name, String profile, boolean exact) {
    String cpu = vendor + ", family " + family + " model " + model + " stepping 1";
    CoreName core = CoreName.of(cpu, "").orElseThrow();
    assertEquals(new CoreName(name, profile, exact), core);
    assertTrue(Cpus.names().contains(core.profile()));
  }

  @Test
  void aFirstLevelCacheThatTheModelNeverHadTellsMore() {
    // As an Intel guest was: Rocket Lake by its number, with a code cache that came later.
    String cpu = "Intel(R) Xeon(R) Processor, family 6 model 167 stepping 1";
    assertEquals(
        "a Sunny Cove of a later name",
        CoreName.of(cpu, "L1I 32 KiB, L1D 48 KiB, L2 512 KiB").orElseThrow().name());
    assertEquals(
        new CoreName("Redwood Cove", "redwood-cove", true),
        CoreName.of(cpu, "L1I 64 KiB, L1D 48 KiB, L2 2048 KiB").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    // Rocket Lake, Ice Lake and Milan by their numbers, with what came later.
    "Intel Xeon, 6, 167, 'amx_tile, avx512f', golden-cove",
    "Intel Xeon, 6, 106, 'avx512_fp16, avx512f', golden-cove",
    "Intel Xeon, 6, 106, 'amx_fp16, amx_tile, avx512f', redwood-cove",
    "Intel Xeon, 6, 106, 'avx512f', sunny-cove-server",
    "AMD EPYC, 25, 1, 'avx512f', zen4",
    "AMD EPYC, 25, 1, '', zen3",
  })
  void aFeatureThatTheModelNeverHadTellsMore(
      String vendor, int family, int model, String flags, String profile) {
    List<String> all = List.of(("fpu sse2 " + flags.replace(",", "")).split(" "));
    String cpu = vendor + ", family " + family + " model " + model + " stepping 1";
    CoreName core = CoreName.of(cpu, "L1D 48 KiB" + HostMachine.telling(all)).orElseThrow();
    assertEquals(profile, core.profile());
  }

  @Test
  void theSmallCoresOfAHybridAreNotTakenForTheLargeOnes() {
    // Gracemont's code cache is as large as Redwood Cove's, its data cache is not: 32 of 48 KiB.
    String caches = "L1D 32 KiB, L1I 64 KiB, L2 2048 KiB, L3 30720 KiB";
    for (int model : new int[] {151, 170, 183, 190, 198}) {
      String cpu = "12th Gen Intel(R) Core(TM), family 6 model " + model + " stepping 1";
      assertEquals(
          new CoreName("an efficient core of Intel's", "skylake", false),
          CoreName.of(cpu, caches).orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4, 'Skylake, server', false",
    "7, Cascade Lake, true",
    "11, Cooper Lake, false",
  })
  void theServersOfOneModelNumberAreToldByTheirSteppings(int stepping, String name, boolean exact) {
    assertEquals(
        new CoreName(name, "cascade-lake", exact),
        CoreName.of("Intel(R) Xeon(R), family 6 model 85 stepping " + stepping, "").orElseThrow());
  }

  @Test
  void theNearestSaysThatItIsAndWhatToSet() {
    String said =
        CoreName.of("AMD EPYC, family 23 model 1 stepping 1", "").orElseThrow().toString();
    assertTrue(
        said.startsWith("Zen has no profile: zen2 is the nearest; ./lab measure --calibrate sets"),
        said);
  }

  @Test
  void whereNothingIsNearThereIsNone() {
    assertEquals(Optional.empty(), CoreName.of("ARM, family 8 model 1 stepping 1", ""));
    assertEquals(Optional.empty(), CoreName.of("unknown", ""));
    assertFalse(CoreName.of("AMD K10, family 16 model 2 stepping 1", "").isPresent());
    assertFalse(CoreName.of("Intel Pentium 4, family 15 model 2 stepping 1", "").isPresent());
  }
}
