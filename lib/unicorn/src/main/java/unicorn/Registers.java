package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/** The registers of an engine. Values pass through the engine's scratch memory. */
final class Registers {
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

  static void requireLong(int arch, int register, String call) {
    if (RegisterKind.of(arch, register) != RegisterKind.LONG) {
      throw new UnicornException(
          "Invalid register for " + call + ": it does not fit a long, pass and take an Object");
    }
  }
}
