package entrylab.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.accuracy.AccuracyReport;
import entrylab.check.Findings;
import entrylab.claims.Claims;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sensitivity.Sensitivity;
import entrylab.sweep.Ledgers;
import entrylab.sweep.Sweep;
import entrylab.tradeoff.TradeOff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class UniqueNamesTest {
  private static final Design SWITCH = Designs.get("switch");

  @Test
  void aListWithoutRepetitionsIsKeptAsItIs() {
    assertEquals(List.of("b", "a"), UniqueNames.each("word", List.of("b", "a"), word -> word));
  }

  @Test
  void whatIsGivenTwiceIsNamed() {
    var cpu = Cpus.get("haswell");
    Sweep sweep = Sweep.of(SWITCH);
    refused("design 'switch'", () -> Sweep.of(SWITCH, SWITCH));
    refused("design 'switch'", () -> Ledgers.of(SWITCH, SWITCH));
    refused("design 'switch'", () -> Findings.of(List.of(SWITCH, SWITCH)));
    refused("workload 'read'", () -> sweep.workload("read", "getpid", "read"));
    refused("traced share '0.5'", () -> sweep.traced(0.5, 1, 0.5));
    refused("pollution '64'", () -> sweep.pollution(64, 64));
    refused("CPU 'haswell'", () -> sweep.on(cpu, cpu));
    refused("CPU 'haswell'", () -> Sensitivity.of(sweep).on(cpu, Cpus.get("haswell")));
    refused("CPU 'haswell'", () -> AccuracyReport.of(List.of(cpu, cpu)));
    refused("claim 'C1'", () -> Claims.test("C1", "c1"));
    var twice = List.of("read", "read");
    refused("workload 'read'", () -> TradeOff.of(List.of(SWITCH), twice, List.of(cpu)));
  }

  @Test
  void twoPatchesOfOneDesignStandBesideEachOtherUnderNamesOfTheirOwn() {
    Design one = SWITCH.patch("/*", "/*  ");
    Design other = SWITCH.patch("/*", "/*   ");
    refused("design 'switch-patched'", () -> Sweep.of(one, other));
    assertEquals(2, Sweep.of(one, other.named("second")).points());
  }

  private static void refused(String which, Executable list) {
    assertEquals(
        which + " is given twice: leave one out, or give it another name",
        assertThrows(IllegalArgumentException.class, list).getMessage());
  }
}
