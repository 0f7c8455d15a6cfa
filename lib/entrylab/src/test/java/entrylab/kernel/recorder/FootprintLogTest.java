package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of a guest's work, by events that a plugin could have written. */
class FootprintLogTest {
  private static final long KERNEL = 0xffffffff81000000L;
  private static final int ENTRY = 1;
  private static final int HANDLER = 2;
  private static final int REP = 3;
  private static final int USER = 4;
  private static final int INTERRUPT = 5;

  private final FootprintLog log = new FootprintLog(() -> {});

  @BeforeEach
  void theGuestIsThere() {
    log.instruction(ENTRY, KERNEL, new byte[4]);
    log.instruction(HANDLER, KERNEL + 62, new byte[3]); // in two lines
    log.instruction(REP, KERNEL + 256, new byte[2]);
    log.instruction(USER, 0x400000, new byte[5]);
    log.instruction(INTERRUPT, KERNEL + 0x1000, new byte[2]);
    log.said("interrupt ffffffff81001000");
    log.said("kernel: 6.99");
  }

  private void round(String unit, int... executed) {
    log.said("unit " + unit);
    log.begins();
    for (int one : executed) {
      log.executed(one);
    }
    log.ends();
  }

  @Test
  void aUnitTouchesLinesOnceAndRepetitionsAreOneInstruction() {
    log.said("unit copy");
    log.begins();
    log.executed(USER);
    log.executed(REP);
    log.accessed(false, 8, 0x1000);
    log.accessed(true, 8, 0x2000);
    log.executed(REP);
    log.accessed(false, 8, 0x1008);
    log.accessed(true, 8, 0x203c); // four bytes of it in the next line
    log.executed(HANDLER);
    log.ends();
    // Two kernel instructions in 1 + 2 lines, which touch 1 + 2 lines; one of the user's.
    assertEquals(Map.of("copy", List.of(List.of(2, 1, 3, 3, 1, 0))), log.units());
  }

  @Test
  void whatEveryCallTouchesIsCountedForNoOther() {
    round("entry", ENTRY);
    round("entry", ENTRY);
    round("read", ENTRY, HANDLER);
    assertEquals(
        Map.of(
            "entry", List.of(List.of(1, 0, 1, 0, 0, 0), List.of(1, 0, 1, 0, 0, 0)),
            // The handler's first line is the entry's, too.
            "read", List.of(List.of(2, 0, 1, 0, 0, 0))),
        log.units());
  }

  @Test
  void aRoundInWhichAnInterruptCameIsNotCounted() {
    round("read", HANDLER, INTERRUPT);
    round("read", HANDLER);
    assertEquals(Map.of("read", List.of(List.of(1, 0, 2, 0, 0, 0))), log.units());
  }

  @Test
  void roundsThatWarmUpAreHeardButNotKept() {
    round("warm", HANDLER);
    log.executed(HANDLER); // between two units
    assertEquals(Map.of(), log.units());
    assertFalse(log.finished());
    log.said("finished");
    assertTrue(log.finished());
    assertEquals(List.of("kernel: 6.99"), log.remarks());
  }

  @Test
  void whatTheGuestCannotGoOnWithoutIsNoRemark() {
    log.said("failed where interrupts enter, from /proc/kallsyms");
    assertEquals("where interrupts enter, from /proc/kallsyms", log.failure().orElseThrow());
    assertEquals(List.of("kernel: 6.99"), log.remarks());
  }
}
