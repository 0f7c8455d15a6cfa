package entrylab.core.cpu;

import static entrylab.core.cpu.Unit.BITS;
import static entrylab.core.cpu.Unit.BYTES;
import static entrylab.core.cpu.Unit.CYCLES;
import static entrylab.core.cpu.Unit.ENTRIES;
import static entrylab.core.cpu.Unit.FLAG;
import static entrylab.core.cpu.Unit.GIGAHERTZ;
import static entrylab.core.cpu.Unit.PER_CYCLE;
import static entrylab.core.cpu.Unit.UOPS;
import static entrylab.core.cpu.Unit.WAYS;
import static entrylab.core.cpu.Unit.WORD;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything a CPU profile says about a CPU.
 *
 * <pre>{@code
 * for (Parameter unknown : Cpus.get("zen4").uncertain()) {
 *   show(unknown.key() + ", " + unknown.unit());
 * }
 * }</pre>
 */
public enum Parameter {
  CLOCK("clock", GIGAHERTZ),

  /** Code bytes predecoded per cycle outside the micro-op cache. */
  FETCH_BYTES("fetch.bytes", PER_CYCLE),
  /** Instructions predecoded per cycle. */
  FETCH_INSTRUCTIONS("fetch.instructions", PER_CYCLE),
  /** Instructions decoded per cycle. */
  DECODE_WIDTH("decode.width", PER_CYCLE),
  /** Most fused micro-ops of an instruction that every decoder takes; more need the first one. */
  DECODE_SIMPLE("decode.simple_uops", UOPS),
  /** Most fused micro-ops of an instruction that is not microcoded. */
  DECODE_COMPLEX("decode.complex_uops", UOPS),
  /** Extra pipeline length of the legacy decoders against the micro-op cache. */
  DECODE_DELAY("decode.delay", CYCLES),
  /** Cost of entering the microcode sequencer. */
  MICROCODE_SWITCH("microcode.switch", CYCLES),
  /** Micro-ops that the microcode sequencer delivers per cycle. */
  MICROCODE_WIDTH("microcode.width", PER_CYCLE),
  UOP_CACHE_WINDOW("uopcache.window", BYTES, new Domain.PowerOfTwo(4096)),
  UOP_CACHE_SETS("uopcache.sets", ENTRIES),
  UOP_CACHE_WAYS("uopcache.ways", WAYS),
  UOP_CACHE_LINE("uopcache.line", UOPS),
  /** Most ways that one window may take; a window that needs more is not cached. */
  UOP_CACHE_LINES_PER_WINDOW("uopcache.lines_per_window", ENTRIES),
  UOP_CACHE_WIDTH("uopcache.width", PER_CYCLE),
  /** Whether a jump that touches a 32-byte boundary keeps its window out of the micro-op cache. */
  JCC_ERRATUM("frontend.jcc_erratum", FLAG),
  /** Micro-ops between front end and rename. */
  QUEUE("frontend.queue", UOPS),
  /** Cycles from one taken branch to the delivery of its target. */
  TAKEN_BRANCH("frontend.taken_branch", CYCLES),
  /** Taken direct jumps predicted per cycle; prediction may run ahead of fetch. */
  PREDICT_JUMPS("frontend.predict_jumps", PER_CYCLE),
  /** Windows that may be predicted, and their lines asked for, before one is fetched; 0: none. */
  FETCH_AHEAD("frontend.ahead", ENTRIES, Domain.orNone()),
  /** Cycles until what follows a call can be predicted. */
  PREDICT_CALL("frontend.predict_call", CYCLES),
  /** Cycles until what follows a return can be predicted. */
  PREDICT_RETURN("frontend.predict_return", CYCLES),
  /** Cycles until what follows an indirect jump or call of several targets can be predicted. */
  PREDICT_INDIRECT("frontend.predict_indirect", CYCLES),
  /** Cycles beyond the level's latency that an instruction-cache miss starves the decoders. */
  FETCH_MISS_BUBBLE("frontend.miss_bubble", CYCLES),
  /** Whether the instruction and micro-op caches are emptied before each run of a trace. */
  COLD_FETCH("frontend.cold", FLAG),

  RENAME_WIDTH("rename.width", PER_CYCLE),
  /** Most branches renamed per cycle. */
  RENAME_BRANCHES("rename.branches", PER_CYCLE),
  /** Arithmetic micro-ops that are renamed in one cycle. */
  RENAME_ALU("rename.alu", PER_CYCLE),
  RETIRE_WIDTH("retire.width", PER_CYCLE),
  ROB("rob.entries", ENTRIES),
  SCHEDULER("scheduler.entries", ENTRIES),
  /** Of a scheduler for loads alone, of CPUs that have one. */
  LOAD_SCHEDULER("scheduler.loads", ENTRIES, Presence.OPTIONAL),
  /** Of a scheduler for addresses and data of stores alone, of CPUs that have one. */
  STORE_SCHEDULER("scheduler.stores", ENTRIES, Presence.OPTIONAL),
  LOAD_BUFFER("load.buffer", ENTRIES),
  STORE_BUFFER("store.buffer", ENTRIES),
  FILL_BUFFERS("fill.buffers", ENTRIES),
  /** Shortest time from rename to execution. */
  ISSUE_DELAY("issue.delay", CYCLES),
  STACK_ENGINE("stack_engine", FLAG),
  /** Whether a use of rsp behind pushes and pops takes a micro-op that brings it up to date. */
  STACK_SYNC("stack_engine.sync", FLAG),
  MOVE_ELIMINATION("move_elimination", FLAG),
  /** Whether rename does 64-bit additions of small constants, which then take no port. */
  ADD_ELIMINATION("add_elimination", FLAG),
  /**
   * Which instructions fuse with a following jcc: {@code intel}; {@code registers}, the same but
   * none with memory; or {@code cmp-test}.
   */
  MACRO_FUSION("macro_fusion", WORD, Domain.words("intel", "registers", "cmp-test")),
  /** From the store's data to the load that takes it from the store buffer. */
  STORE_FORWARD("store.forward", CYCLES),
  /** The delay of a load that overlaps the store without lying inside it. */
  STORE_BLOCKED("store.blocked", CYCLES),
  /** From a store's address micro-op to where the store can retire. */
  STORE_LATENCY("store.latency", CYCLES),
  STORES_PER_CYCLE("store.commit", PER_CYCLE),
  /** Cache lines that the stores of one cycle may go to. */
  STORE_LINES("store.commit_lines", PER_CYCLE),
  /** From a store's retirement to the cycle in which it is written to the cache. */
  STORE_COMMIT_DELAY("store.commit_delay", CYCLES),
  /**
   * How long after a store's execution a load of it still comes too early and is made again; 0: the
   * load waits in the store buffer instead.
   */
  STORE_SETTLE("store.settle", CYCLES),
  /**
   * How much longer than a hit's latency it takes until a load that came too early is made again.
   */
  STORE_RETRY("store.retry", CYCLES),
  /** What a load that comes in time takes beyond a hit in the cache when a store serves it. */
  STORE_SERVED("store.served", CYCLES),
  /**
   * When a load is made while addresses of older stores are unknown: {@code known}, at once, as if
   * it knew which store it takes its value from; or {@code load-address}, by what a predictor found
   * by the load's address says of it: a load that took a value from a store last time has to do
   * with the addresses of all older stores, any other is made at once. What comes too early waits,
   * or is made again where {@link #STORE_SETTLE} is not 0.
   */
  DISAMBIGUATION("load.disambiguation", WORD, Domain.words("known", "load-address")),
  /**
   * Which loads take a stored value at rename: {@code none}; {@code stack}, those by rsp; {@code
   * any} whose address is formed from the same registers as the store's; {@code same}, these and
   * those whose address and the store's are formed from none; or {@code based}, all but those with
   * an address of no register, of which only a push of memory does.
   */
  MEMORY_RENAMING("memory_renaming", WORD, Domain.words("none", "stack", "any", "same", "based")),
  MEMORY_RENAMING_LATENCY("memory_renaming.latency", CYCLES),
  /** What confirming a value taken over at rename takes beyond a forwarded load. */
  MEMORY_RENAMING_CONFIRMATION("memory_renaming.confirmation", CYCLES),
  /** What confirming takes in addition once the store has been written to the cache. */
  MEMORY_RENAMING_LATE("memory_renaming.late", CYCLES),
  /** Added to an address with a non-zero segment base. */
  SEGMENT("segment.latency", CYCLES),
  /** How much later a store's address is known if it has a non-zero segment base. */
  SEGMENT_STORE("segment.store_latency", CYCLES),

  L1I_BYTES("l1i.bytes", BYTES),
  L1I_WAYS("l1i.ways", WAYS),
  L1I_POLICY("l1i.policy", WORD),
  L1D_BYTES("l1d.bytes", BYTES),
  L1D_WAYS("l1d.ways", WAYS),
  L1D_POLICY("l1d.policy", WORD),
  /** A load whose base register holds what another load brought: a chased pointer. */
  L1D_LATENCY("l1d.latency", CYCLES),
  /** A load whose address needs more than base and short displacement. */
  L1D_INDEXED_LATENCY("l1d.indexed_latency", CYCLES),
  /**
   * Latency of a load at an address without index whose displacement is negative or beyond 2047.
   */
  L1D_DISPLACED_LATENCY("l1d.displaced_latency", CYCLES),
  /** A load whose base register holds anything but what another load brought. */
  L1D_COMPUTED_LATENCY("l1d.computed_latency", CYCLES),
  L2_BYTES("l2.bytes", BYTES),
  L2_WAYS("l2.ways", WAYS),
  L2_POLICY("l2.policy", WORD),
  L2_LATENCY("l2.latency", CYCLES),
  L3_BYTES("l3.bytes", BYTES),
  L3_WAYS("l3.ways", WAYS),
  L3_POLICY("l3.policy", WORD),
  L3_LATENCY("l3.latency", CYCLES),
  /** Whether a line that leaves L3 leaves L1 and L2 too. */
  L3_INCLUSIVE("l3.inclusive", FLAG),
  MEMORY_LATENCY("memory.latency", CYCLES),

  ITLB_4K_ENTRIES("itlb.4k.entries", ENTRIES),
  ITLB_4K_WAYS("itlb.4k.ways", WAYS),
  ITLB_2M_ENTRIES("itlb.2m.entries", ENTRIES),
  ITLB_2M_WAYS("itlb.2m.ways", WAYS),
  DTLB_4K_ENTRIES("dtlb.4k.entries", ENTRIES),
  DTLB_4K_WAYS("dtlb.4k.ways", WAYS),
  DTLB_2M_ENTRIES("dtlb.2m.entries", ENTRIES),
  DTLB_2M_WAYS("dtlb.2m.ways", WAYS),
  /** Second-level TLB for data, and for code too where {@link #STLB_CODE_ENTRIES} is 0. */
  STLB_ENTRIES("stlb.entries", ENTRIES),
  STLB_WAYS("stlb.ways", WAYS),
  STLB_CODE_ENTRIES("stlb.code.entries", ENTRIES, Domain.orNone()),
  STLB_CODE_WAYS("stlb.code.ways", WAYS),
  /** Whether the second level holds 2 MiB pages. */
  STLB_2M("stlb.2m", FLAG),
  STLB_DATA("stlb.data_latency", CYCLES),
  STLB_CODE("stlb.code_latency", CYCLES),
  PAGE_WALK("tlb.walk", CYCLES),

  /** {@code real} or {@code perfect}. */
  BTB_KIND("btb.kind", WORD, Domain.words("real", "perfect")),
  BTB_ENTRIES("btb.entries", ENTRIES),
  BTB_WAYS("btb.ways", WAYS),
  /** {@code bimodal}, {@code gshare}, {@code tage} or {@code perfect}. */
  DIRECTION("direction.kind", WORD, Domain.words("bimodal", "gshare", "tage", "perfect")),
  DIRECTION_ENTRIES("direction.entries", ENTRIES),
  DIRECTION_HISTORY("direction.history", BITS),
  /** {@code last-target}, {@code history} or {@code perfect}. */
  INDIRECT("indirect.kind", WORD, Domain.words("last-target", "history", "perfect")),
  INDIRECT_ENTRIES("indirect.entries", ENTRIES),
  /** Taken branches whose path selects an indirect target. */
  INDIRECT_HISTORY("indirect.history", ENTRIES, Domain.orNone()),
  /** 0: returns are predicted like indirect jumps. */
  RETURN_STACK("return_stack.entries", ENTRIES, Domain.orNone()),
  /** Whether an empty return stack hands out its old entries again. */
  RETURN_STACK_WRAPS("return_stack.wraps", FLAG),
  MISPREDICT("mispredict", CYCLES),
  RESTEER("resteer", CYCLES),

  SYSCALL("privileged.syscall", CYCLES),
  SYSRET("privileged.sysret", CYCLES),
  /** Two SWAPGS and what remains of a null syscall; one constant, never split further. */
  REMAINDER("privileged.remainder", CYCLES),
  IRET("privileged.iret", CYCLES),

  /** A write of CR3 or another control register. */
  MOV_TO_CR("instruction.mov_to_cr", CYCLES),
  MOV_FROM_CR("instruction.mov_from_cr", CYCLES),
  /** A load of a segment register. */
  MOV_TO_SR("instruction.mov_to_sr", CYCLES),
  /** VERW with the microcode that has it clear buffers, where there is any. */
  VERW("instruction.verw", CYCLES),
  WRMSR("instruction.wrmsr", CYCLES),
  /** A write of IA32_PRED_CMD, which has branches predicted by nothing learnt before. */
  IBPB("instruction.ibpb", CYCLES),
  RDMSR("instruction.rdmsr", CYCLES),
  INVLPG("instruction.invlpg", CYCLES),
  RDTSC("instruction.rdtsc", CYCLES),
  RDTSCP("instruction.rdtscp", CYCLES),
  LFENCE("instruction.lfence", CYCLES),
  /** XSAVE and its kin before the first line is stored. */
  XSAVE("instruction.xsave", CYCLES),
  /** XRSTOR and its kin before the first line is loaded. */
  XRSTOR("instruction.xrstor", CYCLES),
  /** RDFSBASE, RDGSBASE. */
  READ_BASE("instruction.read_base", CYCLES),
  /** WRFSBASE, WRGSBASE. */
  WRITE_BASE("instruction.write_base", CYCLES),
  /** The start of a repeated string instruction. */
  REP("instruction.rep", CYCLES),
  /** The start of REP STOS of words. */
  REP_STOS("instruction.rep_stos", CYCLES),
  /** Each line that a repeated string instruction, XSAVE or XRSTOR accesses. */
  LINE("instruction.line", CYCLES),
  /** What a LOCK prefix has everything wait for. */
  LOCK("instruction.lock", CYCLES),
  /**
   * From SYSCALL to the kernel's first instruction where FRED delivers it as an event; in place of
   * {@link #SYSCALL} and {@link #REMAINDER}.
   */
  FRED_DELIVERY("fred.delivery", CYCLES, Presence.OPTIONAL),
  /** The return from an event that FRED delivered. */
  FRED_ERETU("fred.eretu", CYCLES, Presence.OPTIONAL);

  /** Whether every profile states a parameter. */
  private enum Presence {
    NEEDED,
    /** Only profiles of CPUs that have what it is the cost of. */
    OPTIONAL
  }

  private final String key;
  private final Unit unit;
  private final Domain domain;
  private final Presence presence;

  Parameter(String key, Unit unit) {
    this(key, unit, Domain.of(unit));
  }

  Parameter(String key, Unit unit, Domain domain) {
    this(key, unit, domain, Presence.NEEDED);
  }

  Parameter(String key, Unit unit, Presence presence) {
    this(key, unit, Domain.of(unit), presence);
  }

  Parameter(String key, Unit unit, Domain domain, Presence presence) {
    this.key = key;
    this.unit = unit;
    this.domain = domain;
    this.presence = presence;
  }

  /** The name in a profile file. */
  public String key() {
    return key;
  }

  /** The unit every profile must use. */
  public Unit unit() {
    return unit;
  }

  /** Whether profiles of CPUs that lack what it is the cost of do not state it. */
  public boolean optional() {
    return presence == Presence.OPTIONAL;
  }

  /** Whether it only switches a mechanism off for ablations: no real CPU has another value. */
  public boolean ablation() {
    return this == COLD_FETCH || this == BTB_KIND;
  }

  /**
   * Checks a value that a CPU is said to have or perhaps to have.
   *
   * @throws IllegalArgumentException if the model cannot work with it
   */
  void check(String value) {
    if (!domain.holds(value)) {
      throw new IllegalArgumentException("'" + value + "' is no value of " + key + ": " + domain);
    }
  }

  /** The parameter of a key, if there is one. */
  public static Optional<Parameter> named(String key) {
    return Arrays.stream(values()).filter(p -> p.key.equals(key)).findFirst();
  }

  @Override
  public String toString() {
    return key;
  }
}
