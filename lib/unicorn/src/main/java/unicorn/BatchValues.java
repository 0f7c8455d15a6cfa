package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Registers of any width on their way through one call of the library: their numbers, where the
 * value of each lies, and how many bytes there are for it.
 */
final class BatchValues {
  private static final int ALIGNMENT = 16;

  private final RegisterKind[] kinds;
  private final MemorySegment[] values;
  final MemorySegment numbers;
  final MemorySegment pointers;
  final MemorySegment sizes;

  BatchValues(Arena arena, int arch, int... registers) {
    int count = registers.length;
    kinds = new RegisterKind[count];
    values = new MemorySegment[count];
    numbers = arena.allocateFrom(JAVA_INT, registers);
    pointers = arena.allocate(JAVA_LONG, Math.max(1, count));
    sizes = arena.allocate(JAVA_LONG, Math.max(1, count));
    for (int i = 0; i < count; i++) {
      kinds[i] = RegisterKind.of(arch, registers[i]);
      values[i] = arena.allocate(kinds[i].bytes, ALIGNMENT);
      pointers.setAtIndex(JAVA_LONG, i, values[i].address());
      sizes.setAtIndex(JAVA_LONG, i, kinds[i].bytes);
    }
  }

  int count() {
    return kinds.length;
  }

  /** Refuses registers that need to know which of many is meant. */
  void nameAll() {
    for (int i = 0; i < kinds.length; i++) {
      RegisterCodec.name(kinds[i], null, values[i]);
    }
  }

  Object[] decode() {
    Object[] result = new Object[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      result[i] = RegisterCodec.decode(kinds[i], values[i]);
    }
    return result;
  }

  void encode(Object... given) {
    for (int i = 0; i < kinds.length; i++) {
      RegisterCodec.encode(kinds[i], given[i], values[i]);
    }
  }
}
