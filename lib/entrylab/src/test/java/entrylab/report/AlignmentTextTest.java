package entrylab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.alignment.AlignmentExperiment;
import entrylab.alignment.AlignmentResult;
import entrylab.design.Designs;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlignmentTextTest {
  private static AlignmentResult result;

  @BeforeAll
  static void run() {
    result = AlignmentExperiment.of(Designs.get("switch")).placements(4).run();
  }

  @Test
  void itBeginsWithTheAnswerAndFitsATerminal() {
    List<String> lines = AlignmentText.of(result).lines().toList();
    assertTrue(
        lines.getFirst().startsWith("Most is gained by ")
            || lines.getFirst().startsWith("No alignment gains"),
        lines.getFirst());
    for (String line : lines) {
      assertTrue(line.length() <= 80, line);
    }
  }

  @Test
  void theGainThatItBeginsWithIsTheLargestOfTheTable() {
    double largest =
        result.rows().stream()
            .filter(row -> row.more().mean() < 0 && !row.more().withinNoise())
            .mapToDouble(row -> -row.more().mean())
            .max()
            .orElseThrow();
    String text = AlignmentText.of(result).replace("\n", " ");
    String gain = text.replaceFirst(".*?: ([0-9.]+)\\+-.*", "$1");
    assertEquals(largest, Double.parseDouble(gain), 0.05);
  }

  @Test
  void whatDecidesNothingIsNotSaidToGain() {
    AlignmentResult level =
        new AlignmentResult(
            result.rows().stream().filter(row -> row.more().mean() == 0).toList(),
            result.placements(),
            result.workload());
    assertTrue(
        AlignmentText.of(level).startsWith("No alignment gains what placements do not explain.\n"));
  }
}
