package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where processes have their designs. */
class ProcessPlacementsTest {
  @Test
  void aRecordTellsThemAsTheyWereDrawn() {
    ProcessPlacements drawn = ProcessPlacements.drawn(List.of("merged-v4.6", "switch"), 12, 1);
    Map<String, String> about = new LinkedHashMap<>();
    drawn.describe(about);
    assertEquals(drawn, ProcessPlacements.of(new MachineRecord(about, List.of())));
    assertEquals(12, drawn.of("switch").length);
  }

  @Test
  void aRecordWithoutThemIsModelledAtAPlainPlace() {
    ProcessPlacements none = ProcessPlacements.of(new MachineRecord(Map.of(), List.of()));
    assertArrayEquals(new long[] {0x3000_0000}, none.of("switch"));
  }

  @Test
  void anAddressWhereNoTextCanBeIsRefused() {
    for (String word : List.of("30000001", "00000040", "fffff000", "x", "")) {
      var record = new MachineRecord(Map.of("layouts of switch", "30000040 " + word), List.of());
      var e = assertThrows(IllegalArgumentException.class, () -> ProcessPlacements.of(record));
      assertTrue(e.getMessage().contains("'" + word + "'"), e.getMessage());
    }
  }
}
