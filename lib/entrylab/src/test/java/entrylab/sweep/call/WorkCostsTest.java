package entrylab.sweep.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Confidence;
import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.machine.ThreadFlag;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Cycles;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCostsTest {
  private static final String CLASSES = "syscall,class\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other.time | 5 | cycles | | 1..9 | assumed",
        "other.time | 5 | cycles | a page | | assumed",
        "other.time | 5 | cycles | a page | 1..9 |",
        "other.time | 5 | | a page | 1..9 | assumed",
        "other.time | 5 | cycles | a page | 6..9 | assumed",
        "other.time | 5 | moons | a page | 1..9 | assumed",
        "other.time | 5 | cycles | a page | 1..9 | sure",
        "other.time | 5",
      })
  void aValueWithoutUnitSourceRangeAndConfidenceIsRefusedByItsLine(String line) {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> WorkCosts.read("# costs\n" + line, CLASSES));
    assertTrue(refused.getMessage().startsWith("costs, line 2: "), refused.getMessage());
  }

  @Test
  void aPieceThatLacksAValueIsRefusedByItsName() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> WorkCosts.read("other.time | 5 | cycles | a page | 1..9 | assumed", CLASSES));
    assertEquals("costs: no value for other.code", refused.getMessage());
  }

  @Test
  void timesAreTurnedIntoCyclesByTheClockAndAddUp() {
    var table = ImageOptions.DEFAULT.table();
    int number = table.named("stat").orElseThrow().number();
    var traced = new CallKind(number, ThreadFlag.SYSCALL_TRACE.mask(), 0);
    CallWork work = WorkCosts.shipped().of(traced, table);
    // 906 ns of stat and 13500 ns of two stops, at Haswell's 3.8 GHz.
    assertEquals(Math.round((906 + 13500) * 3.8), work.cycles(Cpus.get("haswell")));
    assertEquals(2, work.footprints().size());
    assertEquals(0, WorkCosts.shipped().of(new CallKind(39, 0, 0), table).cycles());
    assertEquals(
        Map.of("ptrace.time", "9600"), WorkCosts.shipped().with("ptrace.time", "9600").changes());
  }

  @Test
  void whatHasNoSourceSaysSo() {
    WorkCosts.shipped()
        .values()
        .forEach((name, value) -> {
          boolean unsourced = value.source().startsWith("no source");
          assertTrue(!unsourced || value.confidence() == Confidence.ASSUMED, name);
        });
  }

  @Test
  void aWholeCallIsTheDispatchAndWhatIsStatedAndNeverCheaper() {
    Sweep dispatch =
        Sweep.of(Designs.get("merged-v4.6"))
            .workload("mix:stat=0.5+getpid=0.5")
            .traced(0, 1)
            .syscalls(400)
            .on(Cpus.get("haswell"));
    SweepResult cheap = dispatch.run();
    SweepResult whole = dispatch.cost(Cost.WHOLE).run();
    // Half of 400 calls are stat, give or take five standard deviations of ten; each is charged
    // with 906 ns at 3.8 GHz.
    int stat = 3443;
    double untraced = whole.rows().getFirst().modelled().parts().work();
    assertEquals(200 * stat / 400.0, untraced, 50 * stat / 400.0);
    // The same draw under ptrace, each call with two stops of 13500 ns in all.
    double traced = whole.rows().getLast().modelled().parts().work();
    assertEquals(51_300, traced - untraced, 1e-6);
    for (int i = 0; i < 2; i++) {
      Cycles without = cheap.rows().get(i).modelled();
      Cycles with = whole.rows().get(i).modelled();
      assertEquals(Cost.WHOLE, with.cost());
      assertEquals(0, without.parts().work());
      double work = with.parts().work();
      assertEquals(with.mean(), with.parts().sum(), 1e-9);
      // What handlers touch pushes entry code and stack out.
      assertTrue(with.mean() - work >= without.mean());
    }
  }
}
