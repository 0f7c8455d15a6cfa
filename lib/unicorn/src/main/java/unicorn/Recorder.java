package unicorn;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Records what the guest does into a ring buffer, without entering Java for each event.
 *
 * <p>Events of all kinds stand in one ring in program order: an instruction's memory accesses
 * follow its code event, and a block's event precedes that of its first instruction. An event is
 * three longs: kind in the upper and size in bytes in the lower half of the first, then address,
 * then value. On Linux on x86-64 and aarch64 a few instructions of machine code append it;
 * elsewhere, or with the system property {@code unicorn.recorder} set to {@code upcall}, Java does.
 *
 * <p>When the ring is full, the oldest events are overwritten and counted in {@link #lost}. A
 * recorder belongs to the thread that uses its engine.
 */
public final class Recorder implements AutoCloseable {
  /** An instruction is about to execute; size is its length, value 0. */
  public static final int CODE = UnicornConst.UC_HOOK_CODE;

  /** A block is entered; size is its length in bytes, value 0. */
  public static final int BLOCK = UnicornConst.UC_HOOK_BLOCK;

  /** Memory is about to be read, at a physical address; value 0. */
  public static final int MEM_READ = UnicornConst.UC_HOOK_MEM_READ;

  /** Memory is about to be written, at a physical address, with the value. */
  public static final int MEM_WRITE = UnicornConst.UC_HOOK_MEM_WRITE;

  /** Memory has been read, at a physical address, with the value. */
  public static final int MEM_READ_AFTER = UnicornConst.UC_HOOK_MEM_READ_AFTER;

  /** Longs that one event takes. */
  public static final int LONGS_PER_EVENT = 3;

  private static final int ALL = CODE | BLOCK | MEM_READ | MEM_WRITE | MEM_READ_AFTER;

  private final HookCalls unicorn;
  private final Hooks hooks;
  private final EventRing ring;
  private final boolean inMachineCode;
  private final int kinds;
  private final long begin;
  private final long end;
  private final List<Long> handles = new ArrayList<>();
  private MemorySegment marks = MemorySegment.NULL;
  private long slot;
  private long period;
  private long tail;
  private long lost;

  Recorder(HookCalls unicorn, int kinds, int capacity, long begin, long end) {
    Hooks.requireType(kinds, ALL);
    this.unicorn = unicorn;
    this.hooks = unicorn.hooks;
    this.kinds = kinds;
    this.begin = begin;
    this.end = end;
    ring = new EventRing(capacity);
    inMachineCode = RecorderCode.isAvailable();
    hooks.keep(ring.memory());
    for (int rest = kinds; rest != 0; rest &= rest - 1) {
      int kind = Integer.lowestOneBit(rest);
      add(kind, inMachineCode ? RecorderCode.entry(kind) : upcall(kind).stub());
    }
  }

  private void add(int kind, long callback) {
    handles.add(hooks.addNative(kind, callback, ring.memory().address(), begin, end));
  }

  private static Callback upcall(int kind) {
    return switch (kind) {
      case CODE -> Callback.RECORD_CODE;
      case BLOCK -> Callback.RECORD_BLOCK;
      default -> Callback.RECORD_MEMORY;
    };
  }

  /**
   * Whether machine code records the events, not Java.
   *
   * @return true on Linux on x86-64 and aarch64
   */
  public boolean inMachineCode() {
    return inMachineCode;
  }

  /**
   * Calls a hook at some of the recorded instructions, at the cost of a few machine instructions at
   * each of the others: at those that are marked, at those at addresses that have no mark, and,
   * after {@link #pass}, at all from some instruction on. The hook is called before the instruction
   * executes, as any code hook, and when its event is in the ring already.
   *
   * <p>A second hook on code would make the library walk its list of hooks at each instruction;
   * this does not.
   *
   * @param first address that the first mark is for
   * @param wanted a mark per address from there on: not 0 for the hook to be called. Copied.
   * @param hook what to call
   * @param user passed to the hook
   * @throws IllegalStateException if the recorder does not record {@link #CODE}, or watches already
   */
  public void watch(long first, byte[] wanted, CodeHook hook, Object user) {
    if ((kinds & CODE) == 0 || watches()) {
      throw new IllegalStateException(
          watches() ? "this recorder watches already" : "this recorder does not record CODE");
    }
    marks = Arena.ofAuto().allocate(Math.max(1, wanted.length)).asSlice(0, wanted.length);
    MemorySegment.copy(wanted, 0, marks, JAVA_BYTE, 0, wanted.length);
    hooks.keep(marks);
    Objects.requireNonNull(hook, "hook must not be null");
    slot = hooks.enter(unicorn.registration(counting(hook), user));
    ring.watch(first, marks, Callback.CODE.stub(), slot);
    // The lowest kind of all, so the first that was added.
    hooks.deleteNative(handles.removeFirst());
    add(CODE, inMachineCode ? RecorderCode.watchedEntry() : Callback.RECORD_WATCHED_CODE.stub());
  }

  /** The hook, with the next of {@link #every} counted from each that was due. */
  private CodeHook counting(CodeHook hook) {
    return (u, address, size, user) -> {
      if (period > 0 && ring.remaining() < 0) {
        ring.remaining(period - 1);
      }
      hook.hook(u, address, size, user);
    };
  }

  /**
   * Marks an instruction, or takes its mark away: breakpoints that come and go while the guest
   * runs, from hooks too. An instruction at an address without a mark calls the hook anyway.
   *
   * @param address of the instruction
   * @param wanted whether the hook is to be called there
   * @throws IllegalStateException if nothing is {@link #watch watched}
   * @throws IllegalArgumentException if the address is not among those watched
   */
  public void mark(long address, boolean wanted) {
    requireWatching();
    if (!ring.mark(address, wanted)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "0x%x is not among the addresses watched", address));
    }
  }

  /**
   * Calls the hook of {@link #watch} at every so manieth instruction, marked or not, besides at
   * those that are marked. In place of what was given to {@link #pass}.
   *
   * @param instructions the period, counted from the next instruction on: 1 for single steps; 0 for
   *     none
   * @throws IllegalStateException if nothing is {@link #watch watched}
   */
  public void every(long instructions) {
    requireWatching();
    if (instructions < 0) {
      throw new IllegalArgumentException("a period is 0 or more, not " + instructions);
    }
    period = instructions;
    ring.remaining(instructions == 0 ? Long.MAX_VALUE : instructions - 1);
  }

  private void requireWatching() {
    if (!watches()) {
      throw new IllegalStateException("this recorder does not watch");
    }
  }

  private boolean watches() {
    return marks != MemorySegment.NULL;
  }

  /**
   * Lets a number of instructions pass; at each one after them the hook of {@link #watch} is
   * called, marked or not, until this or {@link #every} is called again.
   *
   * @param instructions how many, from the next on; {@link Long#MAX_VALUE}, as at first, for all
   */
  public void pass(long instructions) {
    period = 0;
    ring.remaining(instructions);
  }

  /**
   * How many instructions may still pass.
   *
   * @return what was given to {@link #pass} less the instructions recorded since; so negative where
   *     the hook is called at each
   */
  public long remaining() {
    return ring.remaining();
  }

  /**
   * Events that the ring holds when full.
   *
   * @return a power of two, at least what was asked for
   */
  public int capacity() {
    return ring.capacity();
  }

  /**
   * Events held: recorded, and neither drained nor lost.
   *
   * @return at most {@link #capacity}
   */
  public int size() {
    return (int) (ring.head() - oldest());
  }

  /**
   * Events that were overwritten before they were drained.
   *
   * @return count since the last {@link #clear}
   */
  public long lost() {
    oldest();
    return lost;
  }

  private long oldest() {
    long firstHeld = ring.head() - ring.capacity();
    if (firstHeld > tail) {
      lost += firstHeld - tail;
      tail = firstHeld;
    }
    return tail;
  }

  /**
   * Kind of an event held.
   *
   * @param index 0 for the oldest
   * @return {@link #CODE}, {@link #BLOCK}, {@link #MEM_READ}, ...
   */
  public int kind(int index) {
    return (int) (ring.word(number(index), 0) >>> 32);
  }

  /**
   * Length of the instruction, block or access.
   *
   * @param index 0 for the oldest
   * @return bytes
   */
  public int size(int index) {
    return (int) ring.word(number(index), 0);
  }

  /**
   * Address of an event held.
   *
   * @param index 0 for the oldest
   * @return virtual address of an instruction or block, physical address of an access
   */
  public long address(int index) {
    return ring.word(number(index), 1);
  }

  /**
   * Value of an event held.
   *
   * @param index 0 for the oldest
   * @return what was written, or read for {@link #MEM_READ_AFTER}; else 0
   */
  public long value(int index) {
    return ring.word(number(index), 2);
  }

  private long number(int index) {
    long first = oldest();
    if (index < 0 || index >= ring.head() - first) {
      throw new IndexOutOfBoundsException("event " + index + " of " + (ring.head() - first));
    }
    return first + index;
  }

  /**
   * All events held, oldest first, {@link #LONGS_PER_EVENT} longs each.
   *
   * @return the ring's own memory, to be read before the next event is recorded; a copy if the
   *     events reach over the end of the ring, which they do not if each run starts with {@link
   *     #clear} and loses nothing
   */
  public LongBuffer events() {
    long first = oldest();
    int count = size();
    MemorySegment all;
    if (count <= ring.untilEnd(first)) {
      all = ring.slice(first, count);
    } else {
      int before = ring.untilEnd(first);
      all = MemorySegment.ofArray(new long[count * LONGS_PER_EVENT]);
      MemorySegment head = ring.slice(first, before);
      MemorySegment rest = ring.slice(first + before, count - before);
      MemorySegment.copy(head, 0, all, 0, head.byteSize());
      MemorySegment.copy(rest, 0, all, head.byteSize(), rest.byteSize());
      return LongBuffer.wrap((long[]) all.heapBase().orElseThrow());
    }
    return all.asByteBuffer().order(ByteOrder.nativeOrder()).asLongBuffer();
  }

  /**
   * Moves events out, oldest first.
   *
   * @param to takes {@link #LONGS_PER_EVENT} longs per event from index 0
   * @return number of events moved: all that are held, or as many as fit
   */
  public int drain(long[] to) {
    long first = oldest();
    int count = Math.min(size(), to.length / LONGS_PER_EVENT);
    int before = Math.min(count, ring.untilEnd(first));
    copy(first, before, to, 0);
    copy(first + before, count - before, to, before);
    tail = first + count;
    return count;
  }

  private void copy(long number, int count, long[] to, int at) {
    if (count > 0) {
      MemorySegment events = ring.slice(number, count);
      MemorySegment.copy(events, JAVA_LONG, 0, to, at * LONGS_PER_EVENT, count * LONGS_PER_EVENT);
    }
  }

  /** Forgets all events, and the count of lost ones. */
  public void clear() {
    ring.reset();
    tail = 0;
    lost = 0;
  }

  /** Stops recording; the events held can still be read. */
  @Override
  public void close() {
    handles.forEach(hooks::deleteNative);
    handles.clear();
    hooks.forget(ring.memory());
    if (watches()) {
      hooks.forget(marks);
      hooks.leave(slot);
      marks = MemorySegment.NULL;
    }
  }
}
