package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/** The registers of a saved context. */
final class ContextRegisters {
  private final MemorySegment memory;
  private final int arch;
  private final int mode;

  ContextRegisters(MemorySegment memory, int arch, int mode) {
    this.memory = memory;
    this.arch = arch;
    this.mode = mode;
  }

  MemorySegment memory() {
    return memory;
  }

  long read(int register) {
    Registers.requireLong(arch, register, "reg_read_long");
    return (long) read(register, null);
  }

  Object read(int register, Object option) {
    Faults.requireNone(Faults.onContextRead(arch, mode, register));
    RegisterKind kind = RegisterKind.of(arch, register);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(kind.bytes, JAVA_LONG.byteAlignment());
      MemorySegment size = arena.allocateFrom(JAVA_LONG, kind.bytes);
      check(ContextApi.read(memory.address(), register, value.address(), size.address()));
      return RegisterCodec.decode(kind, value);
    } finally {
      Reference.reachabilityFence(memory);
    }
  }

  void write(int register, long value) {
    Registers.requireLong(arch, register, "reg_write_long");
    write(register, (Object) value);
  }

  void write(int register, Object value) {
    Faults.requireNone(Faults.onContextWrite(arch, mode, register));
    RegisterKind kind = RegisterKind.of(arch, register);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(kind.bytes, JAVA_LONG.byteAlignment());
      MemorySegment size = arena.allocateFrom(JAVA_LONG, kind.bytes);
      RegisterCodec.encode(kind, value, bytes);
      check(ContextApi.write(memory.address(), register, bytes.address(), size.address()));
    } finally {
      Reference.reachabilityFence(memory);
    }
  }

  Object[] readBatch(int... registers) {
    for (int register : registers) {
      Faults.requireNone(Faults.onContextRead(arch, mode, register));
    }
    try (Arena arena = Arena.ofConfined()) {
      BatchValues batch = new BatchValues(arena, arch, registers);
      batch.nameAll();
      check(ContextApi.readBatch(memory.address(), batch));
      return batch.decode();
    } finally {
      Reference.reachabilityFence(memory);
    }
  }

  void writeBatch(int[] registers, Object... values) {
    Registers.requireAsMany(registers, values);
    for (int register : registers) {
      Faults.requireNone(Faults.onContextWrite(arch, mode, register));
    }
    try (Arena arena = Arena.ofConfined()) {
      BatchValues batch = new BatchValues(arena, arch, registers);
      batch.encode(values);
      check(ContextApi.writeBatch(memory.address(), batch));
    } finally {
      Reference.reachabilityFence(memory);
    }
  }

  private static void check(int result) {
    if (result != UnicornConst.UC_ERR_OK) {
      throw Errors.of(result);
    }
  }
}
