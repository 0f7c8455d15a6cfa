package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entrylab.files.DataRows;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.sweep.call.TimedCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * C of the designs' entry code held against recorded kernels' with mitigations off, function by
 * function, by committed figures: each count that differs by more than three has a cause.
 */
class CHeldAgainstKernelsTest {
  private static final String DIFFERENCES = "kernel/c-differences.csv";
  private static final String KERNELS = "kernel/entry-code.csv";

  /** What may differ without a cause: saves of registers and a frame, as compilers choose them. */
  private static final int NEAR = 3;

  /** The designs and the kernels that they are held against. */
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("pt-regs-abi", "5.10-plain"),
          new Pair("switch", "6.1-plain"),
          new Pair("switch", "6.12-plain"),
          new Pair("generic-entry", "7.3-plain"),
          new Pair("indirect-safe", "table-plain"));

  private record Pair(String design, String kernel) {}

  /** Executed by one call. */
  private record Counts(int instructions, int loads, int stores) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          instructions + other.instructions, loads + other.loads, stores + other.stores);
    }

    boolean near(Counts other) {
      return Math.abs(instructions - other.instructions) <= NEAR
          && Math.abs(loads - other.loads) <= NEAR
          && Math.abs(stores - other.stores) <= NEAR;
    }

    @Override
    public String toString() {
      return instructions + " " + loads + " " + stores;
    }
  }

  /** A line of the file. */
  private record Difference(Pair pair, String function, String mine, String its, String cause) {
    @Override
    public String toString() {
      return String.join(",", pair.design, pair.kernel, function, mine, its);
    }
  }

  private static List<Difference> stated() {
    return DataRows.of(
        DIFFERENCES,
        row ->
            new Difference(
                new Pair(row.get("design"), row.get("kernel")),
                row.get("part") + " " + row.get("function"),
                row.get("the design's"),
                row.get("the kernel's"),
                row.get("cause")));
  }

  private static Map<String, Counts> ofKernel(String kernel) {
    Map<String, Counts> functions = new TreeMap<>();
    DataRows.of(
            KERNELS,
            row ->
                row.get("kernel").equals(kernel) && row.get("kind").equals("function")
                    ? Map.entry(
                        row.get("part") + " " + row.get("name"),
                        new Counts(
                            Integer.parseInt(row.get("instructions")),
                            Integer.parseInt(row.get("loads")),
                            Integer.parseInt(row.get("stores"))))
                    : Map.entry("", Counts.NONE))
        .forEach(one -> functions.merge(one.getKey(), one.getValue(), Counts::plus));
    functions.remove("");
    return functions;
  }

  private static Map<String, Counts> ofDesign(String design) {
    Path path = TimedCall.of(Designs.get(design), "getppid").path();
    Map<String, Counts> functions = new TreeMap<>();
    String part = "entry";
    for (int step = 0; step < path.length(); step++) {
      if (path.part(step) == Part.STAND_IN) {
        part = "exit";
      } else if (path.part(step) == Part.C) {
        functions.merge(
            part + " " + path.locate(step).split("\\+", 2)[0], executed(path, step), Counts::plus);
      }
    }
    return functions;
  }

  private static Counts executed(Path path, int step) {
    var counts = new Counts(1, 0, 0);
    for (int a = path.firstAccess(step); a < path.firstAccess(step + 1); a++) {
      counts = counts.plus(path.write(a) ? new Counts(0, 0, 1) : new Counts(0, 1, 0));
    }
    return counts;
  }

  /** What differs by more than three, as counted. */
  private static List<String> counted() {
    List<String> all = new ArrayList<>();
    for (Pair pair : PAIRS) {
      Map<String, Counts> mine = ofDesign(pair.design);
      Map<String, Counts> its = ofKernel(pair.kernel);
      Set<String> functions = new TreeSet<>(mine.keySet());
      functions.addAll(its.keySet());
      for (String function : functions) {
        Counts one = mine.getOrDefault(function, Counts.NONE);
        Counts other = its.getOrDefault(function, Counts.NONE);
        if (!one.near(other)) {
          all.add(new Difference(pair, function, one.toString(), other.toString(), "").toString());
        }
      }
    }
    return all;
  }

  @Test
  void whatDiffersByMoreThanThreeIsListed() {
    assertEquals(
        String.join("\n", counted()),
        String.join("\n", stated().stream().map(Difference::toString).toList()));
  }

  @Test
  void eachDifferenceHasACause() {
    Map<String, String> causes = new LinkedHashMap<>();
    stated().forEach(one -> causes.put(one.toString(), one.cause));
    assertFalse(causes.containsValue(""), causes.toString());
  }
}
