package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.measure.model.ModelAccuracy;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.Records;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of each processor that was measured. */
class HardwareAccuracyTest {
  private static final Set<String> SOME = Set.of(MeasuredPoint.NOTHING, "v4.4-stubs");

  private static KeptSequences sequences(String cpu) {
    return KeptSequences.read(
        "mine",
        new StringReader(
            "# cpu: "
                + cpu
                + "\n# microcode: 0x7\nsequence,mode,measured,low,high,model\n"
                + "16 loads in a chain,fenced,62.00,61.00,63.00,\n"
                + "8 loads in a chain,fenced,27.00,26.50,28.00,\n"));
  }

  @Test
  void aFileOfSequencesIsARowForEachWayOfTimingThatItHas() {
    var rows =
        HardwareAccuracy.of("mine", sequences("AMD EPYC, family 25 model 17 stepping 1")).rows();
    assertEquals(1, rows.size());
    var row = rows.getFirst();
    assertEquals(
        List.of("mine", "Zen 4", "zen4", "0x7", "sequences, fenced"),
        List.of(row.file(), row.core(), row.profile(), row.microcode(), row.calls()));
    // Zen 4 loads in 4 cycles, of which a fence hides one load: off by 2 and 1 of 89.
    assertEquals(3 / 89.0, row.off(), 0.001);
    assertEquals(1, row.tau().orElseThrow().tau());
  }

  @Test
  void aProcessorWithoutAnyProfileNearIsRefusedByName() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> HardwareAccuracy.of("mine", sequences("VIA, family 7 model 1 stepping 1")));
    assertTrue(error.getMessage().startsWith("no profile is near the processor of mine"));
  }

  @Test
  void aRecordsPathsAreThoseOfItsComparison() {
    MachineRecord whole = Records.get("epyc-zen4-drawn");
    MachineRecord some =
        new MachineRecord(
            whole.about(),
            whole.figures().stream()
                .filter(f -> f.point().mode() == CallMode.FENCED)
                .filter(f -> SOME.contains(f.point().design()))
                .filter(f -> f.point().calls().startsWith("getpid"))
                .toList());
    var rows = HardwareAccuracy.of("some", some).rows();
    var fenced = rows.stream().filter(r -> r.calls().equals("paths, fenced")).toList();
    assertEquals(1, fenced.size());
    ModelAccuracy compared = ModelAccuracy.of(some);
    assertEquals(compared.rows().size(), fenced.getFirst().n());
    assertEquals(compared.error(), fenced.getFirst().off(), 1e-12);
    assertEquals(Optional.of(compared.tau()), fenced.getFirst().tau());
  }
}
