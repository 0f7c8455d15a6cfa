package entrylab.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entrylab.core.Asm;
import entrylab.core.anchor.CodeWalker;
import entrylab.core.cpu.Cpus;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Which of a trace's addresses decide what the core makes of it. A Haswell: windows of 32 bytes,
 * predecoded in blocks of 16.
 */
class CodeShapeTest {
  private final TraceCompiler compiler = new TraceCompiler(Cpus.get("haswell"), UnknownForm.REFUSE);

  private CompiledTrace at(String source, LongUnaryOperator moved) {
    Trace trace = new CodeWalker(Asm.assemble(source), Asm.BASE).walk("test");
    return compiler.compile(compiler.prepare(trace), moved);
  }

  private CodeShape shape(String source, long distance) {
    return at(source, address -> address + distance).shape();
  }

  @Test
  void codeMovedByWholeWindowsHasItsShapeAndByHalfAWindowAnother() {
    // 40 bytes from the start of a window: two windows, of 32 bytes and of 8. Half a window on,
    // they are of 16 and of 24; the micro-ops of the second begin elsewhere.
    String source = "nop;".repeat(40);
    assertEquals(shape(source, 0), shape(source, 4096 + 32));
    assertNotEquals(shape(source, 0), shape(source, 16));
  }

  @Test
  void theDecodersBlocksArePartOfTheShape() {
    // 12 bytes in one window wherever they begin; from byte 8 on they lie in two blocks of 16.
    String source = "nop;".repeat(12);
    assertNotEquals(shape(source, 0), shape(source, 8));
    assertEquals(at(source, a -> a).events().size(), at(source, a -> a + 8).events().size());
  }

  @Test
  void aJumpToWhatLiesRightBehindItIsNoneThatIsTaken() {
    String source = "jmp 1f; nop; 1: nop";
    long target = Asm.BASE + 3;
    CodeShape apart = shape(source, 0);
    CodeShape adjacent = at(source, address -> address == target ? address - 1 : address).shape();
    assertNotEquals(apart, adjacent);
  }

  @Test
  void theAddressOfALoadMattersOnlyWhereAPendingStoreIs() {
    String source = "push %rcx; mov 128(%rsp), %rax";
    CompiledTrace trace = at(source, address -> address);
    long loaded = trace.memories()[1].address();
    var pending = new CarriedStores(List.of(new CarriedStores.Pending(loaded, 8, 5)));
    var partly = new CarriedStores(List.of(new CarriedStores.Pending(loaded + 4, 8, 5)));
    // The access numbered 1, store 0: all of the load's bytes are the store's, or some of them.
    assertArrayEquals(new long[] {(1L << 32) + 1}, trace.met(pending));
    assertArrayEquals(new long[] {1L << 32}, trace.met(partly));
    assertArrayEquals(new long[0], trace.met(CarriedStores.NONE));
    CompiledTrace elsewhere = at(source, a -> a == loaded ? a + 4096 : a);
    assertEquals(trace.shape(), elsewhere.shape());
    assertArrayEquals(new long[0], elsewhere.met(pending));
  }

  @Test
  void theAddressOfAStoreIsPartOfTheShape() {
    String source = "mov %rax, (%rsp)";
    long stored = at(source, a -> a).memories()[0].address();
    assertNotEquals(at(source, a -> a).shape(), at(source, a -> a == stored ? a + 64 : a).shape());
  }

  @Test
  void shapesOfTwoCompilersAreNeverEqual() {
    var other = new TraceCompiler(Cpus.get("haswell"), UnknownForm.REFUSE);
    Trace trace = new CodeWalker(Asm.assemble("nop"), Asm.BASE).walk("test");
    assertNotEquals(compiler.compile(trace).shape(), other.compile(trace).shape());
  }
}
