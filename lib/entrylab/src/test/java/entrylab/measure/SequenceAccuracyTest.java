package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.files.DataFolder;
import entrylab.measure.record.CallMode;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sequences that were measured on some processor, and the model beside them. */
class SequenceAccuracyTest {
  private static final String FILE =
      """
      # cpu: AMD EPYC, family 25 model 17 stepping 1
      # unit: core cycles
      sequence,mode,measured,low,high,model
      16 loads in a chain,fenced,62.00,61.00,63.00,
      8 loads in a chain,fenced,27.00,26.50,28.00,1.0
      a sequence of long ago,fenced,5.00,4.00,6.00,
      """;

  private static KeptSequences read(String text) {
    return KeptSequences.read("mine.csv", new StringReader(text));
  }

  @Test
  void theErrorIsInCyclesAndAShareOfAllThatWasMeasured() {
    SequenceAccuracy accuracy = SequenceAccuracy.of(read(FILE), Cpus.get("zen4"));
    // Zen 4 loads in 4 cycles, of which a fence hides one load: 15 and 7 of them. Off by 2 and 1.
    assertEquals(1.5, accuracy.meanOff(CallMode.FENCED), 0.01);
    assertEquals(1.5 / 44.5, accuracy.share(CallMode.FENCED), 0.001);
    assertEquals(1, accuracy.tau(CallMode.FENCED).tau());
    assertEquals(Set.of("a sequence of long ago"), accuracy.gone());
    String text = accuracy.toText();
    assertTrue(text.contains("n 2, 1 within the measured interval"), text);
  }

  @Test
  void theFileTellsItsCore() {
    assertEquals("zen4", read(FILE).core().orElseThrow().profile());
    String redwoodCove = DataFolder.text("ring3/sequences-redwood-cove.csv");
    assertEquals("redwood-cove", read(redwoodCove).core().orElseThrow().profile());
  }

  @Test
  void whatIsNoSuchFileIsRefusedByName() {
    var empty = assertThrows(IllegalArgumentException.class, () -> read("# cpu: x\n"));
    assertTrue(empty.getMessage().startsWith("mine.csv holds no measured sequences"));
    var odd =
        assertThrows(
            IllegalArgumentException.class,
            () -> read("sequence,mode,measured,low,high\nx,fenced,y,1,2\n"));
    assertTrue(odd.getMessage().startsWith("mine.csv, row 1: no measured sequence"));
  }
}
