package entrylab.core.replay;

import entrylab.core.branch.BranchUnit;
import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.CacheSetVisitor;
import entrylab.core.cache.MemorySystem;
import entrylab.core.cache.Translation;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.EventOutcome;
import entrylab.core.pipeline.TraceEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Caches, TLBs, micro-op cache and predictors of one core, and the answers they give. */
final class CoreState {
  private static final byte FETCHED_NEAR = EventOutcome.fetch(CacheLevel.L1, Translation.FIRST);

  private final MemorySystem memory;
  private final BranchUnit branches;
  private final MicroOpCache uopCache;
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
    uopCache = new MicroOpCache(cpu);
    cold = cpu.flag(Parameter.COLD_FETCH);
  }

  /** To be called before each run of a trace where the profile says so. */
  void beginTrace() {
    if (cold) {
      memory.clearCode();
      uopCache.lines().clear();
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
    if (fetch.lines() > 0 && uopCache.holds(fetch) && memory.holdsCode(fetch.address())) {
      return 0;
    }
    return EventOutcome.fetch(memory.fetch(fetch.address()), memory.translateCode(fetch.address()));
  }

  /** Translates the address of an event that is no branch. */
  Translation translate(TraceEvent event) {
    return event instanceof TraceEvent.Fetch
        ? memory.translateCode(event.address())
        : memory.translateData(event.address());
  }

  /** The caches and TLBs. */
  MemorySystem memory() {
    return memory;
  }

  /** The micro-op cache. */
  MicroOpCache uopCache() {
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
        boolean decoded = fetch.lines() > 0 && !(cold && uopCache.firstMet(fetch, windows));
        boolean near = !cold || !lines.add(MemorySystem.line(fetch.address()));
        CacheLevel level = near ? CacheLevel.L1 : CacheLevel.L2;
        answers[i] = decoded && near ? 0 : EventOutcome.fetch(level, Translation.FIRST);
      }
    }
    return answers;
  }

  /** The answer to a fetch whose line and page are sure to be in the first level. */
  byte fetchNear(long[] uopBlocks) {
    return uopCache.holds(uopBlocks) ? 0 : FETCHED_NEAR;
  }

  /** Reports what must stay where for an event to get its best answer again. */
  void home(TraceEvent event, CacheSetVisitor visitor) {
    if (cold && !(event instanceof TraceEvent.Branch)) {
      // Code comes from the second level each time, where data lines take room as well.
      memory.secondHome(event.address(), visitor);
    }
    switch (event) {
      case TraceEvent.Fetch fetch -> {
        uopCache.home(fetch, visitor);
        memory.codeHome(fetch.address(), visitor);
      }
      case TraceEvent.Data data -> memory.dataHome(data.address(), visitor);
      case TraceEvent.Branch branch -> branches.home(branch.kind(), branch.address(), visitor);
    }
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
    uopCache.lines().check();
  }
}
