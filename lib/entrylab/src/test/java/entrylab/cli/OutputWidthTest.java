package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.Kernels;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command prints without being asked for more fits where it is read. */
class OutputWidthTest extends CommandLineCase {
  private static final int TERMINAL = 80;

  /** Of sweeps, whose rows have many numbers. */
  private static final int WIDE = 100;

  /** Words of a command with small inputs, and how wide it may be. */
  private record Small(int columns, String words) {
    String command() {
      return words.split(" ")[0];
    }
  }

  private static final List<Small> SMALL =
      List.of(
          new Small(TERMINAL, "designs"),
          new Small(TERMINAL, "check trampoline-seed"),
          new Small(TERMINAL, "check merged-v4.6"),
          new Small(TERMINAL, "claims --thread 2026-latency L1"),
          new Small(TERMINAL, "claims C4"),
          new Small(TERMINAL, "workload git-status"),
          new Small(WIDE, "sweep --designs v4.4-stubs,trampoline-slowpath --workload read"),
          new Small(WIDE, "sweep --designs switch --workload read --cpu zen4 --syscalls 64"),
          new Small(WIDE, "tradeoff --designs switch,merged-v4.6 --workload read --placement 0"),
          new Small(TERMINAL, "timeline switch read"),
          new Small(TERMINAL, "timeline switch clone --against trampoline-slowpath-stale"),
          new Small(TERMINAL, "timeline trampoline-slowpath-stale clone --placements 4"),
          new Small(TERMINAL, "accuracy --cpu cascade-lake"),
          new Small(TERMINAL, "mitigations --placements 2"),
          new Small(TERMINAL, "kernel show DIR/mine.kernel"),
          new Small(TERMINAL, "mail --designs switch,merged-v4.6 --workload read --syscalls 64"));

  /**
   * Commands whose width other tests hold: {@code CompareTextTest}, {@code SensitivityTest}, {@code
   * AlignmentTextTest}, {@code RecordSourcesTest}; those that print a line, nothing, or what the
   * reader's own script does; and {@code doctor}, whose paths are as long as they are.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "compare",
          "sensitivity",
          "alignment",
          "measure",
          "reproduce",
          "share",
          "image",
          "jshell",
          "docs",
          "bench",
          "doctor");

  @TempDir private Path folder;

  @Test
  void theDefaultOutputOfEachCommandFits() {
    Kernels.toFile(HandMadeKernel.of("mine", 0, 5, "getppid"), folder.resolve("mine.kernel"));
    for (Small small : SMALL) {
      out.getBuffer().setLength(0);
      run(small.words().replace("DIR", folder.toString()).split(" "));
      List<String> lines = out.toString().lines().toList();
      assertTrue(lines.size() > 2, small + ": " + err);
      assertEquals(
          List.of(),
          lines.stream().filter(line -> line.length() > small.columns()).toList(),
          small.words());
    }
  }

  @Test
  void helpOfEachCommandFits() {
    for (String name : named()) {
      out.getBuffer().setLength(0);
      run(name, "--help");
      assertTrue(out.toString().startsWith("usage: ./lab " + name), out.toString());
      assertEquals(
          List.of(), out.toString().lines().filter(line -> line.length() > WIDE).toList(), name);
    }
  }

  @Test
  void noCommandIsForgotten() {
    assertEquals(
        named(),
        Stream.concat(SMALL.stream().map(Small::command), ELSEWHERE.stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The commands that a user is told of. */
  private static Set<String> named() {
    return Operations.list()
        .lines()
        .filter(line -> line.startsWith("  "))
        .map(line -> line.strip().split(" ")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
