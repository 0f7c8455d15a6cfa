package entrylab.check.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entrylab.check.evidence.CheckHarness;
import entrylab.check.evidence.Evidence;
import entrylab.check.invariant.FrameComplete;
import entrylab.check.invariant.Invariant;
import entrylab.check.report.CounterexampleText;
import entrylab.check.scenario.Corpus;
import entrylab.check.scenario.Scenario;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What random sequences break is told as shortly as it can be, whatever they were drawn from. */
class ShrinkerTest {
  private static final Invariant GRANDCHILD = new FrameComplete();

  private final CheckHarness rig =
      new CheckHarness(
          Designs.get("trampoline-slowpath-stale").image(new ImageOptions(false, MarkedList.MERGE)),
          2_000);

  @AfterEach
  void close() {
    rig.close();
  }

  private Search search(long seed) {
    return new Search(rig, new Deadline(Duration.ofMinutes(5)), seed);
  }

  /** The flag is set while a traced fork copies it; the child's own fork is the first to suffer. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theStaleFlagNeedsATracedForkAndAForkOfTheChild(long seed) {
    Search search = search(seed);
    search.sequences(100);
    Scenario found =
        search.tally().entries().stream()
            .filter(entry -> entry.invariant().id().equals(GRANDCHILD.id()))
            .findFirst()
            .orElseThrow()
            .simplest();
    List<Evidence> seen = rig.run(new Shrinker(rig, GRANDCHILD).shrink(found));
    Evidence broken = FindingTally.find(GRANDCHILD, seen).orElseThrow().evidence();
    assertEquals(
        List.of(
            "task 0: clone (56); flags SYSCALL_TRACE",
            "task 1: new, from ret_from_fork to user mode; no work flags",
            "task 1: clone (56); no work flags"),
        new CounterexampleText(rig.image()).lines(seen, broken));
  }

  @Test
  void noSingleSyscallShowsIt() {
    Search search = search(1);
    search.kinds(Corpus.FORKS, false);
    assertFalse(search.tally().broken(GRANDCHILD.id()));
  }
}
