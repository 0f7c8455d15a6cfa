package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;

/** The kinds of call-back, each with its C signature between the engine and the user data. */
enum Callback {
  CODE("code", null, JAVA_LONG, JAVA_INT),
  BLOCK("block", null, JAVA_LONG, JAVA_INT),
  MEMORY("memory", null, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG),
  INVALID_MEMORY("invalidMemory", JAVA_BOOLEAN, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG),
  INTERRUPT("interrupt", null, JAVA_INT),
  INVALID_INSTRUCTION("invalidInstruction", JAVA_BOOLEAN),
  IN("in", JAVA_INT, JAVA_INT, JAVA_INT),
  OUT("out", null, JAVA_INT, JAVA_INT, JAVA_INT),
  SYSCALL("syscall", null),
  CPUID("cpuid", JAVA_INT),
  ARM64_SYSTEM("arm64System", JAVA_INT, JAVA_INT, JAVA_LONG),
  EDGE("edge", null, JAVA_LONG, JAVA_LONG),
  TRANSLATED("translated", null, JAVA_LONG, JAVA_LONG),
  OPCODE("opcode", null, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT),
  TLB_FILL("tlbFill", JAVA_BOOLEAN, JAVA_LONG, JAVA_INT, JAVA_LONG),
  IO_READ("ioRead", JAVA_LONG, JAVA_LONG, JAVA_INT),
  IO_WRITE("ioWrite", null, JAVA_LONG, JAVA_INT, JAVA_LONG),
  RECORD_CODE("recordCode", null, JAVA_LONG, JAVA_INT),
  RECORD_WATCHED_CODE("recordWatchedCode", null, JAVA_LONG, JAVA_INT),
  RECORD_BLOCK("recordBlock", null, JAVA_LONG, JAVA_INT),
  RECORD_MEMORY("recordMemory", null, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG);

  private final String method;
  private final FunctionDescriptor type;
  private long stub;

  Callback(String method, MemoryLayout result, MemoryLayout... arguments) {
    this.method = method;
    FunctionDescriptor between =
        result == null
            ? FunctionDescriptor.ofVoid(arguments)
            : FunctionDescriptor.of(result, arguments);
    type = between.insertArgumentLayouts(0, JAVA_LONG).appendArgumentLayouts(JAVA_LONG);
  }

  /** Address of the native function that calls into Java; made once and kept for ever. */
  synchronized long stub() {
    if (stub == 0) {
      try {
        MethodHandle target =
            MethodHandles.lookup().findStatic(Upcalls.class, method, type.toMethodType());
        stub = Linker.nativeLinker().upcallStub(target, type, Arena.global()).address();
      } catch (ReflectiveOperationException impossible) {
        throw new AssertionError(impossible);
      }
    }
    return stub;
  }

  /** How many native functions there are: never more than kinds, however many hooks. */
  static long stubs() {
    return Arrays.stream(values()).filter(callback -> callback.stub != 0).count();
  }
}
