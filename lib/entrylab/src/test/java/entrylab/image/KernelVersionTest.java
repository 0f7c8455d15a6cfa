package entrylab.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.design.Designs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a design's release means to the machine and the checker. */
class KernelVersionTest {
  /** Major, minor and patch level are a byte each: v4.17 is 0x041100, v6.9 0x060900. */
  @ParameterizedTest(name = "{0}: {1}, one phase {2}, in task {3}, generic {4}")
  @CsvSource({
    "v4.4-stubs, 40600, false, false, false",
    "merged-v4.6, 40600, false, false, false",
    "all-slow, 41000, true, true, false",
    "pt-regs-abi, 41100, true, true, false",
    "switch, 60900, true, true, true",
  })
  void isWhatItsBaseSays(
      String design, String code, boolean onePhase, boolean inTask, boolean generic) {
    KernelVersion version = KernelVersion.of(Designs.get(design).image(ImageOptions.DEFAULT));
    assertEquals(Long.parseLong(code, 16), version.code());
    assertEquals(onePhase, version.entryWorkInOnePhase(), "v4.8");
    assertEquals(inTask, version.threadInfoInTask(), "v4.9");
    assertEquals(generic, version.genericEntry(), "v5.11");
  }
}
