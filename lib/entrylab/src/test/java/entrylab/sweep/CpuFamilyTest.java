package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.replay.CoreShape;
import entrylab.core.replay.PipelineShape;
import entrylab.design.Designs;
import entrylab.sweep.result.RunLength;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuFamilyTest {
  private static final Cpu HASWELL = Cpus.get("haswell");

  private static List<Cpu> variations(Cpu cpu) {
    List<Cpu> all = new ArrayList<>(List.of(cpu));
    for (Parameter parameter : cpu.uncertain()) {
      cpu.alternatives(parameter).forEach(value -> all.add(cpu.with(parameter, value)));
    }
    return all;
  }

  private static List<Cpu> cpus(String... names) {
    return Stream.of(names).map(Cpus::get).toList();
  }

  private static Sweep sweep(int most) {
    return Sweep.of(Designs.get("merged-v4.6"))
        .workload("mix:read=0.8+clone=0.2")
        .traced(0.5)
        .pollution(0, 1 << 12)
        .placements(3)
        .syscalls(most);
  }

  private static void assertEachCalculatesWhatItAloneWould(Sweep sweep, List<Cpu> cpus) {
    SweepResult together = sweep.on(cpus).run();
    for (Cpu cpu : cpus) {
      assertEquals(sweep.on(cpu).run().rows(), together.cpu(cpu.name()).rows(), cpu::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"haswell", "zen4"})
  void calculatesWhatEachCpuAloneWould(String name) {
    List<Cpu> variations = variations(Cpus.get(name));
    assertNotEquals(
        variations.size(),
        CpuFamily.of(variations, variations.size()).size(),
        "some constants change no answer");
    assertEachCalculatesWhatItAloneWould(sweep(60), variations);
  }

  /** They differ in shape and so are run one after the other, but share predictors' answers. */
  @Test
  void cpusOfOtherShapesThatPredictAlikeCalculateWhatEachAloneWould() {
    List<Cpu> cpus =
        cpus(
            "haswell",
            "skylake",
            "haswell-cold-l1i",
            "haswell-no-return-stack",
            "haswell-last-target",
            "zen3",
            "zen4");
    assertEachCalculatesWhatItAloneWould(sweep(200).traced(0, 0.5), cpus);
  }

  @Test
  void eachCpuOfOneRunStopsWhereItIsCertainAlone() {
    var pair = List.of(HASWELL, HASWELL.with(Parameter.MISPREDICT, "20"));
    assertEquals(1, CpuFamily.of(pair, 2).size());
    Sweep certain =
        Sweep.of(Designs.get("merged-v4.6"))
            .workload("mix:read=0.8+clone=0.2")
            .traced(0.5)
            .length(new RunLength.UntilCertain(0.02, 200_000));
    for (Sweep one : List.of(certain.placements(2), certain.placement(0))) {
      assertEachCalculatesWhatItAloneWould(one, pair);
    }
  }

  @Test
  void timesChangeNoShapeAndSizesDo() {
    CoreShape shape = CoreShape.of(HASWELL);
    assertEquals(shape, CoreShape.of(HASWELL.with(Parameter.MISPREDICT, "20")));
    assertNotEquals(shape, CoreShape.of(HASWELL.with(Parameter.INDIRECT, "last-target")));
    assertFalse(CpuFamily.of(List.of(HASWELL, Cpus.get("skylake")), 2).size() == 1);
  }

  @Test
  void holdsNoMoreCpusThanFitAtOnce() {
    List<Cpu> five =
        List.of("15", "16", "17", "18", "19").stream()
            .map(cycles -> HASWELL.with(Parameter.MISPREDICT, cycles))
            .toList();
    assertEquals(List.of(2, 2, 1), CpuFamily.of(five, 2).stream().map(CpuFamily::size).toList());
  }

  /** Of its ablations one has other caches, two other predictors, and one a buffer that knows. */
  @Test
  void familiesWhosePipelinesAreAlikeAreKin() {
    List<Cpu> cpus =
        cpus(
            "haswell",
            "skylake",
            "haswell-cold-l1i",
            "haswell-no-return-stack",
            "haswell-last-target",
            "haswell-perfect-btb");
    List<CpuFamily> families = CpuFamily.of(cpus, 2);
    assertEquals(6, families.size());
    assertEquals(List.of(List.of(0, 2, 3, 4, 5), List.of(1)), numbers(CpuFamily.kin(families, 5)));
    assertEquals(
        List.of(List.of(0, 2, 3), List.of(4, 5), List.of(1)), numbers(CpuFamily.kin(families, 3)));
  }

  @Test
  void timesMakeOtherPipelinesAndSizesDoNot() {
    PipelineShape shape = PipelineShape.of(HASWELL);
    assertNotEquals(shape, PipelineShape.of(HASWELL.with(Parameter.MISPREDICT, "20")));
    assertEquals(shape, PipelineShape.of(HASWELL.with(Parameter.INDIRECT, "last-target")));
  }

  private static List<List<Integer>> numbers(List<List<CpuFamily>> kin) {
    return kin.stream()
        .map(families -> families.stream().map(family -> family.number(0)).toList())
        .toList();
  }
}
