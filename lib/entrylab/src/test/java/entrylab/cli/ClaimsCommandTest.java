package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsCommandTest extends CommandLineCase {
  @Test
  void theClaimsNamedArePrintedInThatOrder() {
    assertEquals(0, run("claims", "C14,c13", "--evidence"));
    assertTrue(out.toString().startsWith("C14  The syscall table is huge"), out.toString());
    assertTrue(out.toString().contains("\nC13  "), out.toString());
    assertTrue(out.toString().endsWith("seed 1.\n"), out.toString());
  }

  @Test
  void withoutEvidenceEachIsALineOfATerminal() {
    assertEquals(0, run("claims", "C14,C13"));
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.size(), out.toString());
    assertTrue(lines.getFirst().startsWith("C14  holds if"), out.toString());
    assertTrue(lines.get(1).startsWith("C13  holds"), out.toString());
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), out.toString());
  }

  @Test
  void jsonHasTheVerdictAndItsEvidence() throws IOException {
    assertEquals(0, run("claims", "C14", "--format", "json"));
    JsonNode claims = new ObjectMapper().readTree(out.toString());
    assertEquals(1, claims.size());
    assertEquals("C14", claims.get(0).get("id").asText());
    assertEquals("holds if", claims.get(0).get("verdict").asText());
    assertEquals("claimed: 545 * 8 = 4,360 bytes", claims.get(0).get("evidence").get(0).asText());
  }

  @Test
  void theThreadOf2015IsMeantWhereNoneIsNamed() {
    assertEquals(0, run("claims", "C14"));
    String unsaid = out.toString();
    out.getBuffer().setLength(0);
    assertEquals(0, run("claims", "C14", "--thread", "2015-ptregs"));
    assertEquals(unsaid, out.toString());
  }

  @Test
  void aQuestionOfAnotherThreadIsAskedAndNotClaimed() {
    assertEquals(0, run("claims", "--thread", "2026-latency", "L1"));
    assertTrue(out.toString().contains("\n    asked by:    H. Peter Anvin"), out.toString());
    assertTrue(out.toString().contains("\n    verdict:     depends: "), out.toString());
  }

  @Test
  void aMailQuotesWhatItAnswersAndTellsHowToMakeItAgain() {
    assertEquals(0, run("claims", "--thread", "2026-latency", "L1", "--mail"));
    List<String> lines = out.toString().lines().toList();
    assertEquals(
        "> Since we no longer use the sys_call_table[] as a jump table, do we", lines.get(1));
    assertEquals("  ./lab claims --thread 2026-latency L1 --evidence", lines.getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--evidence", "--format=json"})
  void aMailIsNoOtherForm(String other) {
    assertEquals(2, run("claims", "C14", "--mail", other));
    assertTrue(err.toString().contains("--mail has a text of its own"), err.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "C99, unknown claim of 2015-ptregs 'C99': did you mean 'C9'?",
    "XYZ, 'unknown claim of 2015-ptregs ''XYZ'': known: C1, C2,'",
    "L3, 'L3 is a claim of 2026-latency, not of 2015-ptregs: --thread 2026-latency'",
  })
  void anUnknownClaimIsOneLine(String word, String complaint) {
    assertEquals(2, run("claims", word));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(complaint), err.toString());
    assertEquals("", out.toString());
  }
}
