package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.image.ImageOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewerNamesTest {

  /** Of 10,000 calls 2,500 are an aliased name, and one is a name that nobody knows. */
  @Test
  void aliasedAndUnknownNamesAreToldWithTheirShares() {
    Map<CallName, Long> counts = new LinkedHashMap<>();
    counts.put(CallName.of("read"), 7_499L);
    counts.put(CallName.of("clone3"), 2_500L);
    counts.put(CallName.of("nonesuch"), 1L);
    Workload workload = Mix.ofCounts("mine", "by hand", counts);
    assertEquals(
        List.of(
            "mine: clone3 -> clone (25.00 % of its calls)",
            "mine: nonesuch, in neither the table nor the aliases, runs as getpid"
                + " (0.01 % of its calls)"),
        NewerNames.of(workload, ImageOptions.DEFAULT.table()));
  }

  @Test
  void nothingIsSaidOfNamesInTheTable() {
    assertEquals(List.of(), NewerNames.of(Mix.only("getpid"), ImageOptions.DEFAULT.table()));
  }
}
