package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.files.DataFolder;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Records as files. */
class RecordFileTest {
  private static MachineRecord sample(String cpu) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("cpu", cpu);
    about.put("command", "./lab measure --out a.csv");
    return new MachineRecord(
        about,
        List.of(
            new MeasuredFigure(
                new MeasuredPoint("merged-v4.6", "clone ptrace", CallMode.FENCED, 0),
                new MedianInterval(41.25, 40, 42.5, 0.9614, 12),
                0.01,
                48,
                OptionalDouble.of(33)),
            new MeasuredFigure(
                new MeasuredPoint(
                    MeasuredPoint.NOTHING, "git-status traced 0.5", CallMode.POLLUTED, 65536),
                new MedianInterval(1000, 990, 1010, 0.9614, 12),
                0.02,
                0,
                OptionalDouble.empty())));
  }

  @Test
  void whatIsWrittenIsRead() {
    MachineRecord measured = sample("AMD EPYC, family 25");
    assertEquals(measured, RecordFile.read("a.csv", new StringReader(RecordFile.write(measured))));
  }

  @Test
  void manyMachinesMakeOneTable() {
    var merged = Records.merged(List.of(sample("one"), sample("other")));
    assertEquals(4, merged.rowCount());
    assertEquals(List.of("one", "one", "other", "other"), merged.stringColumn("cpu").asList());
  }

  @Test
  void designsThatWereLeftOutAreReadOneByOne() {
    MachineRecord measured = sample("x");
    measured.about().put("left out: one", "no end");
    measured.about().put("left out: other", "no end: at 0x0");
    assertEquals(measured, read(RecordFile.write(measured)));
  }

  @Test
  void moreColumnsAtTheEndArePassedOver() {
    MachineRecord measured = sample("x");
    String text = RecordFile.write(measured, List.of("modelled"), point -> List.of("1.25"));
    assertTrue(text.contains(",llvm_mca,modelled\n") && text.contains(",33.00,1.25\n"), text);
    assertEquals(measured, read(text));
  }

  @Test
  void whatIsNoRecordIsRefusedInOneLine() {
    String text = RecordFile.write(sample("x"));
    refused(
        "a.csv, line 2: says 'cpu' a second time",
        text.replace("# command", "# cpu: y\n# command"));
    refused(
        "a.csv, line 3: not the header of a record", text.replace("design,calls", "calls,design"));
    refused("a.csv, line 1: not the header of a record", "");
    refused("a.csv, line 4: not a row of a record: ", text.replace(",42.50,", ",39.00,"));
    refused("a.csv, line 4: not a row of a record: cycles is NaN", text.replace("41.25", "NaN"));
    refused(
        "a.csv, line 4: not a row of a record: high is Infinity", text.replace("42.50", "1e400"));
    refused(
        "a.csv, line 5: not a row of a record: 4 of 12 cells", text.replaceAll(",1000.00.*", ""));
    refused("a.csv, line 5: not a row of a record: its pollution is", text.replace("65536", "-1"));
    refused(
        "a.csv, line 5: not a row of a record: its pollution is",
        text.replaceAll(",12,0.02", ",0,0.02"));
    String again = text + text.lines().skip(3).findFirst().orElseThrow() + "\n";
    refused("a.csv, line 6: not a row of a record: another row is about the same", again);
    refused("a.csv: a quotation mark", text.replace("merged-v4.6,", "\"merged-v4.6,"));
    refused("a.csv, line 2: no text", text.replace("./lab", "./lab\0"));
  }

  @Test
  void aRecordThatWentThroughAnEditorOfWindowsIsRead() {
    String text = RecordFile.write(sample("x"));
    assertEquals(sample("x"), read("\ufeff" + text.replace("\n", "\r\n")));
  }

  private static MachineRecord read(String text) {
    return RecordFile.read("a.csv", new StringReader(text));
  }

  private static void refused(String words, String text) {
    var e = assertThrows(IllegalArgumentException.class, () -> read(text));
    assertTrue(e.getMessage().startsWith(words), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
  }

  @Test
  void aDamagedRowIsNamedByItsLine() {
    String text = RecordFile.write(sample("x")).replace("41.25", "fast");
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> RecordFile.read("a.csv", new StringReader(text)));
    assertTrue(e.getMessage().startsWith("a.csv, line 4: not a row of a record"), e.getMessage());
  }

  @Test
  void shippedRecordsNameNoMachineAndNoFolder() {
    for (String name : Records.names()) {
      String text = DataFolder.text("measured/" + name + ".csv");
      assertFalse(text.lines().anyMatch(l -> l.startsWith("#") && l.contains("--out /")), name);
      assertTrue(text.contains("# microcode: "), name);
      assertFalse(Records.get(name).paths().isEmpty(), name);
    }
  }
}
