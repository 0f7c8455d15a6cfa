package entrylab.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import entrylab.tradeoff.SweptGains.Bracket;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvenShareTest {
  private static EvenShare share(OptionalDouble closed, Double... swept) {
    return new EvenShare("w", "c", "large", "small", Axis.PTREGS, 0, closed, List.of(swept));
  }

  @Test
  void aBracketIsEvenWhereTheLineBetweenItsEndsPassesZero() {
    // From 5 at 0.1 down to -15 at 0.3: a quarter of the way.
    Bracket bracket = new Bracket(0.1, 5, 0.3, -15);
    assertEquals(0.15, bracket.even(), 1e-12);
    assertEquals(List.of(0.0, 0.5, 1.0), new Bracket(0, 1, 1, -1).divided(2).toList());
  }

  @Test
  void whatSeveralSeedsFindHasAMeanAndASpread() {
    EvenShare three = share(OptionalDouble.of(0.5), 0.2, 0.3, 0.4);
    assertEquals(0.3, three.mean(), 1e-12);
    assertEquals(0.2, three.least());
    assertEquals(0.4, three.most());
    assertEquals(0.2, three.difference(), 1e-12);
    assertTrue(share(OptionalDouble.empty(), 0.1).exists());
    assertFalse(share(OptionalDouble.empty()).exists());
    assertTrue(Double.isNaN(share(OptionalDouble.of(0.5)).difference()));
  }

  @Test
  void aSweepFindsWhereTheShellsSecondTablePaysForItsPage() {
    var sweep = Sweep.of(Designs.get("duplicated-table"), Designs.get("merged-v4.6"));
    var cpus = List.of(Cpus.get("haswell"));
    var words = List.of("shell-fork-loop");
    TradeOff tradeOff = TradeOff.of(sweep, words, cpus);
    EvenShare ptregs = EvenSearch.of(sweep, tradeOff, words, cpus, "duplicated-table").getFirst();
    assertEquals(Axis.PTREGS, ptregs.axis());
    assertEquals(EvenSearch.SEEDS, ptregs.swept().size());
    // Both ways have to agree to a quarter; taking marked calls for no rarer than others is 2.6
    // times off.
    assertEquals(1, ptregs.closed().orElseThrow() / ptregs.mean(), 0.25);
  }
}
