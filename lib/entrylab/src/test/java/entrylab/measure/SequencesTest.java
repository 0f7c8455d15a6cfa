package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.measure.record.CallMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short sequences on the model: each rule found on Zen 4 shows, and goes when it is taken away. */
class SequencesTest {
  private static final Cpu ZEN4 = Cpus.get("zen4");

  private static double cycles(Cpu cpu, String name) {
    Sequence sequence =
        Sequence.shipped().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    return Sequences.model(cpu, sequence, CallMode.FENCED);
  }

  @Test
  void aNameAndABodyMakeASequence() {
    assertEquals(
        List.of(new Sequence("one", "\tnop\n"), new Sequence("two", "\tret\n")),
        Sequence.parse("# said first\n== one\n\tnop\n== two\n\tret\n"));
  }

  @Test
  void aPopIsConfirmedLateOnceItsPushIsWritten() {
    double young = cycles(ZEN4, "6 pushes, 6 cycles, 6 pops");
    double old = cycles(ZEN4, "6 pushes, 16 cycles, 6 pops");
    // Ten cycles of moves more, and the late confirmation in place of the buffer's one cycle.
    assertEquals(10 + 6 - 1, old - young, 1);
    assertEquals(
        10,
        cycles(free(), "6 pushes, 16 cycles, 6 pops")
            - cycles(free(), "6 pushes, 6 cycles, 6 pops"),
        1);
  }

  private static Cpu free() {
    return ZEN4.with(Parameter.MEMORY_RENAMING_LATE, "0");
  }

  @Test
  void aLoadCloseBehindItsStoreIsMadeAgain() {
    double close = cycles(ZEN4, "store to no register, 3 cycles, load");
    double apart = cycles(ZEN4, "store to no register, 4 cycles, load");
    // Its latency of 4 and a cycle to notice it once more, behind a cycle of moves fewer.
    assertEquals(4 + 1 - 1, close - apart, 0.01);
  }

  @Test
  void chainsOfLoadsSayWhatAnAddressCosts() {
    // Eight loads more in a chain: eight times the latency.
    assertEquals(8 * 4, difference(" loads in a chain"), 0.01);
    assertEquals(8 * 4, difference(" loads in a chain, displacement -64"), 0.01);
    assertEquals(8 * 5, difference(" loads in a chain, indexed"), 0.01);
    assertEquals(8 * 5, difference(" loads in a chain, gs"), 0.01);
  }

  private static double difference(String name) {
    return cycles(ZEN4, 16 + name) - cycles(ZEN4, 8 + name);
  }

  @Test
  void twoBranchesAreRenamedPerCycle() {
    assertEquals((16 - 8) / 2.0, cycles(ZEN4, "16 jumps") - cycles(ZEN4, "8 jumps"), 0.01);
  }

  @Test
  void fourArithmeticMicroOpsAreRenamedPerCycle() {
    assertEquals(
        (48 - 24) / 4.0,
        cycles(ZEN4, "48 moves of an immediate") - cycles(ZEN4, "24 moves of an immediate"),
        0.01);
  }

  @Test
  void aLoadMadeAgainTakesItsAddressesLatencyOnceMore() {
    // By gs a load takes a cycle more, and one that is made twice takes it twice.
    assertEquals(
        2,
        cycles(ZEN4, "store to gs, 3 cycles, load")
            - cycles(ZEN4, "store to the stack, 3 cycles, load"),
        0.01);
    assertEquals(
        1,
        cycles(ZEN4, "store to gs, 6 cycles, load")
            - cycles(ZEN4, "store to the stack, 6 cycles, load"),
        0.01);
  }

  @Test
  void aCallIsPredictedInCyclesOfItsOwn() {
    Sequence calls =
        Sequence.shipped().stream()
            .filter(s -> s.name().equals("1 calls and returns"))
            .findFirst()
            .orElseThrow();
    // Call 2, return 2, the jump behind it half a cycle and the rest of it lost, the jump out 3;
    // in the loop another half and its rest, and the jump in 3.
    assertEquals(2 + 2 + 1 + 3 + 1 + 3, Sequences.model(ZEN4, calls, CallMode.BACK_TO_BACK), 0.01);
  }
}
