package entrylab.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.design.Designs;
import entrylab.report.SensitivityText;
import entrylab.sweep.Sweep;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {

  @Test
  void everyUncertainConstantIsTriedAtBothEndsOfItsRange() {
    List<Variation> all = Variation.of(Cpus.get("haswell"));
    assertTrue(all.getFirst().stated());
    assertEquals(
        List.of("15", "20"),
        all.stream()
            .filter(v -> v.changes().containsKey(Parameter.MISPREDICT))
            .map(v -> v.changes().get(Parameter.MISPREDICT))
            .toList());
    var tried = new HashSet<Parameter>();
    all.forEach(v -> tried.addAll(v.changes().keySet()));
    assertEquals(new HashSet<>(Cpus.get("haswell").uncertain()), tried);
  }

  @Test
  void switchesOfAblationsAndPerfectPredictorsAreNoCandidates() {
    for (Variation variation : Variation.underEachPredictor(Cpus.get("haswell"))) {
      assertFalse(variation.changes().containsKey(Parameter.BTB_KIND));
      assertFalse(variation.changes().containsKey(Parameter.COLD_FETCH));
      assertFalse(variation.changes().containsValue("perfect"));
    }
  }

  @Test
  void eachConstantIsTriedUnderEachKindOfIndirectPredictor() {
    var both =
        Variation.underEachPredictor(Cpus.get("haswell")).stream()
            .filter(v -> v.changes().size() == 2)
            .toList();
    assertTrue(both.stream().allMatch(v -> v.changes().get(Parameter.INDIRECT) != null));
    assertTrue(both.stream().anyMatch(v -> "20".equals(v.changes().get(Parameter.MISPREDICT))));
    assertEquals("last-target", both.getFirst().cpu().word(Parameter.INDIRECT));
  }

  @Test
  void sixMorePushesAndPopsAreSlowerWhateverTheConstantsAre() {
    var result =
        Sensitivity.of(
                Sweep.of(Designs.get("v4.4-stubs"), Designs.get("full-frame")).workload("getpid"))
            .on(Cpus.get("sandy-bridge"))
            .oneAtATime()
            .syscalls(50)
            .run();
    var wins = assertInstanceOf(Decision.Wins.class, result.contests().getFirst().decision());
    assertEquals("v4.4-stubs", wins.design());
    assertTrue(wins.least() > 4, wins.toString());
    String text = SensitivityText.of(result);
    assertTrue(text.contains("v4.4-stubs wins by "), text);
  }
}
