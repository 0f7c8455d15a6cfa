package entrylab.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.machine.Machine;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
  /** The published first outputs for a state of 0. */
  @Test
  void theFirstNumbersAreThePublishedOnes() {
    SplitMix64 random = new SplitMix64(0);
    assertEquals(0xe220a8397b1dcdafL, random.next());
    assertEquals(0x6e789e6aa1b965f4L, random.next());
    assertEquals(0x06c45d188009454fL, random.next());
  }

  /** One in sixteen is stepped, one in 64 at the edge: 1000 and 250 of 16,000, give or take. */
  @Test
  void rareKindsOfCasesComeUpAsOftenAsTheyShould() {
    long stepped = cases().filter(RandomCase::stepped).count();
    long atTheEdge = cases().filter(one -> one.user().rip() != Machine.USER_SYSCALL).count();
    assertEquals(1000, stepped, 100);
    assertEquals(250, atTheEdge, 50);
  }

  private static java.util.stream.Stream<RandomCase> cases() {
    return LongStream.range(0, 16_000).mapToObj(number -> RandomCase.of(3, number));
  }
}
