package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** The registers of an engine. Values pass through the engine's scratch memory. */
final class Registers {
  /** Bytes of the widest register. */
  private static final int LARGEST = 64;

  private final Engine engine;
  private final int arch;
  private final int mode;
  private final MemorySegment scratch;
  private final RegisterTable table;

  Registers(Engine engine, int arch, int mode) {
    this.engine = engine;
    this.arch = arch;
    this.mode = mode;
    scratch = engine.scratch;
    table = RegisterTable.of(arch, mode);
  }

  long read(int register) {
    if (!table.isReadable(register)) {
      requireLong(arch, register, "reg_read_long");
      Faults.requireNone(Faults.onRead(arch, mode, register));
    }
    return engine.readRegister(register);
  }

  Object read(int register, Object option) {
    Faults.requireNone(Faults.onRead(arch, mode, register));
    RegisterKind kind = RegisterKind.of(arch, register);
    long uc = engine.enter();
    try {
      MemorySegment value = scratch.asSlice(Engine.READ_VALUE, kind.bytes).fill((byte) 0);
      RegisterCodec.name(kind, option, value);
      scratch.set(JAVA_LONG, Engine.READ_SIZE, kind.bytes);
      engine.check(RegisterApi.read(uc, register, engine.readValue, engine.readSize));
      return RegisterCodec.decode(kind, value);
    } finally {
      engine.exit();
    }
  }

  void write(int register, long value) {
    if (table.isPlain(register)) {
      engine.writePlainRegister(register, value);
      return;
    }
    requireLong(arch, register, "reg_write_long");
    long uc = engine.enter();
    try {
      writeLong(uc, register, value);
    } finally {
      engine.exit();
    }
  }

  private void writeLong(long uc, int register, long value) {
    scratch.set(JAVA_LONG, Engine.WRITE_VALUE, value);
    if (RegisterKind.isProgramCounter(arch, register)) {
      engine.check(RegisterApi.writeProgramCounter(uc, register, engine.writeValue));
    } else {
      scratch.set(JAVA_LONG, Engine.WRITE_SIZE, Long.BYTES);
      engine.check(RegisterApi.write(uc, register, engine.writeValue, engine.writeSize));
    }
  }

  void write(int register, Object value) {
    RegisterKind kind = RegisterKind.of(arch, register);
    if (kind == RegisterKind.LONG && value instanceof Number number) {
      write(register, number.longValue());
      return;
    }
    long uc = engine.enter();
    try {
      MemorySegment at = scratch.asSlice(Engine.WRITE_VALUE, kind.bytes).fill((byte) 0);
      RegisterCodec.encode(kind, value, at);
      scratch.set(JAVA_LONG, Engine.WRITE_SIZE, kind.bytes);
      engine.check(RegisterApi.write(uc, register, engine.writeValue, engine.writeSize));
    } finally {
      engine.exit();
    }
  }

  Object[] readBatch(int... registers) {
    for (int register : registers) {
      Faults.requireNone(Faults.onRead(arch, mode, register));
    }
    try (Arena arena = Arena.ofConfined()) {
      BatchValues batch = new BatchValues(arena, arch, registers);
      batch.nameAll();
      engine.call(uc -> RegisterApi.readBatch(uc, batch));
      return batch.decode();
    }
  }

  /** The program counter comes last and by itself, see {@link RegisterApi#writeProgramCounter}. */
  void writeBatch(int[] registers, Object... values) {
    requireAsMany(registers, values);
    int[] others = new int[registers.length];
    Object[] theirs = new Object[registers.length];
    int count = 0;
    int counter = -1;
    for (int i = 0; i < registers.length; i++) {
      if (RegisterKind.isProgramCounter(arch, registers[i])) {
        counter = i;
      } else {
        others[count] = registers[i];
        theirs[count++] = values[i];
      }
    }
    try (Arena arena = Arena.ofConfined()) {
      BatchValues batch = new BatchValues(arena, arch, Arrays.copyOf(others, count));
      batch.encode(theirs);
      engine.call(uc -> RegisterApi.writeBatch(uc, batch));
    }
    if (counter >= 0) {
      write(registers[counter], values[counter]);
    }
  }

  byte[] readBytes(int register, int size) {
    Faults.requireNone(Faults.onRead(arch, mode, register));
    requireNoName(RegisterKind.of(arch, register));
    if (size < 1 || size > LARGEST) {
      throw Errors.of(UnicornConst.UC_ERR_ARG);
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(size, Long.BYTES);
      MemorySegment bytes = arena.allocateFrom(JAVA_LONG, size);
      engine.call(uc -> RegisterApi.read(uc, register, value.address(), bytes.address()));
      return value.toArray(JAVA_BYTE);
    }
  }

  void writeBytes(int register, byte[] value) {
    requireNoName(RegisterKind.of(arch, register));
    if (value.length < 1 || value.length > LARGEST) {
      throw Errors.of(UnicornConst.UC_ERR_ARG);
    }
    try (Arena arena = Arena.ofConfined()) {
      // Room for all that the library may look at, whatever it was given.
      MemorySegment bytes = arena.allocate(LARGEST, Long.BYTES);
      MemorySegment.copy(value, 0, bytes, JAVA_BYTE, 0, value.length);
      if (RegisterKind.isProgramCounter(arch, register)) {
        write(register, bytes.get(JAVA_LONG, 0));
        return;
      }
      MemorySegment size = arena.allocateFrom(JAVA_LONG, value.length);
      engine.call(uc -> RegisterApi.write(uc, register, bytes.address(), size.address()));
    }
  }

  private static void requireNoName(RegisterKind kind) {
    switch (kind) {
      case MSR, ARM_CP, ARM64_CP ->
          throw new UnicornException(
              Errors.text(UnicornConst.UC_ERR_ARG)
                  + ": bytes cannot say which register of many is meant, pass an Object");
      default -> {}
    }
  }

  static void requireAsMany(int[] registers, Object... values) {
    if (registers.length != values.length) {
      throw Errors.of(UnicornConst.UC_ERR_ARG);
    }
  }

  static void requireLong(int arch, int register, String call) {
    if (RegisterKind.of(arch, register) != RegisterKind.LONG) {
      throw new UnicornException(
          "Invalid register for " + call + ": it does not fit a long, pass and take an Object");
    }
  }
}
