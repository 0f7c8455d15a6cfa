package entrylab.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Macro-fusion against the Intel optimization manual's table 3-2, "Macro-fusible instructions in
 * Haswell microarchitecture", as a patch for the GNU assembler of 26 February 2020 repeats it
 * (https://sourceware.org/legacy-ml/binutils/2020-03/msg00009/0001-According-to-intel-SDM-manual-not-all-compare-flag-m.patch).
 */
class PublishedFusionTest {
  private static final List<String> ADD_SUB_CMP = List.of("add", "sub", "cmp");
  private static final List<String> INC_DEC = List.of("inc", "dec");
  private static final List<String> TEST_AND = List.of("test", "and");

  @ParameterizedTest
  @CsvSource({
    "jo, N, N, Y",
    "jno, N, N, Y",
    "jb, Y, N, Y",
    "jae, Y, N, Y",
    "je, Y, Y, Y",
    "jne, Y, Y, Y",
    "jbe, Y, N, Y",
    "ja, Y, N, Y",
    "js, N, N, Y",
    "jns, N, N, Y",
    "jp, N, N, Y",
    "jnp, N, N, Y",
    "jl, Y, Y, Y",
    "jge, Y, Y, Y",
    "jle, Y, Y, Y",
    "jg, Y, Y, Y",
  })
  void pairsFuseAsIntelsTableSays(String jcc, String addSubCmp, String incDec, String testAnd) {
    ADD_SUB_CMP.forEach(first -> assertEquals(addSubCmp, fuses(first, jcc), first));
    INC_DEC.forEach(first -> assertEquals(incDec, fuses(first, jcc), first));
    TEST_AND.forEach(first -> assertEquals(testAnd, fuses(first, jcc), first));
  }

  private static String fuses(String first, String jcc) {
    Fusible alu = Fusible.of(first, false, false, false);
    return alu.with(Fusible.of(jcc, false, false, false), "intel") ? "Y" : "N";
  }

  /** That patch's first restriction: memory together with an immediate, or written. */
  @ParameterizedTest
  @CsvSource({
    "cmp, true",
    "add, true",
    "sub, true",
    "test, true",
    "and, true",
    "inc, false",
    "dec, false"
  })
  void memoryWithAnImmediateFusesWithNothing(String first, boolean immediate) {
    boolean written = !first.equals("cmp") && !first.equals("test");
    assertEquals(Fusible.NONE, Fusible.of(first, true, immediate, written));
  }
}
