package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exit codes and words of {@code check}: 0 clean, 1 with violations, 2 on bad input. */
class CheckCommandTest extends CommandLineCase {
  @TempDir private Path folder;

  private int check(String... words) {
    String[] line = new String[words.length + 1];
    line[0] = "check";
    System.arraycopy(words, 0, line, 1, words.length);
    return run(line);
  }

  private String file(String source) throws IOException {
    return Files.writeString(folder.resolve("mine.S"), source).toString();
  }

  @Test
  void aCleanDesignIsZero() throws IOException {
    assertEquals(0, check("merged-v4.6", "--x32", "off", "--format", "json"));
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertEquals("merged-v4.6", report.path("design").asText());
    assertTrue(report.path("clean").asBoolean());
    assertTrue(report.path("found").isEmpty(), out.toString());
  }

  @Test
  void whatIsFoundIsOneAndToldByItsId() throws IOException {
    assertEquals(1, check(file(ENDLESS), "--x32", "off", "--format", "json"));
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertEquals("mine", report.path("design").asText());
    assertEquals("path-ends", report.path("found").path(0).asText());
    assertEquals("mine.S:4", report.path("violations").path(0).path("location").asText());
  }

  @Test
  void ofSeveralDesignsEachIsALineAndCounterexamplesAreAskedFor() throws IOException {
    String mine = file(ENDLESS);
    assertEquals(1, check("merged-v4.6", mine));
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size(), out.toString());
    assertTrue(lines.getFirst().startsWith("merged-v4.6  clean; x32 adds "), out.toString());
    assertTrue(lines.getLast().startsWith("mine         path-ends"), out.toString());
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(1, check("merged-v4.6", mine, "--counterexamples"));
    assertTrue(out.toString().contains("no end after 5000 instructions"), out.toString());
  }

  @Test
  void ofSeveralDesignsOneTableAloneCanBeAskedFor() throws IOException {
    String mine = file(ENDLESS);
    assertEquals(1, check("merged-v4.6", mine, "--x32", "off"));
    List<String> lines = out.toString().lines().toList();
    assertEquals("merged-v4.6  clean", lines.getFirst());
    assertTrue(lines.getLast().startsWith("mine         path-ends"), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, check("merged-v4.6", "switch", "--x32", "off", "--format", "json"));
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertTrue(report.path(0).has("foundWithoutX32"), out.toString());
    assertFalse(report.path(0).has("foundWithX32"), out.toString());
  }

  @Test
  void aPatchedDesignIsToldWhatIsNewBeforeWhatItInherits() throws IOException {
    Path patch =
        Files.writeString(
            folder.resolve("words.patch"),
            """
            --- a/merged-v4.6.S
            +++ b/merged-v4.6.S
            @@ -29,1 +29,2 @@
             	.include "base-v4.6.inc"
            +	/* a comment changes nothing */
            """);
    assertEquals(1, check("merged-v4.6+" + patch, "merged-v4.6"));
    List<String> lines = out.toString().lines().toList();
    assertTrue(
        lines
            .getFirst()
            .startsWith("merged-v4.6+words  nothing new by the patch; clean; x32 adds "),
        out.toString());
    assertTrue(lines.getLast().startsWith("merged-v4.6        clean; x32 adds "), out.toString());
  }

  @Test
  void anIdIsToldOnce() throws IOException {
    // Comes back at once, whatever there is to do: broken with interrupts and without.
    String idle = ENDLESS.replace("\tjmp\t.\n", "\tsysretq\n");
    assertEquals(1, check(file(idle), "--x32", "off", "--format", "json"));
    List<String> found = new ObjectMapper().readTree(out.toString()).findValuesAsText("id");
    assertTrue(found.contains("entry-exit-work"), found::toString);
    assertEquals(found.stream().distinct().toList(), found);
  }

  @Test
  void whatCannotBeAssembledIsTwoAndOneLine() throws IOException {
    String mine = file(ENDLESS.replace("jmp", "jpm"));
    assertEquals(2, check(mine));
    assertEquals("lab: mine.S:4: Error: no such instruction: `jpm .'\n", err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void theBudgetOfInstructionsIsTheReaders() throws IOException {
    assertEquals(1, check(file(ENDLESS), "--x32", "off", "--max-instructions", "123"));
    assertTrue(out.toString().contains("no end after 123 instructions"), out.toString());
  }

  @Test
  void theBudgetOfMemoryIsTheReaders() throws IOException {
    String mine = file(ENDLESS + "\t.rept 100000000\n\tnop\n\t.endr\n");
    assertEquals(2, check(mine, "--max-memory", "99"));
    assertEquals(
        "lab: mine.S:8: as went over its limits: 10 s, 99 MiB or 32 MiB of output\n",
        err.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "--max-instructions, 0, 1 or more",
    "--max-instructions, 40001, 40000 at the most",
    "--max-seconds, -1, 1 or more",
    "--max-memory, 65537, 65536 at the most",
  })
  void aBudgetThatCannotBeHadIsTwo(String option, String value, String words) {
    assertEquals(2, check("switch", option, value));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(words), err.toString());
  }
}
