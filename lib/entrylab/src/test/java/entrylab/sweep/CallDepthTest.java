package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.design.Designs;
import org.junit.jupiter.api.Test;

class CallDepthTest {

  /**
   * The bounce of merged-v4.6 pops the fast path's return address without a return, so that the
   * return stack keeps one entry too many: every return of the user program finds the entry of the
   * one before it. The stubs of v4.4 return, and leave the stack as it was.
   */
  @Test
  void afterABounceEachOfTheUserProgramsReturnsIsMispredicted() {
    for (int depth : new int[] {1, 3, 8}) {
      assertEquals(depth, mispredicted("merged-v4.6", depth), 1e-9);
      assertEquals(0, mispredicted("v4.4-stubs", depth), 1e-9);
    }
  }

  private static double mispredicted(String design, int depth) {
    return Sweep.of(Designs.get(design))
        .workload("clone")
        .on(Cpus.get("haswell"))
        .callDepth(depth)
        .syscalls(1000)
        .run()
        .rows()
        .getFirst()
        .cycles()
        .orElseThrow()
        .user()
        .mispredicts();
  }

  @Test
  void aDepthIsAtLeastOneFrameAndCoversEveryReturnStack() {
    assertThrows(IllegalArgumentException.class, () -> new CallDepth(0));
    assertThrows(IllegalArgumentException.class, () -> new CallDepth(CallDepth.MOST + 1));
    int deepest =
        Cpus.names().stream()
            .map(Cpus::get)
            .mapToInt(cpu -> cpu.count(Parameter.RETURN_STACK))
            .max()
            .orElseThrow();
    assertTrue(CallDepth.MOST >= deepest);
  }
}
