package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.measure.worker.UserCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  void everyBitOfAnAddressAboveItsAlignmentIsDrawn() {
    List<String> names = List.of("a", "b", "c", "d", "e");
    ProcessPlacements drawn = ProcessPlacements.drawn(names, 200, 1);
    for (String name : names) {
      // 16-byte steps in slots of a fifth of a gibibyte: bits 4 to 29 of an offset from 0x30000000.
      assertEquals(0x3fff_fff0L, varying(drawn.of(name), 0x3000_0000), name);
    }
    UserCode[] programs = new UserCode[200];
    Arrays.setAll(programs, process -> drawn.program(List.of(65536), process));
    // Lines in a quarter of a gibibyte each.
    long[] code = Arrays.stream(programs).mapToLong(UserCode::code).toArray();
    assertEquals(0x0fff_ffc0L, varying(code, 0x1000_0000));
    long[] data = Arrays.stream(programs).mapToLong(UserCode::data).toArray();
    assertEquals(0x0fff_ffc0L, varying(data, 0x2000_0000));
  }

  /** Bits that are set in one offset and clear in another. */
  private static long varying(long[] addresses, long from) {
    long or = Arrays.stream(addresses).map(a -> a - from).reduce(0, (a, b) -> a | b);
    long and = Arrays.stream(addresses).map(a -> a - from).reduce(-1, (a, b) -> a & b);
    return or & ~and;
  }

  @Test
  void designsOfAProcessDoNotOverlapAndAreInAnyOrder() {
    List<String> names = List.of("a", "b", "c", "d", "e");
    ProcessPlacements drawn = ProcessPlacements.drawn(names, 200, 1);
    Set<List<String>> orders = new HashSet<>();
    for (int process = 0; process < 200; process++) {
      int number = process;
      List<String> order =
          names.stream().sorted(Comparator.comparing(n -> drawn.of(n)[number])).toList();
      orders.add(order);
      for (int i = 1; i < order.size(); i++) {
        // Text, stand-ins, tables and data of one take three large pages.
        long distance = drawn.of(order.get(i))[process] - drawn.of(order.get(i - 1))[process];
        assertTrue(distance >= 3 * 0x20_0000, order.get(i) + " overlaps " + order.get(i - 1));
      }
    }
    // Of 120 orders, 200 draws leave out some 120 * (119/120)^200 = 22, give or take five times the
    // root of 22 at most.
    assertEquals(120 - 22, orders.size(), 5 * Math.sqrt(22));
  }

  @Test
  void onlyARecordThatTellsWhereTheUserProgramWasDrewEverything() {
    assertTrue(ProcessPlacements.drawn(List.of("a"), 1, 1).drawn());
    var older = new MachineRecord(Map.of("layouts of switch", "30000040"), List.of());
    assertFalse(ProcessPlacements.of(older).drawn());
    var wrong = new MachineRecord(Map.of("layouts of (user code)", "30000040"), List.of());
    var e = assertThrows(IllegalArgumentException.class, () -> ProcessPlacements.of(wrong));
    assertTrue(e.getMessage().contains("'30000040'"), e.getMessage());
  }

  @Test
  void aRecordWithoutThemIsModelledAtAPlainPlace() {
    ProcessPlacements none = ProcessPlacements.of(new MachineRecord(Map.of(), List.of()));
    assertArrayEquals(new long[] {0x3000_0000}, none.of("switch"));
  }

  @Test
  void anAddressWhereNoTextCanBeIsRefused() {
    for (String word : List.of("30000008", "00000040", "fffff000", "x", "")) {
      var record = new MachineRecord(Map.of("layouts of switch", "30000040 " + word), List.of());
      var e = assertThrows(IllegalArgumentException.class, () -> ProcessPlacements.of(record));
      assertTrue(e.getMessage().contains("'" + word + "'"), e.getMessage());
    }
  }
}
