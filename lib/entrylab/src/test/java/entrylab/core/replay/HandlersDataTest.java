package entrylab.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.Asm;
import entrylab.core.anchor.CodeWalker;
import entrylab.core.cpu.Cpus;
import entrylab.core.pipeline.Timing;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.uop.UnknownForm;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the data that handlers and tracers touch costs the entry code of the next call. */
class HandlersDataTest {
  private static final String ENTRY = "swapgs; %s; swapgs; sysretq";
  private static final String INDEPENDENT = "mov %gs:0,%rax; mov %gs:64,%rbx";
  private static final String CHAIN = "mov %gs:0,%rax; mov %gs:64(%rax),%rbx";
  private static final String UNDER_OTHER_WORK = "mov %gs:0,%rax; .rept 64; nop; .endr";

  private static Timing warm(String loads, int dataBytes) {
    var cpu = Cpus.get("haswell");
    byte[] code = Asm.assemble(ENTRY.replace("%s", loads));
    var trace = new CodeWalker(code, Asm.BASE).enteredBySyscall().walk(loads);
    var simulator =
        new Simulator(
            new Timings(cpu),
            List.of(new TraceCompiler(cpu, UnknownForm.REFUSE).compile(trace)),
            new int[] {0},
            UserProgram.LOOP,
            List.of(List.of(new Footprint(0, 0, dataBytes))));
    Timing last = null;
    for (int call = 0; call < 50; call++) {
      last = simulator.run(0);
    }
    simulator.check();
    return last;
  }

  /**
   * Haswell's L1D has 64 sets of 8 ways: 4 and 16 KiB put one and four lines into each set, which
   * leave room for the entry code's; 32 KiB put eight, which do not. A line that is gone comes from
   * L2 in 12 cycles instead of 4. Loads that do not depend on each other wait for that together, a
   * chain waits once for each, and 64 instructions behind a load take 16 cycles to rename, longer
   * than the load does.
   */
  @ParameterizedTest
  @CsvSource({
    "4096, 0, 0, 0",
    "16384, 0, 0, 0",
    "32768, 8, 16, 0",
    "65536, 8, 16, 0",
  })
  void linesThatAreGoneCostWhatNothingElseHides(int bytes, int together, int chain, int hidden) {
    assertEquals(together, warm(INDEPENDENT, bytes).data());
    assertEquals(chain, warm(CHAIN, bytes).data());
    assertEquals(hidden, warm(UNDER_OTHER_WORK, bytes).data());
    assertEquals(hidden, warm(UNDER_OTHER_WORK, bytes).total() - warm(UNDER_OTHER_WORK, 0).total());
  }
}
