package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A fixed list of registers that are read and written by one call of the library each. Values stay
 * in native memory between calls; nothing is allocated.
 */
public final class RegisterBatch {
  private static final int NONE = -1;

  private final Engine engine;
  private final int[] registers;
  private final int programCounter;
  private final int others;
  private final MemorySegment numbers;
  private final MemorySegment values;
  private final MemorySegment pointers;
  private final MemorySegment writeNumbers;
  private final MemorySegment writePointers;

  RegisterBatch(Engine engine, int arch, int mode, int... registers) {
    this.engine = engine;
    this.registers = registers.clone();
    int counter = NONE;
    for (int i = 0; i < registers.length; i++) {
      Registers.requireLong(arch, registers[i], "a batch");
      Faults.requireNone(Faults.onRead(arch, mode, registers[i]));
      counter = RegisterKind.isProgramCounter(arch, registers[i]) ? i : counter;
    }
    programCounter = counter;
    Arena arena = Arena.ofAuto();
    numbers = arena.allocateFrom(JAVA_INT, registers);
    values = arena.allocate(JAVA_LONG, Math.max(1, registers.length));
    pointers = arena.allocate(JAVA_LONG, Math.max(1, registers.length));
    writeNumbers = arena.allocate(numbers.byteSize() + JAVA_INT.byteSize());
    writePointers = arena.allocate(pointers.byteSize());
    int written = 0;
    for (int i = 0; i < registers.length; i++) {
      long at = values.address() + 8L * i;
      pointers.setAtIndex(JAVA_LONG, i, at);
      if (!RegisterKind.isProgramCounter(arch, registers[i])) {
        writeNumbers.setAtIndex(JAVA_INT, written, registers[i]);
        writePointers.setAtIndex(JAVA_LONG, written++, at);
      }
    }
    others = written;
  }

  /** Reads all registers; {@link #get} has the values then. */
  public void read() {
    long uc = engine.enter();
    try {
      values.fill((byte) 0);
      engine.check(
          RegisterApi.readBatch(uc, numbers.address(), pointers.address(), registers.length));
    } finally {
      engine.exit();
    }
  }

  /**
   * Writes all registers from what {@link #read} and {@link #set} left; the program counter last.
   */
  public void write() {
    long uc = engine.enter();
    try {
      if (others > 0) {
        engine.check(
            RegisterApi.writeBatch(uc, writeNumbers.address(), writePointers.address(), others));
      }
      if (programCounter != NONE) {
        long value = values.address() + 8L * programCounter;
        engine.check(RegisterApi.writeProgramCounter(uc, registers[programCounter], value));
      }
    } finally {
      engine.exit();
    }
  }

  /**
   * The value of one register as last read or set.
   *
   * @param index place in the list
   * @return value, zero-extended
   */
  public long get(int index) {
    return values.getAtIndex(JAVA_LONG, index);
  }

  /**
   * Sets the value to be written.
   *
   * @param index place in the list
   * @param value value; bits beyond the register's width are dropped
   */
  public void set(int index, long value) {
    values.setAtIndex(JAVA_LONG, index, value);
  }

  /**
   * Number of registers.
   *
   * @return length of the list
   */
  public int size() {
    return registers.length;
  }
}
