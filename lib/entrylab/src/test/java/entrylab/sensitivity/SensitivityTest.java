package entrylab.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.report.SensitivityText;
import entrylab.sweep.Sweep;
import entrylab.sweep.call.Cost;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.RunLength;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SensitivityTest {

  @Test
  void everyUncertainConstantIsTriedAtBothEndsOfItsRange() {
    List<Variation> all = Variation.of(Cpus.get("haswell"));
    assertTrue(all.getFirst().stated());
    assertEquals(
        List.of("15", "20"),
        all.stream()
            .filter(v -> v.changes().containsKey("mispredict"))
            .map(v -> v.changes().get("mispredict"))
            .toList());
    var tried = new HashSet<String>();
    all.forEach(v -> tried.addAll(v.changes().keySet()));
    assertEquals(
        new HashSet<>(Cpus.get("haswell").uncertain().stream().map(Parameter::key).toList()),
        tried);
  }

  @Test
  void switchesOfAblationsAndPerfectPredictorsAreNoCandidates() {
    for (Variation variation : Variation.underEachPredictor(Cpus.get("haswell"))) {
      assertFalse(variation.changes().containsKey("btb.kind"));
      assertFalse(variation.changes().containsKey("frontend.cold"));
      assertFalse(variation.changes().containsValue("perfect"));
    }
  }

  @Test
  void eachConstantIsTriedUnderEachKindOfIndirectPredictor() {
    var both =
        Variation.underEachPredictor(Cpus.get("haswell")).stream()
            .filter(v -> v.changes().size() == 2)
            .toList();
    assertTrue(both.stream().allMatch(v -> v.changes().get("indirect.kind") != null));
    assertTrue(both.stream().anyMatch(v -> "20".equals(v.changes().get("mispredict"))));
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
    String text = SensitivityText.of(result);
    assertTrue(text.contains("v4.4-stubs wins by "), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
  }

  @Test
  void whatInstructionsCostIsTriedWhereSomeCodeHasThem() {
    Design plain = Designs.get("merged-v4.6");
    Design clearing = plain.patch("popq\t%rax", "verw (%rsp); popq\t%rax").named("clearing");
    Cpu haswell = Cpus.get("haswell");
    Set<Parameter> idle = Sweep.of(plain).idle(haswell);
    assertTrue(idle.containsAll(Set.of(Parameter.LFENCE, Parameter.VERW, Parameter.MOV_TO_CR)));
    assertFalse(idle.contains(Parameter.SYSRET));
    idle.remove(Parameter.VERW);
    assertEquals(idle, Sweep.of(plain, clearing).idle(haswell));
    var result =
        Sensitivity.of(Sweep.of(plain, clearing).workload("getpid"))
            .oneAtATime()
            .syscalls(20)
            .run();
    assertEquals(
        List.of("instruction.verw=458", "instruction.verw=860"),
        result.contests().getFirst().trials().stream()
            .map(trial -> trial.variation().toString())
            .filter(change -> change.startsWith("instruction.verw"))
            .toList());
  }

  @Test
  void ofWholeCallsWhatTheyAreChargedWithIsVariedToo() {
    Sweep sweep =
        Sweep.of(Designs.get("v4.4-stubs"), Designs.get("full-frame"))
            .workload("mix:stat=0.5+getpid=0.5")
            .placement(0)
            .traced(0, 1);
    assertEquals(List.of(), sweep.charged());
    // Of stat, of getpid, and of a tracer: time, code and data.
    Sweep whole = sweep.cost(Cost.WHOLE);
    assertEquals(9, whole.charged().size());
    assertTrue(whole.charged().containsAll(List.of("path.time", "trivial.code", "ptrace.data")));
    var result = Sensitivity.of(whole).oneAtATime().syscalls(20).run();
    var trials = result.contests().getLast().trials();
    var slower = trial(trials, Map.of("ptrace.time", "44800"));
    // Two stops take 44800 instead of 13500 ns at 3.8 GHz: 118940 cycles more, of every design.
    for (String design : List.of("v4.4-stubs", "full-frame")) {
      assertEquals(
          118940, slower.cycles().get(design) - trials.getFirst().cycles().get(design), 1e-6);
    }
    // The code it runs pushes entry code out: that does reach the design.
    assertNotEquals(
        trials.getFirst().cycles(), trial(trials, Map.of("ptrace.code", "62336")).cycles());
  }

  @Test
  void ofARecordingTheCallsAreThoseOfASweepThatRunsUntilItIsCertain() {
    Sweep pair =
        Sweep.of(Designs.get("duplicated-table"), Designs.get("trampoline-slowpath"))
            .workload("shell-fork-loop")
            .placement(0)
            .on(Cpus.get("haswell"));
    Contest contest = Sensitivity.of(pair).oneAtATime().syscalls(256).run().contests().getFirst();
    Map<String, Double> stated = contest.trials().getFirst().cycles();
    assertEquals(cycles(pair.length(new RunLength.UntilCertain(0.9, 256))), stated);
    // The program's start makes other calls than the rest of it.
    assertNotEquals(cycles(pair.syscalls(256)), stated);
  }

  private static Map<String, Double> cycles(Sweep sweep) {
    return sweep.run().rows().stream()
        .collect(Collectors.toMap(Result::design, row -> row.modelled().withUser()));
  }

  private static VariedRun trial(List<VariedRun> trials, Map<String, String> changes) {
    return trials.stream()
        .filter(trial -> trial.variation().changes().equals(changes))
        .findFirst()
        .orElseThrow();
  }
}
