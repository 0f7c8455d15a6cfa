package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.files.DataFolder;
import entrylab.files.RepositoryClone;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whether {@code data/measured/hardware.txt} is what {@code ./lab accuracy --hardware} says, as far
 * as seconds allow, since the whole takes minutes. One record is modelled by notebook 05 anyhow; of
 * the sequences those are modelled that are missed most; and no file may be missing.
 */
class HardwareTableTest {
  private static final String KEPT = DataFolder.text("measured/hardware.txt");

  /** The record of notebook 05. */
  private static final String MODELLED_ANYHOW = "epyc-zen4-drawn";

  private static final Pattern COLUMNS = Pattern.compile(" {2,}");

  /** The table's own rows. */
  private static List<String> rows() {
    return KEPT.lines().skip(2).takeWhile(line -> !line.isBlank()).toList();
  }

  private static List<String> rowsOf(String file) {
    return rows().stream().filter(row -> row.startsWith(file + " ")).toList();
  }

  /** What notebook 05 said last, which CI holds against the model. */
  private static String twin(String name) throws IOException {
    return Files.readString(
        RepositoryClone.root().resolve("data/expected/05-model-and-hardware/" + name));
  }

  private static MatchResult only(String form, String text) {
    List<MatchResult> found = Pattern.compile(form).matcher(text).results().toList();
    assertEquals(1, found.size(), () -> form + " in " + text);
    return found.getFirst();
  }

  private static String row(String calls, String n, String off, String tau) {
    return String.join("|", MODELLED_ANYHOW, "zen4", calls, n, off, tau);
  }

  private static List<String> cells(List<String> rows) {
    return rows.stream().map(row -> COLUMNS.matcher(row.strip()).replaceAll("|")).toList();
  }

  @Test
  void everyRecordAndEveryFileOfSequencesIsInIt() {
    var files = new TreeSet<>(Records.names());
    DataFolder.list("ring3").stream()
        .filter(file -> file.startsWith("sequences-") && file.endsWith(".csv"))
        .forEach(file -> files.add(file.replace(".csv", "")));
    var told = new TreeSet<String>();
    rows().forEach(row -> told.add(COLUMNS.split(row)[0]));
    assertEquals(files, told);
  }

  @Test
  void itFitsIntoATerminal() {
    assertEquals(List.of(), KEPT.lines().filter(line -> line.length() > 80).toList());
  }

  @Test
  void theSequencesThatRedwoodCovesProfileMissesMostAreModelledAsWasSaid() {
    String said = DataFolder.text("ring3/fourth-comparison-redwood-cove.txt");
    List<MatchResult> rows =
        Pattern.compile("(?m)^  (\\S.*\\S) +(fenced|back-to-back) .* model +([0-9.]+)$")
            .matcher(said)
            .results()
            .toList();
    assertEquals(12, rows.size(), said);
    Cpu cpu = Cpus.get("redwood-cove");
    for (MatchResult row : rows) {
      Sequence sequence =
          Sequence.shipped().stream()
              .filter(one -> one.name().equals(row.group(1)))
              .findFirst()
              .orElseThrow();
      double now = Sequences.model(cpu, sequence, CallMode.named(row.group(2)));
      assertEquals(Double.parseDouble(row.group(3)), now, 0.006, row.group());
    }
  }

  @Test
  void theRowsOfRedwoodCovesSequencesAreThoseOfItsLastComparison() {
    String said = DataFolder.text("ring3/fourth-comparison-redwood-cove.txt");
    List<String> last =
        Stream.of("fenced", "back-to-back")
            .map(mode -> {
              MatchResult row =
                  only(
                      "(?m)^"
                          + mode
                          + ": .* ([0-9.]+) % of the mean measured, tau ([0-9.]+) .* n ([0-9]+),",
                      said);
              return String.join(
                  "|",
                  "sequences-redwood-cove",
                  "redwood-cove",
                  "sequences, " + mode,
                  row.group(3),
                  row.group(1),
                  row.group(2));
            })
            .toList();
    assertEquals(last, cells(rowsOf("sequences-redwood-cove")));
  }

  @Test
  void theRecordThatANotebookModelsIsAsFarOffAsThereAndAsItSays() throws IOException {
    String paths = twin("accuracy.txt");
    String mixes = twin("mix-accuracy.txt");
    List<String> now =
        Stream.concat(
                Stream.of("fenced|fenced", "back to back|back-to-back")
                    .map(words -> words.split("\\|"))
                    .map(words -> {
                      MatchResult said =
                          only(
                              "(?m)^"
                                  + words[0]
                                  + ": +MAPE ([0-9.]+) %.* tau ([0-9.]+) over .* n ([0-9]+)$",
                              paths);
                      return row("paths, " + words[1], said.group(3), said.group(1), said.group(2));
                    }),
                Stream.of(
                        "mix, traced 0|mix, untraced",
                        "mix, traced 0.5|mix, half traced",
                        "polluted, traced 0|polluted, untraced",
                        "polluted, traced 0.5|polluted, half traced")
                    .map(words -> words.split("\\|"))
                    .map(words -> {
                      MatchResult said =
                          only(
                              "(?m)^"
                                  + Pattern.quote(words[0])
                                  + ": MAPE ([0-9.]+) %.* n ([0-9]+) ",
                              mixes);
                      return row(words[1], said.group(2), said.group(1), "-");
                    }))
            .toList();
    assertEquals(now, cells(rowsOf(MODELLED_ANYHOW)));
  }
}
