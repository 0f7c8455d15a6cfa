package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.files.DataFolder;
import entrylab.files.DataRows;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed figures of kernels that were recorded by hand. */
class FiguresFileTest {
  private static final String FOLDER = "kernel/figures";

  static List<String> files() {
    return DataFolder.list(FOLDER);
  }

  private static List<CSVRecord> rows(String file) {
    return DataRows.of(FOLDER + "/" + file, Function.identity());
  }

  /** By call on a CPU: the parts' sum less the whole. */
  private static Map<String, Integer> rest(String file, String column) {
    Map<String, Integer> rest = new TreeMap<>();
    for (CSVRecord row : rows(file)) {
      int value = Integer.parseInt(row.get(column));
      rest.merge(
          row.get("kernel") + " " + row.get("call") + " " + row.get("cpu"),
          row.get("part").equals("whole") ? -value : value,
          Integer::sum);
    }
    rest.values().removeIf(value -> value == 0);
    return rest;
  }

  @ParameterizedTest
  @MethodSource("files")
  void instructionsAndCyclesOfThePartsAddUpToTheCalls(String file) {
    assertFalse(rows(file).isEmpty());
    assertEquals(Map.of(), rest(file, "instructions"));
    assertEquals(Map.of(), rest(file, "cycles_as_linked"));
    assertEquals(Map.of(), rest(file, "branches"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theMeanLiesBetweenTheLeastAndTheMost(String file) {
    for (CSVRecord row : rows(file)) {
      if (row.get("part").equals("whole")) {
        double mean = Double.parseDouble(row.get("cycles_placed_mean"));
        assertTrue(mean >= Double.parseDouble(row.get("cycles_placed_least")), row.toString());
        assertTrue(mean <= Double.parseDouble(row.get("cycles_placed_most")), row.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theCommandStandsAtTheTop(String file) {
    assertTrue(DataFolder.text(FOLDER + "/" + file).startsWith("# command: ./lab kernel figures "));
  }
}
