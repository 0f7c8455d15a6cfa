package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import entrylab.workload.catalogue.Workloads;
import entrylab.workload.catalogue.WorkloadsTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MarkovChainTest {
  private static final List<String> NAMES = List.of("read", "write", "open", "close");
  private static final double EXACT = 1e-12;

  private final SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);

  @Test
  void aStrictAlternationLeavesNothingToGuessWhereTheMixLeavesABit() {
    MarkovChain chain = MarkovChain.fit(recording("read", "write", "read", "write"));
    assertEquals(1.0, chain.probability(0, 1));
    assertEquals(0.0, chain.probability(0, 0));
    assertEquals(0.0, chain.entropyBits(), EXACT);
    assertEquals(1.0, chain.independentEntropyBits(), EXACT);
    assertEquals(0.0, chain.repeats());
    assertEquals(0.5, chain.independentRepeats());
  }

  @Test
  void probabilitiesAreCountsOfPairsWithTheEndJoinedToTheBeginning() {
    // read read write: read->read, read->write, write->read.
    MarkovChain chain = MarkovChain.fit(recording("read", "read", "write"));
    assertEquals(0.5, chain.probability(0, 0));
    assertEquals(0.5, chain.probability(0, 1));
    assertEquals(1.0, chain.probability(1, 0));
    // Two thirds of the calls have one bit of choice.
    assertEquals(2 / 3.0, chain.entropyBits(), EXACT);
  }

  @Property(tries = 200)
  void aStepFromTheStationarySharesGivesThemBack(
      @ForAll @Size(min = 1, max = 80) List<@IntRange(max = 3) Integer> codes) {
    MarkovChain chain =
        MarkovChain.fit(recording(codes.stream().map(NAMES::get).toArray(String[]::new)));
    int states = chain.names().size();
    for (int next = 0; next < states; next++) {
      double flow = 0;
      for (int call = 0; call < states; call++) {
        flow += chain.stationary(call) * chain.probability(call, next);
      }
      assertEquals(chain.stationary(next), flow, EXACT);
    }
    assertTrue(chain.entropyBits() <= chain.independentEntropyBits() + EXACT);
  }

  @Test
  void theWalkVisitsCallsAsOftenAsTheRecordingAndOnlyStepsItHas() {
    Workload walk = new RecordedWorkload("r", recording("read", "read", "write", "close")).chain();
    SyscallStream stream = walk.stream(table, 11);
    int calls = 100_000;
    int reads = 0;
    int before = stream.next();
    for (int call = 1; call < calls; call++) {
      int slot = stream.next();
      if (before == 1) {
        assertEquals(3, slot, "write is always followed by close");
      }
      reads += slot == 0 ? 1 : 0;
      before = slot;
    }
    // Half the calls; the standard deviation of such a chain is below that of coin tosses, 158.
    assertEquals(calls / 2, reads, 800);
    assertArrayEquals(
        WorkloadsTest.take(walk.stream(table, 3), 500),
        WorkloadsTest.take(walk.stream(table, 3), 500));
  }

  @Test
  void chainAndIndependentMixOfARecordingHaveItsFrequencies() {
    Frequencies recorded = Workloads.get("shell-fork-loop").frequencies(table);
    for (String kind : List.of("chain:", "independent:")) {
      Workload workload = Workloads.parse(kind + "shell-fork-loop", table);
      assertEquals(kind + "shell-fork-loop", workload.name());
      Frequencies drawn = workload.frequencies(table);
      for (int slot = 0; slot < table.slots(); slot++) {
        assertEquals(recorded.share(slot), drawn.share(slot), EXACT, kind + slot);
      }
    }
  }

  @Test
  void tasksThatAlternateInTheLogHaveEachItsOwnOrder() {
    Recording.Builder alternating = new Recording.Builder();
    for (int i = 0; i < 3; i++) {
      alternating.add(CallName.of("read"), 0, SyscallStream.NO_GAP);
      alternating.add(CallName.of("write"), 1, SyscallStream.NO_GAP);
    }
    MarkovChain chain = MarkovChain.fit(alternating.build(Map.of()));
    // read read read write write write: two of three reads are followed by a read.
    assertEquals(2 / 3.0, chain.probability(0, 0), EXACT);
  }

  @Test
  void inRealProgramsOrderTellsMoreThanInTheirCallsShuffled() {
    for (String name : Workloads.names()) {
      Recording recording = Workloads.get(name).recording();
      MarkovChain chain = MarkovChain.fit(recording);
      MarkovChain shuffled = MarkovChain.fit(shuffled(recording));
      assertEquals(shuffled.independentEntropyBits(), chain.independentEntropyBits(), 1e-9, name);
      assertTrue(chain.entropyBits() < shuffled.entropyBits(), name);
    }
  }

  /** Its calls in any order, by one task. */
  private static Recording shuffled(Recording recording) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, recording.size()).boxed().toList());
    Collections.shuffle(order, new Random(1));
    Recording.Builder builder = new Recording.Builder();
    for (int call : order) {
      builder.add(recording.names().get(recording.code(call)), 0, SyscallStream.NO_GAP);
    }
    return builder.build(Map.of());
  }

  @Test
  void noCallsMakeNoChain() {
    Recording empty = new Recording.Builder().build(Map.of());
    assertThrows(IllegalArgumentException.class, () -> MarkovChain.fit(empty));
    assertThrows(IllegalArgumentException.class, () -> new RecordedWorkload("x", empty));
  }

  private static Recording recording(String... names) {
    Recording.Builder calls = new Recording.Builder();
    for (String name : names) {
      calls.add(CallName.of(name), 0, SyscallStream.NO_GAP);
    }
    return calls.build(Map.of());
  }
}
