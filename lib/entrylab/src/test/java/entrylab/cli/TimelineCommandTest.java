package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TimelineCommandTest extends CommandLineCase {
  private int run(String words) {
    return run(words.split(" "));
  }

  @Test
  void theTextIsSevenBitAndSaysWhatIsModelled() {
    assertEquals(0, run("timeline v4.4-stubs getpid"));
    String text = out.toString();
    assertTrue(text.contains("Modelled on haswell"), text);
    assertTrue(text.contains("136 cycles = 108 privileged + 28 core"), text);
    assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), text);
    assertTrue(text.lines().noneMatch(line -> line.endsWith(" ")), text);
  }

  @Test
  void jsonHasALinePerInstructionAndTheTotal() throws IOException {
    assertEquals(0, run("timeline v4.4-stubs getpid --cpu haswell --format json"));
    JsonNode timeline = new ObjectMapper().readTree(out.toString());
    assertEquals("modelled", timeline.get("kind").asText());
    assertEquals(136, timeline.get("total").asInt());
    JsonNode last = timeline.get("lines").get(timeline.get("lines").size() - 1);
    assertEquals("sysretq", last.get("instruction").asText());
    assertEquals(136, last.get("retired").asInt());
    assertEquals("privileged constant", last.get("waited_for").asText());
  }

  @Test
  void twoDesignsStandSideBySideWithAMarkWhereTheyDiffer() {
    assertEquals(0, run("timeline v4.4-stubs read --against full-frame --cpu sandy-bridge"));
    String text = out.toString();
    assertEquals(12, text.lines().filter(line -> line.stripLeading().startsWith("> ")).count());
    assertTrue(text.contains("first:  v4.4-stubs, read: 147 cycles"), text);
  }

  @Test
  void aTracedCallTakesTheSlowPathAndFlagsCanBeGivenAsANumber() {
    assertEquals(0, run("timeline merged-v4.6 read --traced"));
    assertTrue(out.toString().contains("merged-v4.6, read with work flags 0x1"), out.toString());
    assertTrue(out.toString().contains("do_syscall_64"));
    assertEquals(0, run("timeline merged-v4.6 read --flags 0x100"));
    assertTrue(out.toString().contains("with work flags 0x100"));
  }

  @Test
  void aDesignThatCrashesIsToldInOneLine() {
    assertEquals(2, run("timeline trampoline-seed clone"));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("does not bring call 56"), err.toString());
  }
}
