package entrylab.core.replay;

import entrylab.core.cache.MemorySystem;
import entrylab.core.pipeline.TraceEvent;
import entrylab.isa.BranchKind;
import entrylab.layout.KernelLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens around a call's own trace, as events with addresses of their own: what a user
 * program does between two calls, and what handlers and tracers touch.
 *
 * @param window bytes of code that are fetched at once
 */
record ProgramEvents(int window) {
  private static final long USER_CODE = 0x400000;
  private static final long USER_DATA = 0x7f0000000000L;
  private static final long WRAPPERS = 0x7e0000000000L;
  private static final int WRAPPER_BYTES = 64;
  private static final long SITES = 0x410000000L;
  private static final int SITE_BYTES = 48;
  private static final long FRAMES = 0x420000000L;
  private static final int FRAME_BYTES = 4096 + 32;
  private static final int CALL_BYTES = 5;

  /** Handlers and tracers lie beyond the entry code's text, their data in the direct map. */
  private static final long PIECES_OF_CODE = KernelLayout.TEXT + 0x100_0000L;

  private static final long PIECES_OF_DATA = KernelLayout.DIRECT_MAP + 0x4000_0000L;

  /** No multiple of what caches and target buffers repeat after, as no linker would keep one. */
  private static final long PIECE = 0x112a40;

  private static final int BYTES_PER_BRANCH = 32;

  /** Four bytes an instruction, one micro-op each: a window of 32 bytes fills two lines of six. */
  private static final int BYTES_PER_UOP_LINE = 16;

  /** What a task's user program does when a system call returns: one return per frame. */
  static List<TraceEvent> returns(UserProgram program, int wrapper) {
    List<TraceEvent> events = new ArrayList<>();
    events.add(returning(wrapper(wrapper) + WRAPPER_BYTES / 2, site(wrapper) + CALL_BYTES));
    for (int frame = 1; frame < program.callDepth(); frame++) {
      events.add(returning(frame(frame) + FRAME_BYTES / 2, frame(frame + 1) + CALL_BYTES));
    }
    return events;
  }

  /** What it touches before it makes the next one. */
  List<TraceEvent> work(UserProgram program) {
    List<TraceEvent> events = new ArrayList<>();
    for (int at = 0; at < program.codeBytes(); at += window) {
      events.add(fetch(USER_CODE + at));
    }
    for (int at = 0; at < program.dataBytes(); at += MemorySystem.LINE) {
      events.add(new TraceEvent.Data(USER_DATA + at));
    }
    for (int i = 0; i < program.branches(); i++) {
      events.add(userBranch(program, i));
    }
    return events;
  }

  /** The calls down to the one that enters the kernel. */
  static List<TraceEvent> calls(UserProgram program, int wrapper) {
    List<TraceEvent> events = new ArrayList<>();
    for (int frame = program.callDepth(); frame > 1; frame--) {
      events.add(calling(frame(frame), frame(frame - 1)));
    }
    events.add(calling(site(wrapper), wrapper(wrapper)));
    return events;
  }

  /** What handlers and tracers touch; executed in windows, then data, then the taken branches. */
  List<TraceEvent> footprint(Footprint footprint) {
    long code = PIECES_OF_CODE + (long) footprint.place() * PIECE;
    long data = PIECES_OF_DATA + (long) footprint.place() * PIECE;
    List<TraceEvent> events = new ArrayList<>();
    for (int at = 0; at < footprint.codeBytes(); at += window) {
      events.add(fetch(code + at));
    }
    for (int at = 0; at < footprint.dataBytes(); at += MemorySystem.LINE) {
      events.add(new TraceEvent.Data(data + at));
    }
    for (int at = 0; at < footprint.codeBytes(); at += BYTES_PER_BRANCH) {
      events.add(jump(code + at, BYTES_PER_BRANCH));
    }
    return events;
  }

  private TraceEvent.Fetch fetch(long address) {
    return new TraceEvent.Fetch(address, window / BYTES_PER_UOP_LINE);
  }

  private static TraceEvent.Branch userBranch(UserProgram program, int number) {
    long spacing = Math.max(8, program.codeBytes() / Math.max(1, program.branches()));
    return jump(USER_CODE + number * spacing, spacing);
  }

  private static TraceEvent.Branch jump(long address, long over) {
    return new TraceEvent.Branch(BranchKind.JUMP, address, address + 2, address + over);
  }

  private static TraceEvent.Branch returning(long address, long target) {
    return new TraceEvent.Branch(BranchKind.RETURN, address, address + 1, target);
  }

  private static TraceEvent.Branch calling(long address, long target) {
    return new TraceEvent.Branch(BranchKind.CALL, address, address + CALL_BYTES, target);
  }

  private static long wrapper(int kind) {
    return WRAPPERS + (long) kind * WRAPPER_BYTES;
  }

  /** Where the wrapper of a kind is called. */
  private static long site(int kind) {
    return SITES + (long) kind * SITE_BYTES;
  }

  /** The call instruction of a frame further up. */
  private static long frame(int number) {
    return FRAMES + (long) number * FRAME_BYTES;
  }
}
