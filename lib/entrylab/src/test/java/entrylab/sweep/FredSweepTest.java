package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.MissingParameterException;
import entrylab.core.cpu.Parameter;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A design that only FRED enters, swept on CPUs that have it and on those that have not. */
class FredSweepTest {
  private static final Design FRED = Designs.get("fred");
  private static final Design BY_SYSCALL = Designs.get("generic-entry");
  private static final Cpu WITH = Cpus.get("golden-cove-fred");
  private static final Cpu WITHOUT = Cpus.get("golden-cove");

  private static Sweep getpid(Cpu cpu) {
    return Sweep.of(List.of(BY_SYSCALL, FRED)).workload("getpid").traced(0).syscalls(64).on(cpu);
  }

  private static double cycles(Cpu cpu, Design design) {
    return getpid(cpu).run().rows().stream()
        .filter(row -> row.design().equals(design.name()))
        .findFirst()
        .orElseThrow()
        .cycles()
        .orElseThrow()
        .mean();
  }

  @Test
  void aCpuWithoutFredRefusesIt() {
    var refused = assertThrows(MissingParameterException.class, () -> getpid(WITHOUT).run());
    assertTrue(refused.getMessage().contains("golden-cove states no fred.delivery"));
  }

  @Test
  void aCpuWithoutFredLeavesItOutAndTimesTheOthersIfAsked() {
    SweepResult result = getpid(WITHOUT).leavingOutBroken().run();
    assertEquals(List.of(BY_SYSCALL.name()), result.rows().stream().map(Result::design).toList());
    LeftOutPoint left = result.leftOut().getFirst();
    assertEquals("fred", left.design());
    assertTrue(left.reason().contains("golden-cove states no fred.delivery"), left.reason());
  }

  /** Caches and predictors of the two answer alike, so that they are timed together. */
  @Test
  void besideACpuWithoutFredItIsTimedOnTheOneWithIt() {
    Sweep both = Sweep.of(FRED).workload("getpid").traced(0).syscalls(64).on(WITHOUT, WITH);
    SweepResult result = both.leavingOutBroken().run();
    assertEquals(1, result.leftOut().size());
    assertEquals(1, result.rows().size());
    assertEquals(cycles(WITH, FRED), result.rows().getFirst().cycles().orElseThrow().mean(), 1e-9);
  }

  @Test
  void withoutCyclesItIsCountedOnNoCpu() {
    Result row = Sweep.of(FRED).workload("getpid").traced(0).syscalls(10).run().rows().getFirst();
    assertEquals(46, row.counts().asmInstructions(), "entry and exit");
  }

  @Test
  void whatDeliveryCostsIsAddedToEveryCallOfItAndOfNoOtherDesign() {
    Cpu dear = WITH.with(Parameter.FRED_DELIVERY, "164");
    assertEquals(cycles(WITH, FRED) + 100, cycles(dear, FRED), 1e-9);
    assertEquals(cycles(WITH, BY_SYSCALL), cycles(dear, BY_SYSCALL), 1e-9);
  }
}
