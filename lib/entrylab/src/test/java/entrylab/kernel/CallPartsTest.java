package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.path.Trace;
import entrylab.placement.Block;
import entrylab.placement.Placement;
import entrylab.placement.TraceMover;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a recorded call's instructions are for, and how its functions are moved. */
class CallPartsTest {
  private static final long TEXT = 0xffffffff81000000L;

  /** Functions lie 64 bytes apart, in the order they are named. */
  private static KernelRecord record(
      String call, CallWay way, List<Stretch> made, String... named) {
    List<Symbols.Symbol> symbols =
        IntStream.range(0, named.length)
            .mapToObj(i -> new Symbols.Symbol(TEXT + 64 * i, 64, named[i]))
            .toList();
    return KernelRecord.of(
        "mine",
        Map.of(),
        new Symbols(symbols),
        IntStream.range(0, named.length)
            .mapToObj(i -> new KernelInstruction(TEXT + 64 * i, new byte[] {(byte) 0xf4}))
            .toList(),
        List.of(new RecordedCall(new CallWish(call, way), 1, 1, made)));
  }

  /** A step of HLT in each of these functions. */
  private static Stretch stretch(int stack, int... functions) {
    return new Stretch(
        false,
        stack,
        Arrays.stream(functions).mapToObj(f -> new KernelStep(f, 1, ACCESS)).toList());
  }

  /** With one it is no interrupted instruction. */
  private static final List<Trace.Access> ACCESS = List.of(new Trace.Access(TEXT, 8, false));

  private static String parts(KernelRecord record) {
    return String.join(
        " ", record.parts(record.calls().getFirst()).stream().map(CallPart::toString).toList());
  }

  @Test
  void theHandlerIsWhatItCallsAndTheExitWhatFollows() {
    KernelRecord record =
        record(
            "read",
            CallWay.PLAIN,
            List.of(stretch(0, 0, 1, 2, 3, 1, 0)),
            "entry_SYSCALL_64",
            "do_syscall_64",
            "__x64_sys_read",
            "vfs_read");
    assertEquals("entry entry handler handler exit exit", parts(record));
  }

  @Test
  void whatIsNamedNowhereIsWorkOutsideOfTheHandler() {
    KernelRecord record =
        record(
            "getppid",
            CallWay.AUDIT,
            List.of(stretch(0, 0, 1, 2, 1, 3, 1, 4, 1, 0)),
            "entry_SYSCALL_64",
            "do_syscall_64",
            "syscall_trace_enter.constprop.0",
            "__x64_sys_getppid",
            "syscall_exit_work");
    assertEquals("entry entry work entry handler exit work exit exit", parts(record));
  }

  @Test
  void aThunkBelongsToWhatItProtects() {
    KernelRecord record =
        record(
            "getppid",
            CallWay.PLAIN,
            List.of(stretch(0, 0, 1, 2, 3, 2, 1, 2)),
            "entry_SYSCALL_64",
            "do_syscall_64",
            "__x86_return_thunk",
            "__x64_sys_getppid");
    assertEquals("entry entry entry handler handler exit exit", parts(record));
  }

  @Test
  void whatRunsOnAnotherStackIsTheTracers() {
    KernelRecord record =
        record(
            "getppid",
            CallWay.PTRACE,
            List.of(stretch(0, 0, 1), stretch(1, 2), stretch(0, 1, 0)),
            "entry_SYSCALL_64",
            "syscall_trace_enter",
            "do_wait");
    assertEquals("entry work tracer work entry", parts(record));
  }

  /** Three functions: a call, a jump of a byte into the second, and the third called. */
  private static KernelRecord tied() {
    List<KernelInstruction> code = new ArrayList<>();
    code.add(new KernelInstruction(TEXT + 60, HexFormat.of().parseHex("eb02"))); // jmp TEXT + 64
    code.add(new KernelInstruction(TEXT + 64, HexFormat.of().parseHex("e83b000000"))); // call + 128
    code.add(new KernelInstruction(TEXT + 128, HexFormat.of().parseHex("c3"))); // ret
    code.add(new KernelInstruction(TEXT + 69, HexFormat.of().parseHex("f4")));
    Stretch made =
        new Stretch(
            false, 0, IntStream.range(0, 4).mapToObj(i -> new KernelStep(i, 1, ACCESS)).toList());
    return KernelRecord.of(
        "mine",
        Map.of(),
        new Symbols(
            List.of(
                new Symbols.Symbol(TEXT, 64, "one"),
                new Symbols.Symbol(TEXT + 64, 64, "two"),
                new Symbols.Symbol(TEXT + 128, 64, "three"))),
        code,
        List.of(new RecordedCall(new CallWish("read", CallWay.PLAIN), 1, 1, List.of(made))));
  }

  @Test
  void functionsThatAJumpOfAByteTiesAreMovedTogether() {
    KernelRecord record = tied();
    List<Block> blocks = record.blocks(record.calls().getFirst()).all();
    assertEquals(
        List.of("one 128", "three 64"),
        blocks.stream().map(block -> block.name() + " " + block.bytes()).toList());
  }

  @Test
  void aMovedCallLeadsWhereItLed() {
    KernelRecord record = tied();
    RecordedCall call = record.calls().getFirst();
    Trace moved =
        new TraceMover(record.blocks(call).at(Placement.of(1, 1))).moved(record.trace(call));
    // jmp and call, each with the displacement that leads to the next step.
    Trace.Step jump = moved.steps().get(0);
    assertEquals(jump.address() + 2 + jump.code()[1], moved.next(0));
    Trace.Step called = moved.steps().get(1);
    int displacement =
        java.nio.ByteBuffer.wrap(called.code()).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(1);
    assertEquals(called.address() + 5 + displacement, moved.next(1));
    assertTrue(moved.steps().get(0).address() != TEXT + 60);
  }
}
