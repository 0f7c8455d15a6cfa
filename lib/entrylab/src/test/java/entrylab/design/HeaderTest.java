package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.files.DataFolder;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped design says of itself. */
class HeaderTest {
  private static List<Design> designs() {
    return Designs.all();
  }

  @Test
  void theCatalogueIsTheDesignsOfTheThreadAndThoseThatCameAfter() {
    assertEquals(
        List.of(
            "all-slow",
            "duplicated-table",
            "fred",
            "full-frame",
            "generic-entry",
            "indirect-safe",
            "merged-1e423bff",
            "merged-302f5b26",
            "merged-46eabf06",
            "merged-v4.6",
            "merged-v4.9",
            "pt-regs-abi",
            "rsp-check",
            "rsp-check-asm-slow",
            "switch",
            "switch-bhi-12x7",
            "switch-bhi-5x5",
            "table-retpoline",
            "trampoline-extraregs",
            "trampoline-seed",
            "trampoline-slowpath",
            "trampoline-slowpath-stale",
            "v4.4-stubs"),
        Designs.names().stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyFieldIsStated(Design design) throws ReflectiveOperationException {
    for (RecordComponent field : Header.class.getRecordComponents()) {
      assertNotEquals("not stated", field.getAccessor().invoke(design.header()), field.getName());
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theNameIsTheFilesAndTheDateIsIso(Design design) {
    assertTrue(design.source().contains(" * Design:         " + design.name() + "\n"));
    assertTrue(Designs.names().contains(design.name()), design.name());
    assertTrue(design.header().date().matches("\\d{4}-\\d{2}(-\\d{2})?"), design.header().date());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theBaseIsAnIncludeThatTheSourceStandsOn(Design design) {
    String file = "base-" + design.header().base() + ".inc";
    assertTrue(DataFolder.list("designs/include").contains(file), file);
    assertTrue(design.source().contains(".include \"" + file + "\""), file);
  }
}
