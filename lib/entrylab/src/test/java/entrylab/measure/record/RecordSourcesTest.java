package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.measure.model.MeasuredText;
import entrylab.measure.model.ModelAccuracy;
import entrylab.measure.model.PathTraces;
import entrylab.measure.model.RefusedRow;
import entrylab.measure.model.WorkloadAccuracy;
import entrylab.measure.worker.WorkerAddresses;
import entrylab.measure.worker.WorkerTrace;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which text a record is about. */
class RecordSourcesTest {
  private static MachineRecord record(Map<String, String> about, MeasuredFigure... figures) {
    return new MachineRecord(about, List.of(figures));
  }

  private static RecordSources first() {
    return RecordSources.of(record(Map.of()));
  }

  @Test
  void setsThatAreKeptAreToTheByteWhatTheirNamesSay() {
    assertTrue(RecordSources.kept().contains(RecordSources.FIRST));
    for (String digest : RecordSources.kept()) {
      assertEquals(digest, RecordSources.kept(digest).digest());
    }
  }

  @Test
  void aRecordOfTheFirstVersionNamesNoDigestAndMeansTheFirstSet() {
    assertEquals(RecordSources.FIRST, first().digest());
    assertEquals(16, first().designs().size());
  }

  @Test
  void aRecordOfTodayMeansTodaysDesigns() {
    String digest = RecordSources.today().digest();
    assertEquals(digest, RecordSources.of(record(Map.of(MachineRecord.SOURCES, digest))).digest());
  }

  @Test
  void everyShippedRecordHasItsSources() {
    for (String name : Records.names()) {
      Set<String> designs =
          RecordSources.of(Records.get(name)).designs().stream()
              .map(Design::name)
              .collect(Collectors.toSet());
      for (MeasuredFigure figure : Records.get(name).paths()) {
        assertTrue(designs.contains(figure.point().design()), figure.point().toString());
      }
    }
  }

  @Test
  void aRecordOfATextThatIsNotKeptIsRefused() {
    MachineRecord measured = record(Map.of(MachineRecord.SOURCES, "0123456789abcdef"));
    var e = assertThrows(IllegalArgumentException.class, () -> RecordSources.of(measured));
    assertTrue(
        e.getMessage().startsWith("the record timed sources 0123456789abcdef, today's are "),
        e.getMessage());
    assertEquals(1, e.getMessage().lines().count());
  }

  private static MeasuredFigure figure(String design, double instructions) {
    return new MeasuredFigure(
        new MeasuredPoint(design, MeasuredPath.GETPID.toString(), CallMode.BACK_TO_BACK, 0),
        new MedianInterval(40, 39, 41, 0.96, 12),
        0.01,
        instructions,
        OptionalDouble.empty());
  }

  /**
   * Untraced getpid of the first set: 43 instructions from swapgs to sysretq, of which ring 3 has
   * neither the two swapgs nor sti and cli; two of the stand-in, and seven of the program: the
   * number, rcx, r11, the jump there, and the loop's count, and its jump back.
   */
  @Test
  void aRowWhoseInstructionsAreNotThoseThatAreReplayedIsRefused() {
    Design design =
        first().designs().stream()
            .filter(d -> d.name().equals("merged-v4.6"))
            .findFirst()
            .orElseThrow();
    double instructions = 43 - 4 + 2 + 6;
    MachineRecord measured = record(Map.of(), figure(design.name(), instructions));
    ModelAccuracy same = ModelAccuracy.of(measured, Cpus.get("zen4"), List.of(design));
    assertEquals(1, same.rows().size());
    assertEquals(List.of(), same.refused());

    MachineRecord other = record(Map.of(), figure(design.name(), instructions + 1));
    ModelAccuracy refused = ModelAccuracy.of(other, Cpus.get("zen4"), List.of(design));
    assertEquals(List.of(), refused.rows());
    assertEquals(
        List.of(
            "refused: merged-v4.6, getpid, back-to-back: measured with 48.00 instructions per call,"
                + " replayed with 47.00"),
        refused.refused().stream().map(RefusedRow::toString).toList());
    assertTrue(MeasuredText.of(refused).contains(refused.refused().getFirst().toString() + "\n"));

    var noMixes = new WorkloadAccuracy(Cpus.get("zen4"), List.of());
    String brief = MeasuredText.brief(measured, same, noMixes);
    assertTrue(brief.replace('\n', ' ').contains("over 1 path"), brief);
    assertFalse(brief.contains("refused"), brief);
    String none = MeasuredText.brief(other, refused, noMixes);
    assertTrue(none.contains("no path can be compared."), none);
    assertTrue(
        none.replace('\n', ' ').contains(refused.refused().getFirst().toString() + " "), none);
    assertEquals(List.of(), (brief + none).lines().filter(line -> line.length() > 80).toList());
  }

  @Test
  void everyRowOfTheFirstRecordIsOfItsSources() {
    MachineRecord measured = Records.get("epyc-zen4-guest");
    RecordSources sources = RecordSources.of(measured);
    int rows = 0;
    for (Design design : sources.designs()) {
      if (measured.paths().stream().anyMatch(f -> f.point().design().equals(design.name()))) {
        Map<String, WorkerTrace> traces =
            PathTraces.of(
                design, ImageOptions.DEFAULT, sources.dialect(), WorkerAddresses.text(0, 0));
        for (MeasuredFigure figure : measured.paths()) {
          if (figure.point().design().equals(design.name())) {
            WorkerTrace trace = traces.get(PathTraces.key(figure.point()));
            assertTrue(RefusedRow.of(figure, trace).isEmpty(), figure.point().toString());
            rows++;
          }
        }
      }
    }
    assertEquals(measured.paths().size(), rows);
  }
}
