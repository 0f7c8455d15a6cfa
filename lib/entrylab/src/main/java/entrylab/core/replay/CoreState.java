package entrylab.core.replay;

import entrylab.core.branch.BranchUnit;
import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.CacheSetVisitor;
import entrylab.core.cache.MemorySystem;
import entrylab.core.cache.SweptCache;
import entrylab.core.cache.Translation;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.EventOutcome;
import entrylab.core.pipeline.TraceEvent;
import entrylab.isa.BranchKind;
import entrylab.layout.KernelLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Caches, TLBs, micro-op cache and predictors of one core, and the answers they give. */
final class CoreState {
  private static final int LINE_OF_WINDOW_SHIFT = 58;
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

  /** Odd, so that multiples take every place among the bytes of a branch. */
  private static final int SPREAD = 13;

  /** Four bytes an instruction, one micro-op each: a window of 32 bytes fills two lines of six. */
  private static final int BYTES_PER_UOP_LINE = 16;

  private static final byte FETCHED_NEAR = EventOutcome.fetch(CacheLevel.L1, Translation.FIRST);

  private final MemorySystem memory;
  private final BranchUnit branches;
  private final SweptCache uopCache;
  private final int window;
  private final int windowShift;
  private final boolean cold;

  /**
   * Empty ones.
   *
   * @param cpu of which nothing is read but {@link CoreShape#OF_STATE}
   */
  CoreState(Cpu cpu) {
    this(cpu, new BranchUnit(cpu));
  }

  /**
   * Empty ones, with predictors that may know the run.
   *
   * @param branches of the CPU
   */
  CoreState(Cpu cpu, BranchUnit branches) {
    memory = new MemorySystem(cpu);
    this.branches = branches;
    int ways = cpu.count(Parameter.UOP_CACHE_WAYS);
    // No source names the micro-op cache's replacement; exact LRU stands in.
    uopCache = new SweptCache("micro-op cache", cpu.count(Parameter.UOP_CACHE_SETS) * ways, ways);
    window = cpu.count(Parameter.UOP_CACHE_WINDOW);
    windowShift = Integer.numberOfTrailingZeros(window);
    cold = cpu.flag(Parameter.COLD_FETCH);
  }

  /** To be called before each run of a trace where the profile says so. */
  void beginTrace() {
    if (cold) {
      memory.clearCode();
      uopCache.clear();
    }
  }

  /** Whether the profile empties the code caches before each trace. */
  boolean cold() {
    return cold;
  }

  /** The answer to one event. */
  byte answer(TraceEvent event) {
    return switch (event) {
      case TraceEvent.Fetch fetch -> fetch(fetch);
      case TraceEvent.Data data -> data(data.address());
      case TraceEvent.Branch branch ->
          (byte)
              branches
                  .predict(branch.kind(), branch.address(), branch.next(), branch.target())
                  .ordinal();
    };
  }

  /** The answer to a load or store. */
  byte data(long address) {
    return EventOutcome.data(memory.touch(address), memory.translateData(address));
  }

  /** The answer to a fetch. */
  byte fetch(TraceEvent.Fetch fetch) {
    // The micro-op cache holds only what the instruction cache holds (Real World Technologies on
    // Sandy Bridge: strictly included).
    if (fetch.lines() > 0 && inUopCache(fetch) && memory.holdsCode(fetch.address())) {
      return 0;
    }
    return EventOutcome.fetch(memory.fetch(fetch.address()), memory.translateCode(fetch.address()));
  }

  /** Translates the address of an event that is no branch. */
  void translate(TraceEvent event) {
    if (event instanceof TraceEvent.Fetch) {
      memory.translateCode(event.address());
    } else {
      memory.translateData(event.address());
    }
  }

  /** The caches and TLBs. */
  MemorySystem memory() {
    return memory;
  }

  /** The micro-op cache. */
  SweptCache uopCache() {
    return uopCache;
  }

  /**
   * The answers to which events settle, if nothing is pushed out: the best ones, or where code
   * caches are emptied before each trace, the second level's to code not met in this trace before.
   */
  byte[] settled(List<TraceEvent> events) {
    byte[] answers = new byte[events.size()];
    Set<Long> windows = new HashSet<>();
    Set<Long> lines = new HashSet<>();
    for (int i = 0; i < answers.length; i++) {
      if (events.get(i) instanceof TraceEvent.Fetch fetch) {
        boolean decoded = fetch.lines() > 0 && !(cold && firstMet(fetch, windows));
        boolean near = !cold || !lines.add(MemorySystem.line(fetch.address()));
        CacheLevel level = near ? CacheLevel.L1 : CacheLevel.L2;
        answers[i] = decoded && near ? 0 : EventOutcome.fetch(level, Translation.FIRST);
      }
    }
    return answers;
  }

  private boolean firstMet(TraceEvent.Fetch fetch, Set<Long> windows) {
    boolean fresh = false;
    for (int line = 0; line < fetch.lines(); line++) {
      fresh |= windows.add(uopBlock(fetch.address(), line));
    }
    return fresh;
  }

  /** The answer to a fetch whose line and page are sure to be in the first level. */
  byte fetchNear(long[] uopBlocks) {
    boolean all = uopBlocks.length > 0;
    for (long block : uopBlocks) {
      all &= uopCache.access(block);
    }
    return all ? 0 : FETCHED_NEAR;
  }

  /** The blocks of the micro-op cache that a window takes. */
  long[] uopBlocks(TraceEvent.Fetch fetch) {
    long[] blocks = new long[fetch.lines()];
    for (int line = 0; line < blocks.length; line++) {
      blocks[line] = uopBlock(fetch.address(), line);
    }
    return blocks;
  }

  private boolean inUopCache(TraceEvent.Fetch fetch) {
    boolean all = true;
    for (int line = 0; line < fetch.lines(); line++) {
      all &= uopCache.access(uopBlock(fetch.address(), line));
    }
    return all;
  }

  private long uopBlock(long address, int line) {
    long number = address >> windowShift & (1L << LINE_OF_WINDOW_SHIFT) - 1;
    return number | (long) line << LINE_OF_WINDOW_SHIFT;
  }

  /** Reports what must stay where for an event to get its best answer again. */
  void home(TraceEvent event, CacheSetVisitor visitor) {
    if (cold && !(event instanceof TraceEvent.Branch)) {
      // Code comes from the second level each time, where data lines take room as well.
      memory.secondHome(event.address(), visitor);
    }
    switch (event) {
      case TraceEvent.Fetch fetch -> {
        for (int line = 0; line < fetch.lines(); line++) {
          visitor.visit(uopCache.geometry(), uopBlock(fetch.address(), line));
        }
        memory.codeHome(fetch.address(), visitor);
      }
      case TraceEvent.Data data -> memory.dataHome(data.address(), visitor);
      case TraceEvent.Branch branch -> branches.home(branch.kind(), branch.address(), visitor);
    }
  }

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
      events.add(userWindow(at));
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

  /** What handlers and tracers touch; executed in windows, then data, then the taken branches. */
  List<TraceEvent> footprint(Footprint footprint) {
    long code = PIECES_OF_CODE + (long) footprint.place() * PIECE;
    long data = PIECES_OF_DATA + (long) footprint.place() * PIECE;
    List<TraceEvent> events = new ArrayList<>();
    for (int at = 0; at < footprint.codeBytes(); at += window) {
      events.add(new TraceEvent.Fetch(code + at, window / BYTES_PER_UOP_LINE));
    }
    for (int at = 0; at < footprint.dataBytes(); at += MemorySystem.LINE) {
      events.add(new TraceEvent.Data(data + at));
    }
    for (int at = 0; at < footprint.codeBytes(); at += BYTES_PER_BRANCH) {
      long branch = code + at;
      events.add(
          new TraceEvent.Branch(BranchKind.JUMP, branch, branch + 2, branch + BYTES_PER_BRANCH));
    }
    return events;
  }

  private static TraceEvent.Branch returning(long address, long target) {
    return new TraceEvent.Branch(BranchKind.RETURN, address, address + 1, target);
  }

  private static TraceEvent.Branch calling(long address, long target) {
    return new TraceEvent.Branch(BranchKind.CALL, address, address + CALL_BYTES, target);
  }

  private TraceEvent.Fetch userWindow(int at) {
    return new TraceEvent.Fetch(USER_CODE + at, window / BYTES_PER_UOP_LINE);
  }

  private TraceEvent.Branch userBranch(UserProgram program, int number) {
    long spacing = Math.max(8, program.codeBytes() / Math.max(1, program.branches()));
    long address = USER_CODE + number * spacing;
    return new TraceEvent.Branch(BranchKind.JUMP, address, address + 2, address + spacing);
  }

  BranchUnit branches() {
    return branches;
  }

  /** Reports what must stay where for a fetch to find its line and page in the first level. */
  void codeHome(TraceEvent.Fetch fetch, CacheSetVisitor visitor) {
    memory.codeHome(fetch.address(), visitor);
  }

  /** Reports the translation that must stay for an event that is no branch. */
  void translationHome(TraceEvent event, CacheSetVisitor visitor) {
    memory.translationHome(event instanceof TraceEvent.Fetch, event.address(), visitor);
  }

  /** Reports where the line of an event is kept beyond the first level; nothing for a branch. */
  void outerHome(TraceEvent event, CacheSetVisitor visitor) {
    if (!(event instanceof TraceEvent.Branch)) {
      memory.outerHome(event.address(), visitor);
    }
  }

  /**
   * Re-derives all counters.
   *
   * @throws IllegalStateException if one is off
   */
  void check() {
    memory.check();
    branches.check();
    uopCache.check();
  }
}
