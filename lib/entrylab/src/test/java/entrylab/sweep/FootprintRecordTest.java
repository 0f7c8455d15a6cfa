package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Confidence;
import entrylab.core.cpu.Quantity;
import entrylab.files.DataFolder;
import entrylab.files.DataRows;
import entrylab.sweep.call.WorkCosts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The footprints in {@code data/costs} against what was counted in real kernels. */
class FootprintRecordTest {
  private static final String VALUES = "5.10-plain";
  private static final List<String> RECORDS =
      List.of(VALUES, "5.10-shipped", "6.1-plain", "6.1-shipped");
  private static final int LINE = 64;

  private record Counted(String unit, String what, int n, int median, int least, int most) {
    static Counted of(CSVRecord row) {
      return new Counted(
          row.get("unit"),
          row.get("counted"),
          Integer.parseInt(row.get("n")),
          Integer.parseInt(row.get("median")),
          Integer.parseInt(row.get("least")),
          Integer.parseInt(row.get("most")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "read, kernel, pread of a page",
    "write, kernel, pwrite of a page",
    "path, kernel, stat",
    "file, kernel, open; close",
    "map, kernel, mmap of a page; munmap of a page not touched",
    "process, kernel, clone; exit; wait4",
    "other, kernel, futex wake of nobody",
    "ptrace, kernel; user, getppid under strace",
    "seccomp, kernel, getppid under an interpreted filter that compares 153 times",
    "audit, kernel, getppid audited with a rule for every call that does not match",
    "tracepoint, kernel, getppid with raw_syscalls:sys_enter under perf",
  })
  void aFootprintIsTheMeanOfItsUnitsInTheOldestKernelAndItsRangeHoldsTheOthers(
      String piece, String whose, String units) {
    for (String part : List.of("code", "data")) {
      Quantity stated = WorkCosts.shipped().values().get(piece + "." + part);
      assertEquals(Confidence.COUNTED, stated.confidence(), piece);
      List<String> what = words(whose).stream().map(who -> who + " " + part).toList();
      assertEquals(
          Integer.parseInt(stated.value()), bytes(VALUES, words(units), what), piece + "." + part);
      for (String record : RECORDS) {
        String bytes = String.valueOf(bytes(record, words(units), what));
        assertTrue(stated.range().contains(bytes), piece + "." + part + ": " + bytes);
      }
    }
  }

  @Test
  void onlyWhatIsCountedSaysSo() {
    long counted =
        WorkCosts.shipped().values().values().stream()
            .filter(value -> value.confidence() == Confidence.COUNTED)
            .count();
    assertEquals(2 * 11, counted, "the code and the data of the eleven pieces above");
  }

  @ParameterizedTest
  @ValueSource(strings = {VALUES, "5.10-shipped", "6.1-plain", "6.1-shipped"})
  void aRecordNamesItsKernelAndEmulatorAndLeavesEntryCodeOut(String record) {
    String text = DataFolder.text(path(record));
    String version = record.substring(0, record.indexOf('-'));
    assertTrue(text.contains("\n# kernel: " + version + "."), record);
    assertTrue(text.startsWith("# What calls of a real Linux touch, counted under QEMU"), record);
    assertEquals(record.endsWith("plain"), text.contains("mitigations=off"), record);
    Map<String, Counted> rows = rows(record);
    rows.forEach((name, row) -> {
      assertTrue(row.n() >= 200, name + ": two thirds of three boots' rounds, " + row.n());
      assertTrue(row.least() <= row.median() && row.median() <= row.most(), name);
    });
    // The unit that every other one is counted beyond adds nothing to itself.
    assertEquals(0, rows.get("getppid, kernel code").most());
    assertTrue(rows.get("entry, kernel code").median() > 0);
    // Two stops switch to the tracer and back, each by way of the scheduler: an order more.
    assertTrue(
        rows.get("getppid under a tracer that reads nothing, kernel instructions").median()
            > 10 * rows.get("getppid, kernel instructions").median());
    // A page is 64 lines and so is the buffer that it is copied to.
    assertTrue(rows.get("pread of a page, kernel data").least() > 128);
    // Half of 306 comparisons of 8 bytes each are 19 lines of a filter that is read as data.
    assertEquals(
        19,
        rows.get("getppid under an interpreted filter that compares 306 times, kernel data")
                .median()
            - rows.get("getppid under an interpreted filter that compares 153 times, kernel data")
                .median());
  }

  private static long bytes(String record, List<String> units, List<String> what) {
    Map<String, Counted> rows = rows(record);
    int lines =
        units.stream()
            .flatMap(unit -> what.stream().map(name -> rows.get(unit + ", " + name)))
            .mapToInt(Counted::median)
            .sum();
    return Math.round((double) LINE * lines / units.size());
  }

  private static Map<String, Counted> rows(String record) {
    return DataRows.of(path(record), Counted::of).stream()
        .collect(Collectors.toMap(row -> row.unit() + ", " + row.what(), Function.identity()));
  }

  private static String path(String record) {
    return "costs/record/footprints-" + record + ".csv";
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).toList();
  }
}
