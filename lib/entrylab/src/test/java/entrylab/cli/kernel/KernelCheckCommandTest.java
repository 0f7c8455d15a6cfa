package entrylab.cli.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.cli.CommandLineCase;
import entrylab.kernel.CheckedKernel;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.Kernels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes and words of {@code kernel check}: 0 clean, 1 with violations, 2 on bad input. */
class KernelCheckCommandTest extends CommandLineCase {
  @TempDir private static Path folder;

  @BeforeAll
  static void everythingIsInstalled() throws IOException {
    List<String> missing = CheckedKernel.missing();
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(List.of(), missing);
    }
    assumeTrue(missing.isEmpty());
    KernelSnapshot whole = CheckedKernel.snapshot(0);
    Kernels.toFile(whole, folder.resolve("whole.snapshot"));
    Kernels.toFile(CheckedKernel.broken(whole, 1), folder.resolve("broken.snapshot"));
  }

  private int check(String name, String... words) {
    String[] line = new String[words.length + 3];
    line[0] = "kernel";
    line[1] = "check";
    line[2] = folder.resolve(name).toString();
    System.arraycopy(words, 0, line, 3, words.length);
    return run(line);
  }

  @Test
  void aCleanKernelIsZero() throws IOException {
    assertEquals(0, check("whole.snapshot", "--format", "json", "--max-instructions", "1000"));
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertTrue(report.path("clean").asBoolean());
    assertEquals(
        "90 instructions and 62 accesses equal to the recording", report.path("replay").asText());
  }

  @Test
  void aBrokenOneIsOneAndTheFirstLineSaysWhatIsBroken() {
    assertEquals(1, check("broken.snapshot", "--max-instructions", "1000"));
    // Two pops exchanged: r12 and r13 come back as the other, watched or not.
    assertTrue(
        out.toString().startsWith("checked: 1 invariant broken: user-registers\n"), out.toString());
  }

  @Test
  void aPatchIsFoundAsAFaultOfTheKernelWouldBe() {
    // The exit's second pop, of r14 (41 5e), pops r15 (41 5f) again; r14 is not cleared on the way.
    assertEquals(
        1,
        check(
            "whole.snapshot",
            "--max-instructions=1000",
            "--patch",
            "entry_SYSCALL_64+0x97=415f",
            "--format=csv"));
    assertTrue(out.toString().startsWith("broken,shortest way to see it,"), out.toString());
    assertTrue(out.toString().contains("r15 = "), out.toString());
  }

  @Test
  void oneWithoutASnapshotIsALine() {
    assertEquals(2, check("none.snapshot"));
    assertTrue(
        err.toString().contains("./lab kernel record IMAGE --snapshot takes one"), err.toString());
    assertEquals(1, err.toString().lines().count());
  }
}
