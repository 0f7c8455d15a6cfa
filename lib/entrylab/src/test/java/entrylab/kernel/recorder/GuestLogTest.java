package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.kernel.CallWish;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelStep;
import entrylab.kernel.Kernels;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.Stretch;
import entrylab.kernel.Symbols;
import entrylab.path.Trace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the stream that the plugin writes. */
class GuestLogTest {
  private static final long USER = 0x401000;
  private static final long TEXT = 0xffffffff81000000L;
  private static final long STACK = 0xffffc90000104000L;
  private static final long OTHER_STACK = 0xffffc90000204000L;

  /** A stream in the making, as {@code recorder.c} writes it. */
  private static final class Stream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int told;

    private Stream number(long number, int size) {
      byte[] all =
          ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array();
      bytes.write(all, 0, size);
      return this;
    }

    Stream say(String line) {
      bytes.write('t');
      number(line.length(), Short.BYTES);
      bytes.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
      return this;
    }

    Stream begin() {
      bytes.write('b');
      return number(0, Short.BYTES);
    }

    Stream end() {
      bytes.write('e');
      return number(0, Short.BYTES);
    }

    /** Tells an instruction and executes it. */
    Stream run(long address, String code) {
      byte[] raw = HexFormat.of().parseHex(code);
      bytes.write('i');
      number(++told, Integer.BYTES).number(address, Long.BYTES).number(raw.length, 1);
      bytes.writeBytes(raw);
      return again();
    }

    /** Executes the last instruction once more. */
    Stream again() {
      bytes.write('x');
      return number(told, Integer.BYTES);
    }

    Stream load(int size, long address) {
      bytes.write('r');
      return number(size, 1).number(address, Long.BYTES);
    }

    Stream store(int size, long address) {
      bytes.write('w');
      return number(size, 1).number(address, Long.BYTES);
    }

    GuestLog heard(String calls) {
      var recorder = new GuestLog(CallWish.parse(calls), () -> {}, () -> {});
      try {
        new StreamReader(new ByteArrayInputStream(bytes.toByteArray()), recorder).read();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return recorder;
    }
  }

  /** A call of three instructions: SWAPGS, a push, SYSRET. */
  private static Stream plainCall(Stream to) {
    return to.begin()
        .run(USER, "0f05")
        .run(TEXT, "0f01f8")
        .run(TEXT + 3, "50")
        .store(8, STACK - 8)
        .run(TEXT + 4, "480f07")
        .run(USER + 2, "90")
        .end();
  }

  @Test
  void aCallReachesFromItsEntryToTheReturnToItsProgram() {
    GuestLog recorder = plainCall(new Stream().say("unit 0")).heard("getppid");

    RecordedCall call = recorder.calls().getFirst();
    assertEquals("getppid", call.name());
    assertEquals(3, call.instructions()); // without SYSCALL before and NOP behind, of user mode
    assertEquals(1, call.agreeing());
  }

  @Test
  void warmRoundsAreNotCounted() {
    Stream stream = plainCall(new Stream().say("warm"));
    RecordedCall call = plainCall(stream.say("unit 0")).heard("getppid").calls().getFirst();
    assertEquals(1, call.rounds());
  }

  @Test
  void theRoundIsTakenThatMostOthersAgreeWith() {
    Stream stream = new Stream();
    // The first is interrupted: one instruction more, at another address.
    stream.say("unit 0").begin().run(USER, "0f05").run(TEXT, "0f01f8").run(TEXT + 64, "90");
    stream.run(TEXT + 4, "480f07").end();
    plainCall(stream.say("unit 0"));
    plainCall(stream.say("unit 0"));

    RecordedCall call = stream.heard("getppid").calls().getFirst();
    assertEquals(2, call.agreeing());
    assertEquals(3, call.rounds());
    assertEquals(3, call.instructions());
  }

  @Test
  void aCallIsSettledWhenTheNextUnitBeginsAndCountsTheRoundsThatAreForgotten() {
    Stream stream = new Stream().say("begins 0");
    stream.say("unit 0").begin().run(USER, "0f05").run(TEXT, "0f01f8").run(TEXT + 64, "90");
    stream.run(TEXT + 4, "480f07").end();
    plainCall(stream.say("unit 0"));
    plainCall(stream.say("unit 0"));
    plainCall(stream.say("begins 1").say("unit 1"));

    List<RecordedCall> calls = stream.heard("getppid,read").calls();
    assertEquals(List.of(3, 1), calls.stream().map(RecordedCall::rounds).toList());
    assertEquals(List.of(2, 1), calls.stream().map(RecordedCall::agreeing).toList());
    assertEquals(3, calls.getFirst().instructions());
  }

  @Test
  void whatAnotherTaskDoesMeanwhileIsAStretchOfItsOwn() {
    Stream stream = new Stream().say("unit 0").begin().run(USER, "0f05");
    stream.run(TEXT, "50").store(8, STACK - 8); // push on the caller's stack
    stream.run(TEXT + 1, "5b").load(8, OTHER_STACK - 8); // pop from the tracer's
    stream.run(TEXT + 2, "480f07"); // back to the tracer,
    stream.run(USER + 64, "90").run(USER + 65, "0f05"); // which calls, too
    stream.run(TEXT + 3, "5b").load(8, STACK - 8); // pop from the caller's
    stream.run(TEXT + 4, "480f07").run(USER + 2, "90").end();

    List<Stretch> stretches = stream.heard("getppid+ptrace").calls().getFirst().stretches();
    assertEquals(
        List.of("kernel 0: 1", "kernel 1: 2", "user: 2", "kernel 0: 2"),
        stretches.stream()
            .map(s -> (s.user() ? "user" : "kernel " + s.stack()) + ": " + s.steps().size())
            .toList());
  }

  @Test
  void aRepeatedStoreIsOneStepWithItsCountAndOneAccess() {
    Stream stream = new Stream().say("unit 0").begin().run(USER, "0f05");
    stream.run(TEXT, "f348ab"); // rep stosq
    for (int i = 0; i < 8; i++) {
      if (i > 0) {
        stream.again();
      }
      stream.store(8, STACK - 512 + 8 * i);
    }
    stream.again(); // finds nothing left
    stream.run(TEXT + 3, "480f07").end();

    KernelStep step =
        stream.heard("getppid").calls().getFirst().stretches().getFirst().steps().getFirst();
    assertEquals(8, step.times());
    assertEquals(List.of(new Trace.Access(STACK - 512, 64, true)), step.accesses());
  }

  @Test
  void aLoopIsNoRepetition() {
    Stream stream = new Stream().say("unit 0").begin().run(USER, "0f05");
    stream.run(TEXT, "ebfe").again().again().run(TEXT + 2, "480f07").end(); // jmp to itself
    assertEquals(4, stream.heard("getppid").calls().getFirst().instructions());
  }

  @Test
  void whatAGuestCannotDoIsKeptOnceWithItsReason() {
    String lacks = "lacks 1 audit: Operation not permitted";
    GuestLog recorder = new Stream().say(lacks).say(lacks).heard("read,read+audit");
    assertEquals(List.of("read+audit: audit: Operation not permitted"), recorder.lacking());
  }

  @Test
  void whatAGuestCannotGoOnWithoutIsKeptAsItsLastWord() {
    GuestLog recorder =
        new Stream()
            .say("symbols")
            .say("symbols end")
            .say("failed /proc/kallsyms: build the kernel with CONFIG_KALLSYMS")
            .heard("getppid");
    assertEquals(
        "/proc/kallsyms: build the kernel with CONFIG_KALLSYMS", recorder.failure().orElseThrow());
    assertFalse(recorder.finished());
  }

  @Test
  void textThatWasPatchedBetweenIsTwoInstructions() {
    Stream stream = new Stream().say("unit 0").begin().run(USER, "0f05");
    stream.run(TEXT, "90").run(TEXT, "cc").run(TEXT + 1, "480f07").end();
    RecordedCall call = stream.heard("getppid").calls().getFirst();
    assertEquals(
        List.of(1, 2, 3), // SYSCALL of the program is number 0
        call.stretches().getFirst().steps().stream().map(KernelStep::instruction).toList());
  }

  @Test
  void aStreamThatIsNoneIsRefused() {
    var reader = new StreamReader(new ByteArrayInputStream(new byte[] {'?'}), null);
    assertEquals(
        "byte 63 begins nothing", assertThrows(IOException.class, reader::read).getMessage());
  }

  @Test
  void aRecordThatWasWrittenIsReadBackTheSame(@TempDir Path folder) throws IOException {
    GuestLog recorder = plainCall(new Stream().say("unit 0")).heard("getppid");
    KernelRecord record =
        KernelRecord.of(
            "mine",
            Map.of("kernel", "6.1: a test"),
            Symbols.ofKallsyms(
                List.of(
                    "ffffffff81000000 t entry",
                    "ffffffff81000000 T entry_SYSCALL_64",
                    "ffffffff81000010 T behind")),
            recorder.code(),
            recorder.calls());
    Path file = folder.resolve("mine.kernel");
    Kernels.toFile(record, file);
    KernelRecord read = Kernels.fromFile(file);

    assertEquals("mine", read.name());
    assertEquals(record.facts(), read.facts());
    assertEquals(record.calls(), read.calls());
    assertEquals(record.code(), read.code());
    assertEquals("entry_SYSCALL_64+0x3", read.symbols().locate(TEXT + 3));
    // Only what is touched has a name in it.
    assertEquals(1, read.symbols().all().size());
    Kernels.toFile(read, folder.resolve("again.kernel"));
    assertEquals(-1, Files.mismatch(file, folder.resolve("again.kernel")));
    assertTrue(Files.notExists(folder.resolve("mine.kernel.half")));
  }

  @Test
  void aFileThatIsNoRecordIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("no.kernel"), "no record");
    assertEquals(
        file + " is no kernel record: ./lab kernel record makes one",
        assertThrows(KernelException.class, () -> Kernels.fromFile(file)).getMessage());
  }

  @Test
  void theRunningTasksNameWinsWhereOthersBeginToo() throws IOException {
    // As Linux 7.3 has it; before 6.15 the address is an offset, and no other name is kept there.
    var stream =
        new Stream()
            .say("symbols")
            .say("ffffffff83a00000 D __per_cpu_hot_start")
            .say("ffffffff83a00000 D current_task")
            .say("0000000000021d40 D pcpu_hot")
            .say("0000000000021d50 D no_name_that_is_kept")
            .say("symbols end");
    List<String> names =
        stream.heard("getppid").symbols().all().stream().map(Symbols.Symbol::name).toList();
    assertEquals(List.of("pcpu_hot", "current_task"), names);
  }

  /** At the text's beginning lies the first function, too, and of an address one name is kept. */
  @Test
  void aSymbolIsFoundWhereItsAddressHasAnotherName() {
    var log = new GuestLog(CallWish.parse("getppid"), () -> {}, () -> {});
    for (String line :
        List.of(
            "symbols",
            "ffffffff81000000 T startup_64",
            "ffffffff81000000 T _stext",
            "ffffffff81e01ef2 T _etext",
            "symbols end")) {
      log.said(line);
    }
    assertEquals("ffffffff81000000", log.address("_stext"));
    assertEquals("ffffffff81e01ef2", log.address("_etext"));
    assertEquals("?", log.address("_text"));
  }
}
