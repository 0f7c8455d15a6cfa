package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The ring buffer of a {@link Recorder}: a header of eight longs, and events of three longs each.
 *
 * <p>The head counts all events ever written; event {@code n} lies in slot {@code n & mask}. What
 * follows in the header says which instructions are watched, and what to call at those. Written by
 * {@link RecorderCode} or by {@link #append}, which agree on this layout.
 */
final class EventRing {
  /** The first event, after the header's cache line. */
  static final int FIRST_EVENT = 64;

  static final int EVENT_BYTES = Recorder.LONGS_PER_EVENT * Long.BYTES;
  private static final int MASK = 8;

  /** Instructions that may still pass before the call-back is called at each. */
  private static final int REMAINING = 16;

  private static final int MARKS_BEGIN = 24;
  private static final int MARKS_LENGTH = 32;
  private static final int MARKS = 40;
  private static final int CALLBACK = 48;
  private static final int USER_DATA = 56;
  private static final int ADDRESS = 8;
  private static final int VALUE = 16;

  /** 6 GiB of events. */
  private static final int LARGEST = 1 << 28;

  private final MemorySegment memory;
  private final int capacity;

  EventRing(int atLeast) {
    if (atLeast < 1 || atLeast > LARGEST) {
      throw new IllegalArgumentException(
          "a ring holds 1 to " + LARGEST + " events, not " + atLeast);
    }
    capacity = atLeast == 1 ? 1 : Integer.highestOneBit(atLeast - 1) << 1;
    long bytes = FIRST_EVENT + (long) capacity * EVENT_BYTES;
    memory = Arena.ofAuto().allocate(bytes, FIRST_EVENT);
    memory.set(JAVA_LONG, MASK, capacity - 1);
  }

  /** Appends an event as the machine code does. */
  static void append(long ring, int kind, int size, long address, long value) {
    MemorySegment header = Native.view(ring, FIRST_EVENT);
    long head = header.get(JAVA_LONG, 0);
    long slot = head & header.get(JAVA_LONG, MASK);
    MemorySegment event = Native.view(ring + FIRST_EVENT + slot * EVENT_BYTES, EVENT_BYTES);
    event.set(JAVA_LONG, 0, (long) kind << 32 | Integer.toUnsignedLong(size));
    event.set(JAVA_LONG, ADDRESS, address);
    event.set(JAVA_LONG, VALUE, value);
    header.set(JAVA_LONG, 0, head + 1);
  }

  /** Counts an instruction and says whether the call-back is wanted, as the machine code does. */
  static boolean isWatched(long ring, long address) {
    MemorySegment header = Native.view(ring, FIRST_EVENT);
    long remaining = header.get(JAVA_LONG, REMAINING) - 1;
    header.set(JAVA_LONG, REMAINING, remaining);
    long mark = address - header.get(JAVA_LONG, MARKS_BEGIN);
    long length = header.get(JAVA_LONG, MARKS_LENGTH);
    return remaining < 0
        || Long.compareUnsigned(mark, length) >= 0
        || Native.view(header.get(JAVA_LONG, MARKS), length).get(JAVA_BYTE, mark) != 0;
  }

  /** The user data of the ring's call-back. */
  static long userData(long ring) {
    return Native.view(ring, FIRST_EVENT).get(JAVA_LONG, USER_DATA);
  }

  void watch(long begin, MemorySegment marks, long callback, long userData) {
    memory.set(JAVA_LONG, REMAINING, Long.MAX_VALUE);
    memory.set(JAVA_LONG, MARKS_BEGIN, begin);
    memory.set(JAVA_LONG, MARKS_LENGTH, marks.byteSize());
    memory.set(JAVA_LONG, MARKS, marks.address());
    memory.set(JAVA_LONG, CALLBACK, callback);
    memory.set(JAVA_LONG, USER_DATA, userData);
  }

  /** Changes one mark of {@link #watch}; whether there is one. */
  boolean mark(long address, boolean wanted) {
    long mark = address - memory.get(JAVA_LONG, MARKS_BEGIN);
    long length = memory.get(JAVA_LONG, MARKS_LENGTH);
    if (Long.compareUnsigned(mark, length) >= 0) {
      return false;
    }
    MemorySegment marks = Native.view(memory.get(JAVA_LONG, MARKS), length);
    marks.set(JAVA_BYTE, mark, (byte) (wanted ? 1 : 0));
    return true;
  }

  long remaining() {
    return memory.get(JAVA_LONG, REMAINING);
  }

  void remaining(long instructions) {
    memory.set(JAVA_LONG, REMAINING, instructions);
  }

  MemorySegment memory() {
    return memory;
  }

  int capacity() {
    return capacity;
  }

  long head() {
    return memory.get(JAVA_LONG, 0);
  }

  void reset() {
    memory.set(JAVA_LONG, 0, 0);
  }

  /** One of the three longs of an event by its running number. */
  long word(long number, int word) {
    return memory.get(JAVA_LONG, offset(number) + (long) word * Long.BYTES);
  }

  /** Consecutive events, which must not reach over the end of the ring. */
  MemorySegment slice(long number, int count) {
    return memory.asSlice(offset(number), (long) count * EVENT_BYTES);
  }

  /** How many events follow one another from this on before the ring starts over. */
  int untilEnd(long number) {
    return capacity - slot(number);
  }

  private long offset(long number) {
    return FIRST_EVENT + (long) slot(number) * EVENT_BYTES;
  }

  private int slot(long number) {
    return (int) (number & (capacity - 1));
  }
}
