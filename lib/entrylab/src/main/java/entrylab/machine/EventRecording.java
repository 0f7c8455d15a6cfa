package entrylab.machine;

import java.nio.LongBuffer;
import java.util.BitSet;
import unicorn.CodeHook;
import unicorn.Recorder;
import unicorn.Unicorn;

/**
 * The run under way as the emulator's recorder has it: the machine is not called for its events,
 * but only before instructions that are watched.
 */
final class EventRecording {
  /** Three MiB; real paths have about 500 events. */
  private static final int CAPACITY = 1 << 17;

  /** RFLAGS.IF, bit 9. */
  private static final long IF = 1 << 9;

  private final StaticCode code;
  private final Recorder recorder;

  /** Steps after which interrupts are enabled because the machine played something there. */
  private final BitSet enabledAfter = new BitSet();

  private boolean enabledAtStart;
  private boolean lastUndone;
  private long watchedFrom;

  /**
   * A recording of an engine.
   *
   * @param onWatched called before each instruction that {@link StaticCode#watched} marks, that
   *     lies outside of the image, or that is at or after the step given to {@link #watchFrom}; it
   *     is the last one recorded then
   */
  EventRecording(Unicorn engine, StaticCode code, CodeHook onWatched) {
    this.code = code;
    // The values that were read tell what POPF and IRET make of the interrupt flag.
    int kinds = Recorder.CODE | Recorder.MEM_READ_AFTER | Recorder.MEM_WRITE;
    recorder = engine.recorder(kinds, CAPACITY);
    recorder.watch(StaticCode.FIRST, code.watched(), onWatched, null);
  }

  /**
   * Begins anew.
   *
   * @param enabled whether interrupts are enabled before the first instruction
   * @param step from which on all instructions are watched
   */
  void begin(boolean enabled, int step) {
    recorder.clear();
    recorder.pass(step);
    watchedFrom = step;
    enabledAfter.clear();
    enabledAtStart = enabled;
    lastUndone = false;
  }

  /**
   * Watches all instructions from a step on, counted from the start of the run, and none before.
   */
  void watchFrom(int step) {
    int done = instructions();
    recorder.pass(step - done);
    watchedFrom = step;
  }

  /** How many instructions were recorded. */
  int instructions() {
    return (int) (watchedFrom - recorder.remaining()) - (lastUndone ? 1 : 0);
  }

  /** Takes back the last instruction, which is not going to be executed. */
  void undo() {
    lastUndone = true;
  }

  /** Notes that interrupts are enabled after the last instruction, by what the machine played. */
  void enableAfterLast() {
    enabledAfter.set(instructions() - 1);
  }

  /** The address of the last instruction; 0 if there is none. */
  long lastAddress() {
    return address(lastUndone ? 1 : 0);
  }

  /** The address of the last but one; 0 if there is none. */
  long addressBeforeLast() {
    return address(1);
  }

  private long address(int back) {
    int left = back;
    for (int event = recorder.size() - 1; event >= 0; event--) {
      if (recorder.kind(event) == Recorder.CODE && left-- == 0) {
        return recorder.address(event);
      }
    }
    return 0;
  }

  /**
   * Copies the run to a log. Of one with more events than the recorder holds it has only the end,
   * as if interrupts had been off before that.
   */
  void copyTo(TraceLog log) {
    log.clear();
    LongBuffer events = recorder.events();
    int end = events.limit() - (lastUndone ? Recorder.LONGS_PER_EVENT : 0);
    boolean enabled = enabledAtStart;
    int flagsRead = StaticCode.NO_READ;
    int reads = 0;
    for (int at = 0; at < end; at += Recorder.LONGS_PER_EVENT) {
      long kindAndSize = events.get(at);
      int kind = (int) (kindAndSize >>> 32);
      int size = (int) kindAndSize;
      long address = events.get(at + 1);
      if (kind == Recorder.CODE) {
        boolean played = enabledAfter.get(log.instructions());
        log.instruction(address, size, enabled);
        enabled = played || code.interruptsAfter(address, enabled);
        flagsRead = code.flagsRead(address);
        reads = 0;
      } else if (log.instructions() > 0) {
        log.access(kind == Recorder.MEM_WRITE, address, size);
        if (kind == Recorder.MEM_READ_AFTER && reads++ == flagsRead) {
          enabled = (events.get(at + 2) & IF) != 0;
        }
      }
    }
  }
}
