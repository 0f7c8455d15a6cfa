package entrylab.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs that are kept, and what a later one says of them. */
class SpeedRecordTest {
  private static final SpeedRecord HERE =
      with(4, SpeedRecord.of(SpeedTextTest.speed(), "some processor"));

  private static SpeedRecord with(int rounds, SpeedRecord record) {
    Map<String, String> about = new LinkedHashMap<>(record.about());
    about.put("rounds", Integer.toString(rounds));
    return new SpeedRecord(about, record.ratios());
  }

  private static SpeedRecord read(String text) throws IOException {
    return SpeedRecord.read("kept.csv", new StringReader(text));
  }

  private static SpeedRecord with(String ratio, SpeedRecord.Rounds rounds) {
    return new SpeedRecord(HERE.about(), Map.of(ratio, rounds));
  }

  @Test
  void aRecordIsReadAsItWasWritten() throws IOException {
    SpeedRecord read = read(HERE.text());
    assertEquals(HERE.about(), read.about());
    assertEquals(new SpeedRecord.Rounds(3, 2.5, 4), read.ratios().get("recorded"));
    assertEquals(HERE.ratios().keySet(), read.ratios().keySet());
  }

  @Test
  void runsWhoseRoundsDoNotMeetAreSlowerOrFaster() {
    // Recorded is 2.5 to 4 here.
    List<String> words = List.of("slower", "as before", "faster");
    List<SpeedRecord.Rounds> before =
        List.of(
            new SpeedRecord.Rounds(5, 4.1, 6),
            new SpeedRecord.Rounds(4.5, 3.9, 6),
            new SpeedRecord.Rounds(2, 1, 2.4));
    for (int i = 0; i < words.size(); i++) {
      String line = HERE.against(with("recorded", before.get(i)));
      assertEquals(1, line.lines().count(), line);
      assertTrue(line.endsWith("3.000 now: " + words.get(i) + "\n"), line);
    }
  }

  @Test
  void whatChanceDoesOftenIsNoChange() {
    // Of the 20 orders of three rounds and three, and of the 70 of four and four, two are parted.
    assertEquals(2 / 20.0, SpeedRecord.byChance(3, 3), 1e-12);
    assertEquals(2 / 70.0, SpeedRecord.byChance(4, 4), 1e-12);
    SpeedRecord before = with("recorded", new SpeedRecord.Rounds(5, 4.1, 6));
    List<String> lines = with(3, HERE).against(with(3, before)).lines().toList();
    assertTrue(lines.getFirst().endsWith("slower by chance or not"), lines::toString);
    assertEquals(
        "too few rounds to tell a change from chance: --rounds 4 for both runs, or more",
        lines.getLast());
  }

  @Test
  void anotherMachinesRunIsNotComparedWith() throws IOException {
    SpeedRecord other = read(HERE.text().replace("some processor", "another one"));
    var refused = assertThrows(IllegalArgumentException.class, () -> HERE.against(other));
    assertEquals(
        "the record to compare with has another cpu: another one, here some processor",
        refused.getMessage());
  }

  @Test
  void whatIsNoRecordIsRefusedByName() {
    var refused = assertThrows(IllegalArgumentException.class, () -> read("a,b\n1,2\n"));
    assertTrue(refused.getMessage().startsWith("'kept.csv' is no record"), refused.getMessage());
  }
}
