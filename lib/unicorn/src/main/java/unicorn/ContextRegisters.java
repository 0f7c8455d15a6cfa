package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The registers of a saved context. Those that the library reaches through the running CPU (MSRs
 * and coprocessor registers) and those whose writes load a descriptor from memory are refused: a
 * context has neither, and 2.1.4 would crash.
 */
final class ContextRegisters {
  private final MemorySegment memory;
  private final int arch;

  ContextRegisters(MemorySegment memory, int arch) {
    this.memory = memory;
    this.arch = arch;
  }

  MemorySegment memory() {
    return memory;
  }

  long read(int register) {
    Registers.requireLong(arch, register, "reg_read_long");
    return (long) read(register, null);
  }

  Object read(int register, Object option) {
    RegisterKind kind = kind(register);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(kind.bytes, JAVA_LONG.byteAlignment());
      MemorySegment size = arena.allocateFrom(JAVA_LONG, kind.bytes);
      check(ContextApi.read(memory.address(), register, value.address(), size.address()));
      return RegisterCodec.decode(kind, value);
    }
  }

  void write(int register, long value) {
    Registers.requireLong(arch, register, "reg_write_long");
    write(register, (Object) value);
  }

  void write(int register, Object value) {
    RegisterKind kind = kind(register);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(kind.bytes, JAVA_LONG.byteAlignment());
      MemorySegment size = arena.allocateFrom(JAVA_LONG, kind.bytes);
      RegisterCodec.encode(kind, value, bytes);
      check(ContextApi.write(memory.address(), register, bytes.address(), size.address()));
    }
  }

  private RegisterKind kind(int register) {
    RegisterKind kind = RegisterKind.of(arch, register);
    if (kind == RegisterKind.MSR || kind == RegisterKind.ARM_CP || kind == RegisterKind.ARM64_CP) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_ARG) + ": only a running engine has this register");
    }
    return kind;
  }

  private static void check(int result) {
    if (result != UnicornConst.UC_ERR_OK) {
      throw Errors.of(result);
    }
  }
}
