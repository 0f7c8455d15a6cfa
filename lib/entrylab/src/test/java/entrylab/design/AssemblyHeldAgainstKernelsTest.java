package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import entrylab.files.DataRows;
import entrylab.isa.Decoder;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.sweep.call.TimedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The assembly of designs held against recorded kernels' with mitigations off, operation by
 * operation in the order of execution, by committed figures: from SYSCALL to the call of C, and
 * from its return to SYSRET. What is not the same stands in a list, each with its cause.
 */
class AssemblyHeldAgainstKernelsTest {
  private static final String DIFFERENCES = "kernel/assembly-differences.csv";
  private static final String KERNELS = "kernel/entry-code.csv";

  private static final Pattern OPERATION = Pattern.compile("[a-z0-9]+");

  /** The designs and the kernels that they are held against. */
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("pt-regs-abi", "5.10-plain"),
          new Pair("switch", "6.1-plain"),
          new Pair("switch", "6.12-plain"),
          new Pair("generic-entry", "7.3-plain"),
          new Pair("indirect-safe", "table-plain"));

  private record Pair(String design, String kernel) {}

  /** A line of the file: behind so many of the design's operations stand these, not those. */
  private record Difference(
      Pair pair, String part, int behind, String mine, String its, String cause) {
    @Override
    public String toString() {
      return String.join(",", pair.design, pair.kernel, part, Integer.toString(behind), mine, its);
    }
  }

  private static List<Difference> stated() {
    return DataRows.of(
        DIFFERENCES,
        row ->
            new Difference(
                new Pair(row.get("design"), row.get("kernel")),
                row.get("part"),
                Integer.parseInt(row.get("behind")),
                row.get("the design's"),
                row.get("the kernel's"),
                row.get("cause")));
  }

  private static List<String> ofKernel(String kernel, String part) {
    List<String> orders =
        DataRows.of(
                KERNELS,
                row ->
                    row.get("kernel").equals(kernel)
                            && row.get("part").equals(part)
                            && row.get("kind").equals("order")
                        ? row.get("name")
                        : "")
            .stream()
            .filter(name -> !name.isEmpty())
            .toList();
    assertEquals(1, orders.size(), kernel + ", " + part);
    return List.of(orders.getFirst().split(" "));
  }

  private static List<String> ofDesign(String design, String part) {
    Path path = TimedCall.of(Designs.get(design), "getppid").path();
    List<String> operations = new ArrayList<>();
    boolean behind = false;
    for (int step = 0; step < path.length(); step++) {
      behind |= path.part(step) == Part.STAND_IN;
      if (path.part(step) == Part.ENTRY && behind == part.equals("exit")) {
        String text = Decoder.get().decode(path.bytes(step), path.address(step)).text();
        operations.add(text.split(" ", 2)[0]);
      }
    }
    return operations;
  }

  private static List<String> found() {
    List<String> all = new ArrayList<>();
    for (Pair pair : PAIRS) {
      for (String part : List.of("entry", "exit")) {
        for (AbstractDelta<String> one :
            DiffUtils.diff(ofDesign(pair.design, part), ofKernel(pair.kernel, part)).getDeltas()) {
          all.add(
              new Difference(
                      pair,
                      part,
                      one.getSource().getPosition(),
                      String.join(" ", one.getSource().getLines()),
                      String.join(" ", one.getTarget().getLines()),
                      "")
                  .toString());
        }
      }
    }
    return all;
  }

  @Test
  void operationsFollowEachOtherAsInKernelsButForWhatIsListed() {
    assertEquals(
        String.join("\n", found()),
        String.join("\n", stated().stream().map(Difference::toString).toList()));
  }

  @Test
  void eachDifferenceHasACause() {
    assertTrue(stated().stream().noneMatch(one -> one.cause.isBlank()));
  }

  @Test
  void figuresNameOperationsAndHaveNeitherOperandsNorBytes() {
    List<String> names =
        DataRows.of(
                KERNELS, row -> row.get("kind").matches("order|operation") ? row.get("name") : "")
            .stream()
            .filter(name -> !name.isEmpty())
            .toList();
    assertFalse(names.isEmpty());
    for (String name : names) {
      for (String operation : name.split(" ")) {
        assertTrue(OPERATION.matcher(operation).matches(), operation);
        assertTrue(operation.length() < "0123456789".length(), operation);
      }
    }
  }
}
