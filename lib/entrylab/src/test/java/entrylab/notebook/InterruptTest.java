package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import entrylab.check.Check;
import entrylab.claims.Claims;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import entrylab.workload.log.LogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kernel does to a cell that is interrupted: it interrupts its thread, and goes on. */
class InterruptTest {
  private static final Design DESIGN = Designs.get("merged-v4.6");

  /** Generous: what a person waits for is 100 ms, and a test must not depend on the machine. */
  private static final long PATIENCE_MILLIS = 20_000;

  private static final long HEAD_START_MILLIS = 300;

  @TempDir private Path folder;

  @Test
  void aSweepThatCountsStopsWithAllItsThreads() throws InterruptedException {
    assertStops(() -> Sweep.of(DESIGN).workload("git-status").syscalls(2_000_000_000).run());
  }

  @Test
  void aSweepOnAModelledCpuStopsWhereEachCallIsSlow() throws InterruptedException {
    assertStops(() ->
        Sweep.of(DESIGN).on(Cpus.get("haswell")).pollution(1 << 20).syscalls(100_000_000).run());
  }

  @Test
  void aSearchForWhatIsWrongStops() throws InterruptedException {
    assertStops(() -> Check.of(DESIGN).deep().run());
  }

  @Test
  void theClaimsStop() throws InterruptedException {
    assertStops(Claims::test);
  }

  @Test
  void theReadingOfALogStops() throws InterruptedException, IOException {
    String line = "1234 1449590400.123456 read(3, \"abc\"..., 4096) = 3 <0.000012>\n";
    Path log = folder.resolve("strace.log");
    try (var out = Files.newBufferedWriter(log)) {
      String block = line.repeat(10_000);
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
    }
    assertStops(() -> {
      while (true) {
        LogReader.count(log);
      }
    });
  }

  @Test
  void codeThatNeverEndsStops() throws InterruptedException {
    Design endless = DESIGN.patch("popq\t%rax", "1: jmp 1b\n\tpopq\t%rax");
    assertStops(() -> {
      while (true) {
        try {
          Sweep.of(endless).workload("clone").run();
        } catch (entrylab.sweep.call.BrokenPathException e) {
          // Its end is the limit of instructions; an interrupt must come through all the same.
        }
      }
    });
  }

  private static void assertStops(Callable<?> work) throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread cell =
        Thread.ofPlatform()
            .daemon()
            .name("cell")
            .start(() -> {
              try {
                work.call();
              } catch (Throwable e) {
                end.set(e);
              }
            });
    cell.join(HEAD_START_MILLIS);
    cell.interrupt();
    cell.join(PATIENCE_MILLIS);
    assertFalse(cell.isAlive(), "it goes on");
    assertNotNull(end.get(), "it was over before, so this shows nothing");
    assertEquals(Set.of(), alive(before), "threads of its that go on: " + end.get());
  }

  /** Threads begun since that do not end by themselves. */
  private static Set<String> alive(Set<Thread> before) throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread) && thread.getName().startsWith("sweep-")) {
        thread.join(PATIENCE_MILLIS);
      }
    }
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && thread.getName().startsWith("sweep-"))
        .map(Thread::getName)
        .collect(Collectors.toSet());
  }
}
