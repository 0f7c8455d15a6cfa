package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.AssemblyException;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.Mitigation;
import entrylab.image.MitigationList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Designs stay as clean with mitigations as without. All designs with each mitigation were looked
 * at once; here is one of each base that nothing is wrong with.
 */
class MitigatedDesignTest {
  private static final List<Design> EACH_BASE =
      Stream.of("v4.4-stubs", "merged-v4.6", "merged-v4.9", "pt-regs-abi", "switch")
          .map(Designs::get)
          .toList();

  /** Without the x32 block, whose sigreturn is more than some of them can do. */
  private static final ImageOptions NATIVE = new ImageOptions(false, MarkedList.MERGE);

  /** C calls handlers there, so that the stack can be moved before: around C, and by C itself. */
  private static final List<Design> FROM_C =
      List.of(Designs.get("pt-regs-abi"), Designs.get("switch"));

  /** All mitigations, each in one of the lists, and the designs that are looked at with it. */
  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("pti,retpoline,unret,verw", EACH_BASE),
        Arguments.of("pti-pcid,ibrs,call-depth,bhb-loop", EACH_BASE),
        Arguments.of("srso,kstack-offset", FROM_C));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void designsStayClean(String mitigations, List<Design> designs) {
    ImageOptions options = NATIVE.with(ImageOptions.MITIGATIONS, MitigationList.named(mitigations));
    for (CheckGrid.Row row : CheckGrid.run(designs, options, 2)) {
      assertEquals(List.of(), row.broken(), row.design());
    }
  }

  @Test
  void theListsTogetherHaveAllMitigations() {
    List<Mitigation> met =
        lists()
            .flatMap(list -> MitigationList.named((String) list.get()[0]).all().stream())
            .sorted()
            .toList();
    assertEquals(List.of(Mitigation.values()), met);
  }

  @Test
  void assemblyThatCallsHandlersHasNoPlaceForAMovedStack() {
    ImageOptions options =
        ImageOptions.DEFAULT.with(ImageOptions.MITIGATIONS, MitigationList.named("kstack-offset"));
    String message =
        assertThrows(AssemblyException.class, () -> Designs.get("merged-v4.6").image(options))
            .getMessage();
    assertTrue(message.contains("assembly calls handlers with rsp at the frame"), message);
  }

  /** With FRED the processor does part of it, and the kernel has no place for the rest. */
  @Test
  void entryByFredHasNoPlaceForASwitchOfTables() {
    ImageOptions options =
        ImageOptions.DEFAULT.with(ImageOptions.MITIGATIONS, MitigationList.named("pti"));
    String message =
        assertThrows(AssemblyException.class, () -> Designs.get("fred").image(options))
            .getMessage();
    assertTrue(message.contains("entry by FRED has no switch of page tables"), message);
  }
}
