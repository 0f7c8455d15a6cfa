package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Records of several machines side by side. */
class RecordsTest {
  private static MeasuredFigure figure(MeasuredPoint point, double cycles, int processes) {
    return new MeasuredFigure(
        point,
        new MedianInterval(cycles, cycles - 1, cycles + 2, 0.96, processes),
        0.01,
        0,
        OptionalDouble.empty());
  }

  private static List<String> rows(Table table) {
    List<String> rows = new ArrayList<>();
    for (Row row : table) {
      List<Object> cells = new ArrayList<>();
      table.columnNames().forEach(name -> cells.add(row.getObject(name)));
      rows.add(cells.toString());
    }
    return rows;
  }

  @Test
  void figuresThatOneMachineAloneHasStandBesideThoseOfBoth() {
    MeasuredPoint both = new MeasuredPoint("switch", "getpid", CallMode.FENCED, 0);
    MeasuredPoint paths =
        new MeasuredPoint("merged-v4.6", "clone ptrace", CallMode.BACK_TO_BACK, 0);
    MeasuredPoint mixes =
        new MeasuredPoint("switch", "git-status traced 0.5", CallMode.POLLUTED, 65536);
    MachineRecord quick =
        new MachineRecord(
            Map.of("cpu", "one", "microcode", "0x1"),
            List.of(figure(both, 40, 8), figure(paths, 50, 8)));
    MachineRecord whole =
        new MachineRecord(
            Map.of("cpu", "other", "microcode", "0x2"),
            List.of(figure(mixes, 90, 12), figure(both, 44, 12)));
    assertEquals(
        List.of(
            "[one, 0x1, switch, getpid, fenced, 0, 40.0, 39.0, 42.0, 8]",
            "[one, 0x1, merged-v4.6, clone ptrace, back-to-back, 0, 50.0, 49.0, 52.0, 8]",
            "[other, 0x2, switch, git-status traced 0.5, polluted, 65536, 90.0, 89.0, 92.0, 12]",
            "[other, 0x2, switch, getpid, fenced, 0, 44.0, 43.0, 46.0, 12]"),
        rows(Records.merged(List.of(quick, whole))));
  }

  @Test
  void aRecordThatDoesNotNameItsMachineIsMergedWithoutAName() {
    MeasuredPoint point = new MeasuredPoint("switch", "getpid", CallMode.FENCED, 0);
    MachineRecord nameless = new MachineRecord(Map.of(), List.of(figure(point, 40, 8)));
    assertEquals(
        List.of("[, , switch, getpid, fenced, 0, 40.0, 39.0, 42.0, 8]"),
        rows(Records.merged(List.of(nameless))));
  }

  @Test
  void aRecordWithoutFiguresAddsNone() {
    assertEquals(
        0, Records.merged(List.of(new MachineRecord(Map.of("cpu", "x"), List.of()))).rowCount());
  }

  @Test
  void aRecordThatIsNotThereIsNamedWithThoseThatAre() {
    var e = assertThrows(IllegalArgumentException.class, () -> Records.get("cray-1"));
    assertEquals(
        "unknown record 'cray-1': one of " + String.join(", ", Records.names()), e.getMessage());
  }
}
