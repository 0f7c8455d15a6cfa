package entrylab.claims.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;
import entrylab.sweep.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Two designs whose call executes the same instructions: whichever they are, nobody tells them
 * apart. Pairs, calls and tracing are drawn from the seed, and those kept that are of the kind.
 */
class SameCodeTest {
  private static final int PAIRS = 5;
  private static final int MOST_TRIES = 400;
  private static final List<String> CALLS = List.of("getpid", "read", "openat", "clone", "mmap");

  private static List<Contrast> pairs() {
    var random = new SplittableRandom(1);
    List<Design> designs = Designs.all();
    List<Contrast> same = new ArrayList<>();
    for (int i = 0; i < MOST_TRIES && same.size() < PAIRS; i++) {
      Design one = designs.get(random.nextInt(designs.size()));
      Design other = designs.get(random.nextInt(designs.size()));
      var call = Contrast.of(one, other, CALLS.get(random.nextInt(CALLS.size())));
      Contrast contrast = random.nextBoolean() ? call : call.underPtrace();
      if (!one.name().equals(other.name()) && comesBack(contrast) && contrast.sameCode()) {
        same.add(contrast);
      }
    }
    return same;
  }

  private static boolean comesBack(Contrast contrast) {
    try {
      contrast.on(contrast.before()).path();
      contrast.on(contrast.after()).path();
      return true;
    } catch (BrokenPathException e) {
      return false;
    }
  }

  @Test
  void neitherAClaimNorASweepTellsThemApart() {
    List<Contrast> pairs = pairs();
    assertEquals(PAIRS, pairs.size());
    for (Contrast pair : pairs) {
      String cpu = Contrast.CPUS.get(pairs.indexOf(pair) % Contrast.CPUS.size());
      String where = pair.before().name() + ", " + pair.after().name() + ", " + pair.syscall();
      PlacedContrast placed = PlacedContrast.of(pair);
      assertEquals(new Margin(cpu, 0, 0), placed.margin(cpu), where);
      Modelled modelled = placed.modelled(cpu);
      assertEquals(0, modelled.added(), where);
      assertFalse(modelled.standing().depends(), where);
      List<Result> rows =
          Sweep.of(List.of(pair.before(), pair.after()))
              .on(Cpus.get(cpu))
              .workload(pair.syscall())
              .traced(pair.traced() ? 1 : 0)
              .syscalls(160)
              .run()
              .rows();
      assertEquals(new PairedDifference(160, 0, 0), rows.get(1).cyclesLess(rows.get(0)), where);
      assertEquals(new PlacementStanding(0, 16, 0), rows.get(1).against(rows.get(0)), where);
    }
  }

  @Test
  void aCallThatExecutesSomethingElseIsToldApart() {
    var bounce =
        Contrast.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"), "getpid").underPtrace();
    assertFalse(bounce.sameCode());
    assertTrue(PlacedContrast.of(bounce).margin("haswell").least() != 0);
  }
}
