package entrylab.sweep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Metrics: a declaration each, from which columns, axes and numbers follow. */
class MetricTest {
  private static Result result(boolean modelled) {
    Sweep sweep = Sweep.of(Designs.get("v4.4-stubs")).workload("getpid").syscalls(10);
    return (modelled ? sweep.on(Cpus.get("haswell")) : sweep).run().rows().getFirst();
  }

  private static Stream<Metric> of(NumberKind kind) {
    return Arrays.stream(Metric.values()).filter(metric -> metric.kind() == kind);
  }

  @Test
  void eachIsWrittenInOneColumn() {
    List<ResultColumn> columns = ResultColumns.of(List.of(result(true)));
    for (Metric metric : Metric.values()) {
      assertEquals(1, Collections.frequency(columns, metric), metric.word());
    }
    assertEquals(columns.size(), columns.stream().map(ResultColumn::word).distinct().count());
  }

  @Test
  void theCountedNeedNoCpuAndTheModelledRefuseToBeReadWithoutOne() {
    Result counted = result(false);
    of(NumberKind.COUNTED).forEach(metric -> assertTrue(metric.of(counted) >= 0, metric.word()));
    of(NumberKind.MODELLED)
        .forEach(metric -> {
          var refused = assertThrows(IllegalArgumentException.class, () -> metric.of(counted));
          assertTrue(refused.getMessage().contains("names no CPU"), refused.getMessage());
        });
  }

  @Test
  void thePartsOfTheCyclesAddUpToTheMean() {
    Result modelled = result(true);
    double parts =
        Stream.of(
                Metric.CYCLES_PRIVILEGED,
                Metric.CYCLES_CORE,
                Metric.CYCLES_FETCH,
                Metric.CYCLES_DATA,
                Metric.CYCLES_BRANCH,
                Metric.CYCLES_WORK)
            .mapToDouble(metric -> metric.of(modelled))
            .sum();
    assertEquals(Metric.CYCLES_MEAN.of(modelled), parts, 1e-9);
  }

  @Test
  void anAxisSaysWhatIsCountedPerWhatAndHow() {
    assertEquals("loads per syscall, counted", Metric.LOADS.axis());
    assertEquals("table bytes, counted", Metric.TABLE_BYTES.axis());
    assertEquals(
        "mean cycles per syscall more than v4.4-stubs, modelled",
        Metric.CYCLES_MEAN.axisMoreThan("v4.4-stubs"));
    assertEquals("accesses per syscall", Metric.LOADS.unit().toString());
    assertEquals("bytes", Metric.TABLE_BYTES.unit().toString());
  }
}
