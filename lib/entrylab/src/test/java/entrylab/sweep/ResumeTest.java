package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.progress.Progress;
import entrylab.progress.ProgressLine;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.PointOutcome;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.TracedShare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class ResumeTest {
  @TempDir private Path folder;

  /** Journals that were open when a sweep was interrupted. */
  private final List<Path> begun = new ArrayList<>();

  private final Sweep sweep =
      Sweep.of(Designs.get("merged-v4.6"))
          .on(Cpus.get("haswell"))
          .workload("redis")
          .traced(0, 0.5, 1)
          .syscalls(20_000);

  @BeforeEach
  void keepJournals() {
    Journal.keepIn(() -> Optional.of(folder));
  }

  @AfterEach
  void keepNowhere() {
    Journal.keepIn(Optional::empty);
    Progress.showOn(() -> ProgressLine.NONE);
  }

  @Test
  void anInterruptedSweepGoesOnWithTheSameBytesAndLeavesNothing() throws IOException {
    Journal.keepIn(Optional::empty);
    SweepResult whole = sweep.run();
    keepJournals();
    interruptOnceItHasBegun();
    assertThrows(CancellationException.class, sweep::run);
    assertTrue(Thread.interrupted(), "the flag stays set");
    Progress.showOn(() -> ProgressLine.NONE);
    Path journal = begun();
    // As if the first point had been done and the second cut off.
    List<Result> rows = sweep.run().rows();
    assertEquals(List.of(), files(), "a sweep that is over needs no journal");
    try (Journal file = Journal.open(() -> name(journal)).orElseThrow()) {
      file.keep(0, new PointOutcome.Done(rows.get(0)));
    }
    Files.writeString(journal, Files.readString(journal) + "{\"point\":1,\"tra");
    try (Journal file = Journal.open(() -> name(journal)).orElseThrow()) {
      assertEquals(1, file.known());
    }
    SweepResult resumed = sweep.run();
    assertEquals(whole.csv(), resumed.csv());
    assertEquals(whole.rows(), resumed.rows(), "what is compared pair by pair, too");
    assertEquals(List.of(), files());
  }

  @Test
  void aPointThatIsKeptIsNotComputedAgain() throws IOException {
    interruptOnceItHasBegun();
    assertThrows(CancellationException.class, sweep::run);
    assertTrue(Thread.interrupted());
    Progress.showOn(() -> ProgressLine.NONE);
    Path journal = begun();
    var missing = new LeftOutPoint("merged-v4.6", "redis", new TracedShare(0), "seen");
    try (Journal file = Journal.open(() -> name(journal)).orElseThrow()) {
      file.keep(0, new PointOutcome.Missing(missing));
    }
    SweepResult result = sweep.run();
    assertEquals(List.of(missing), result.leftOut());
    assertEquals(2, result.rows().size());
  }

  @Test
  void anotherSeedIsAnotherSweep() throws IOException {
    interruptOnceItHasBegun();
    for (long seed : new long[] {1, 2}) {
      assertThrows(CancellationException.class, () -> sweep.seed(seed).run());
      assertTrue(Thread.interrupted());
    }
    assertEquals(2, Set.copyOf(begun).size());
  }

  @Test
  void anInterruptBeforeTheFirstPointLeavesNoFile() throws IOException {
    interruptOnceItHasBegun();
    assertThrows(CancellationException.class, sweep::run);
    assertTrue(Thread.interrupted());
    assertEquals(1, begun.size());
    assertEquals(List.of(), files());
  }

  /** A sweep asks for its line on the screen in its own thread, once its journal is open. */
  private void interruptOnceItHasBegun() {
    Progress.showOn(() -> {
      begun.addAll(files());
      Thread.currentThread().interrupt();
      return ProgressLine.NONE;
    });
  }

  /** The journal of the sweep that was interrupted. */
  private Path begun() {
    assertEquals(1, begun.size());
    return begun.getFirst();
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path journal) {
    return journal.getFileName().toString().replace(".jsonl", "");
  }
}
