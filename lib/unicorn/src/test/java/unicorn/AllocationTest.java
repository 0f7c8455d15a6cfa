package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** That events make no garbage. */
class AllocationTest {
  /** dec rcx; jnz to the start: two instructions a round. */
  private static final String LOOP = "48ffc9 75fb";

  private static final int ROUNDS = 50_000;
  private static final int EVENTS = 2 * ROUNDS;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private int called;

  private long allocatedByARun(Unicorn unicorn) {
    unicorn.reg_write(Unicorn.UC_X86_REG_RCX, (long) ROUNDS);
    long before = threads.getCurrentThreadAllocatedBytes();
    Guest.run(unicorn, LOOP);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void recordedEventsAllocateNothing() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, EVENTS);
      allocatedByARun(unicorn);
      recorder.clear();
      long bytes = allocatedByARun(unicorn);
      assertEquals(EVENTS, recorder.size());
      assertTrue(bytes < EVENTS, () -> bytes + " bytes for " + EVENTS + " events");
    }
  }

  @Test
  void hooksAllocateNothing() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      CodeHook count = (u, address, size, user) -> called++;
      unicorn.hook_add(count, 1, 0, null);
      // What is interpreted at first may allocate.
      allocatedByARun(unicorn);
      long bytes = allocatedByARun(unicorn);
      assertEquals(2 * EVENTS, called);
      assertTrue(bytes < EVENTS, () -> bytes + " bytes for " + EVENTS + " events");
    }
  }
}
