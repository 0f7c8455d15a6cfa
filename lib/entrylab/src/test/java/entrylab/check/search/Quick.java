package entrylab.check.search;

import entrylab.check.contract.CContract;
import entrylab.check.contract.DeclaredContract;
import entrylab.check.evidence.CheckHarness;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.MitigationList;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The part of the search that finds every planted fault: an ordinary call, a fork, a sigreturn. */
public final class Quick {
  private static final List<Long> NUMBERS = List.of(9L, 56L, 15L);

  private Quick() {}

  /** What is found by the time a certain invariant is, or at all. */
  static Set<String> ids(Design design, String until) {
    return ids(design, MitigationList.NONE, until);
  }

  /** What is found in a design that is built with mitigations. */
  static Set<String> ids(Design design, MitigationList mitigations, String until) {
    ImageOptions options =
        new ImageOptions(false, MarkedList.MERGE).with(ImageOptions.MITIGATIONS, mitigations);
    try (CheckHarness rig = new CheckHarness(design.image(options), 2_000)) {
      Search search = new Search(rig, new Deadline(Duration.ofMinutes(5)), 1);
      search.until(tally -> tally.broken(until));
      search.kinds(NUMBERS, false);
      Set<String> ids = new TreeSet<>();
      search.tally().entries().forEach(entry -> ids.add(entry.invariant().id()));
      DeclaredContract.compare(design.header().cCallable(), CContract.of(rig))
          .ifPresent(finding -> ids.add(new DeclaredContract().id()));
      return ids;
    }
  }
}
