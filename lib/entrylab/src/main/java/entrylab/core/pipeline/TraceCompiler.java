package entrylab.core.pipeline;

import entrylab.core.cache.MemorySystem;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.FormCost;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.MicroOp;
import entrylab.core.uop.MicroOpRole;
import entrylab.core.uop.UnknownForm;
import entrylab.isa.BranchKind;
import entrylab.isa.Decoder;
import entrylab.isa.Fusible;
import entrylab.isa.Instruction;
import entrylab.isa.MemoryOperand;
import entrylab.isa.Register;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Prepares traces for one CPU: decodes, applies macro-fusion, move elimination and the stack
 * engine, cuts the code into windows, and finds for each load the store it will take its value
 * from.
 */
public final class TraceCompiler {
  private static final int RSP = Register.RSP.mask();
  private static final int ERRATUM_SHIFT = 5;

  /** How a write of CR3 is spelt; writes of other control registers keep the page tables. */
  private static final String SWITCH = "mov cr3,";

  private final Cpu cpu;
  private final InstructionTable table;
  private final UnknownForm unknown;
  private final int window;
  private final boolean syncs;
  private final PredictionCost prediction;

  /** A compiler for a CPU that treats unknown instruction forms as asked. */
  public TraceCompiler(Cpu cpu, UnknownForm unknown) {
    this.cpu = cpu;
    this.table = InstructionTable.of(cpu);
    this.unknown = unknown;
    this.window = cpu.count(Parameter.UOP_CACHE_WINDOW);
    this.syncs = cpu.flag(Parameter.STACK_ENGINE) && cpu.flag(Parameter.STACK_SYNC);
    this.prediction = new PredictionCost(cpu);
  }

  /**
   * Prepares a trace.
   *
   * @throws IllegalArgumentException if bytes are no instruction, a form is not in the table, or
   *     the accesses of a step are not those its instruction makes
   */
  public CompiledTrace compile(Trace trace) {
    return new Run(trace).compile();
  }

  /** One compilation. */
  private final class Run {
    private final Trace trace;
    private final List<Instruction> code;
    private final List<FormCost> costs = new ArrayList<>();
    private final List<Op> ops = new ArrayList<>();
    private final List<Op.Memory> memories = new ArrayList<>();
    private final List<TraceEvent> events = new ArrayList<>();
    private final Map<Long, Integer> lines = new HashMap<>();
    private final Set<String> estimated = new HashSet<>();
    private final List<Integer> switches = new ArrayList<>();
    private final LoadedRegisters loaded = new LoadedRegisters();
    private final StackEngine stack = new StackEngine();
    private long currentWindow;

    /** The step that was looked at last: a synchronisation enters the window before it does. */
    private int entering = -1;

    Run(Trace trace) {
      this.trace = trace;
      this.code =
          trace.steps().stream().map(s -> Decoder.get().decode(s.code(), s.address())).toList();
    }

    CompiledTrace compile() {
      for (Instruction instruction : code) {
        FormCost cost = table.cost(instruction, unknown);
        costs.add(cost);
        if (cost.estimate()) {
          estimated.add(instruction.form());
        }
      }
      int step = 0;
      while (step < code.size()) {
        synchroniseStack(step);
        step += emit(step);
      }
      return new CompiledTrace(
          trace, ops, memories, events, lines.size(), estimated, FlushedPages.of(events, switches));
    }

    /** Inserts the micro-op that brings the out-of-order rsp up to date before an explicit use. */
    private void synchroniseStack(int step) {
      Instruction instruction = code.get(step);
      boolean behind = stack.behind(instruction);
      stack.note(instruction);
      if (!syncs || !behind) {
        return;
      }
      MicroOp alu =
          table.rows().get("alu_r_i").uops().stream()
              .filter(u -> u.role() == MicroOpRole.EXECUTE)
              .findFirst()
              .orElseThrow();
      int fetch = fetchEvent(step);
      ops.add(
          new Op(
              new Op.Code(step, instruction.address(), "(stack sync)"),
              List.of(new Op.Uop(alu, -1, -1)),
              1,
              new Op.Registers(RSP, RSP, 0, 0),
              false,
              null,
              new Op.Fetch(fetch, fetch >= 0 && entered(step)),
              Op.Branch.NONE));
    }

    private int memoryRegisters(Instruction instruction) {
      return instruction.memory().map(MemoryOperand::registers).orElse(0);
    }

    private boolean entered(int step) {
      return step > 0 && code.get(step - 1).end() != code.get(step).address();
    }

    /** The event of a window that begins with this step, or -1 if it goes on with the last one. */
    private int fetchEvent(int step) {
      long address = code.get(step).address();
      boolean first = step != entering && (step == 0 || entered(step));
      entering = step;
      if (!first && windowOf(address) == currentWindow) {
        return -1;
      }
      currentWindow = windowOf(address);
      events.add(new TraceEvent.Fetch(address, uopCacheLines(step)));
      return events.size() - 1;
    }

    private long windowOf(long address) {
      return Math.floorDiv(address, window);
    }

    private int uopCacheLines(int step) {
      int fused = 0;
      int at = step;
      boolean cacheable = true;
      boolean inWindow = true;
      while (inWindow) {
        Instruction instruction = code.get(at);
        fused += costs.get(at).fused();
        boolean jump =
            instruction.branch().isPresent() || at + 1 < code.size() && fusesWithNext(at);
        if (cpu.flag(Parameter.JCC_ERRATUM) && jump && touchesBoundary(instruction)) {
          cacheable = false;
        }
        at++;
        inWindow =
            at < code.size() && !entered(at) && windowOf(code.get(at).address()) == currentWindow;
      }
      int perLine = cpu.count(Parameter.UOP_CACHE_LINE);
      int lines = Math.max(1, (fused + perLine - 1) / perLine);
      return cacheable && lines <= cpu.count(Parameter.UOP_CACHE_LINES_PER_WINDOW) ? lines : 0;
    }

    private boolean touchesBoundary(Instruction instruction) {
      // The last byte, or the byte behind it, lies in another 32-byte block than the first.
      return (instruction.address() ^ instruction.end()) >>> ERRATUM_SHIFT != 0;
    }

    private boolean fusesWithNext(int step) {
      String rule = cpu.word(Parameter.MACRO_FUSION);
      return step + 1 < code.size()
          && !entered(step + 1)
          && !(rule.equals(Fusible.REGISTERS_ONLY) && code.get(step).memory().isPresent())
          && code.get(step).fuses().with(code.get(step + 1).fuses(), rule);
    }

    /** Adds the op of a step; returns how many instructions it covers. */
    private int emit(int step) {
      Instruction instruction = code.get(step);
      boolean pair = fusesWithNext(step);
      int last = pair ? step + 1 : step;
      Instruction branch = code.get(last);
      FormCost cost = costs.get(step);
      int fetch = fetchEvent(step);
      boolean taken = branch.branch().isPresent() && trace.next(last) != branch.end();
      boolean eliminated =
          cost.form().equals("mov_r_r")
              && cpu.flag(Parameter.MOVE_ELIMINATION)
              && Integer.bitCount(instruction.reads()) == 1
              && instruction.reads() != instruction.writes();
      List<Op.Uop> uops = new ArrayList<>();
      List<Trace.Access> accesses = new ArrayList<>(trace.steps().get(step).accesses());
      if (!eliminated) {
        for (MicroOp micro : cost.uops()) {
          boolean absorbed = pair && micro.role() == MicroOpRole.EXECUTE;
          if (!absorbed && !(cost.anyAccesses() && lacks(micro, accesses, uops))) {
            uops.add(uop(step, micro, instruction, accesses));
          }
        }
      }
      if (pair) {
        uops.add(new Op.Uop(costs.get(last).uops().getFirst(), -1, -1));
      }
      if (cost.constant().isPresent() || cost.anyAccesses()) {
        // The time is in the row; the caches see the accesses all the same.
        int lines = 0;
        for (Trace.Access access : accesses) {
          lines += touch(access);
        }
        if (cost.perLine() > 0 && lines > 0) {
          uops.add(new Op.Uop(each(cost, lines), -1, -1));
        }
        accesses.clear();
      }
      if (!accesses.isEmpty()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s, step %d (%s): the trace has an access that form %s does not make",
                trace.name(),
                step,
                instruction.text(),
                cost.form()));
      }
      ops.add(
          new Op(
              new Op.Code(
                  step,
                  branch.end(),
                  pair ? Op.text(List.of(instruction, branch)) : instruction.text()),
              uops,
              cost.fused(),
              new Op.Registers(
                  instruction.reads(),
                  instruction.writes(),
                  loadAddress(instruction),
                  storeAddress(instruction)),
              eliminated,
              cost,
              new Op.Fetch(fetch, entered(step)),
              new Op.Branch(
                  branchEvent(last),
                  taken,
                  taken ? prediction.units(branch, trace.next(last)) : 0)));
      if (instruction.text().startsWith(SWITCH)) {
        switches.add(events.size());
      }
      loaded.note(instruction, eliminated);
      return last - step + 1;
    }

    /** Whether a micro-op's access was not made, where a row allows any number of them. */
    private static boolean lacks(MicroOp micro, List<Trace.Access> accesses, List<Op.Uop> before) {
      return switch (micro.role()) {
        case LOAD -> accesses.stream().allMatch(Trace.Access::store);
        case STORE_ADDRESS -> accesses.stream().noneMatch(Trace.Access::store);
        case STORE_DATA ->
            before.stream().noneMatch(uop -> uop.micro().role() == MicroOpRole.STORE_ADDRESS);
        case EXECUTE, BRANCH -> false;
      };
    }

    /** Adds an event for each line of an access; returns how many there are. */
    private int touch(Trace.Access access) {
      long first = MemorySystem.line(access.address());
      long last = MemorySystem.line(access.address() + access.size() - 1);
      for (long line = first; line <= last; line++) {
        events.add(
            new TraceEvent.Data(line == first ? access.address() : line * MemorySystem.LINE));
      }
      return (int) (last - first) + 1;
    }

    /** What a row takes for all its lines, where its own last arithmetic micro-op runs. */
    private static MicroOp each(FormCost cost, int lines) {
      MicroOp own =
          cost.uops().stream()
              .filter(micro -> micro.role() == MicroOpRole.EXECUTE)
              .reduce((one, next) -> next)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "form " + cost.form() + " has line=, and no X that says where it runs"));
      return new MicroOp(
          MicroOpRole.EXECUTE, cost.perLine() * lines, own.ports(), own.takenPorts());
    }

    private int branchEvent(int step) {
      Optional<BranchKind> kind = code.get(step).branch();
      if (kind.isEmpty()) {
        return -1;
      }
      Instruction branch = code.get(step);
      events.add(
          new TraceEvent.Branch(kind.get(), branch.address(), branch.end(), trace.next(step)));
      return events.size() - 1;
    }

    private int loadAddress(Instruction instruction) {
      return instruction.memory().isPresent() && !instruction.form().startsWith("pop")
          ? memoryRegisters(instruction)
          : RSP;
    }

    private int storeAddress(Instruction instruction) {
      return instruction.implicitStack() && !instruction.form().startsWith("pop")
          ? RSP
          : memoryRegisters(instruction);
    }

    private Op.Uop uop(
        int step, MicroOp micro, Instruction instruction, List<Trace.Access> accesses) {
      boolean store = micro.role() == MicroOpRole.STORE_ADDRESS;
      if (!store && micro.role() != MicroOpRole.LOAD) {
        return new Op.Uop(
            micro, -1, micro.role() == MicroOpRole.STORE_DATA ? memories.size() - 1 : -1);
      }
      Trace.Access access =
          accesses.stream()
              .filter(a -> a.store() == store)
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      String.format(
                          Locale.ROOT,
                          "%s, step %d (%s): the trace lacks the %s that the instruction makes",
                          trace.name(),
                          step,
                          instruction.text(),
                          store ? "store" : "load")));
      accesses.remove(access);
      events.add(new TraceEvent.Data(access.address()));
      memories.add(memory(access, instruction));
      return new Op.Uop(micro, events.size() - 1, memories.size() - 1);
    }

    private Op.Memory memory(Trace.Access access, Instruction instruction) {
      int line = lines.computeIfAbsent(MemorySystem.line(access.address()), l -> lines.size());
      // Of a push of memory, or a call through it, the store is the stack's; of a pop the load.
      boolean implicit =
          instruction.implicitStack() && access.store() != instruction.form().startsWith("pop");
      Optional<MemoryOperand> shape = implicit ? Optional.empty() : instruction.memory();
      boolean segment = shape.map(MemoryOperand::segment).orElse(false);
      int latency = cpu.count(hitLatency(shape)) + (segment ? cpu.count(Parameter.SEGMENT) : 0);
      int from = access.store() ? -1 : youngestOverlap(access);
      boolean blocked = from >= 0 && !access.inside(access(memories.get(from)));
      return new Op.Memory(
          access.address(),
          access.size(),
          line,
          access.store(),
          shape.map(MemoryOperand::stack).orElse(true),
          shape.map(MemoryOperand::registers).orElse(RSP),
          !access.store() && instruction.form().equals("push_m"),
          latency,
          from,
          blocked);
    }

    /** What a hit takes; an address that the instruction does not state is the stack engine's. */
    private Parameter hitLatency(Optional<MemoryOperand> shape) {
      if (shape.filter(MemoryOperand::indexed).isPresent()) {
        return Parameter.L1D_INDEXED_LATENCY;
      }
      if (shape.filter(MemoryOperand::displaced).isPresent()) {
        return Parameter.L1D_DISPLACED_LATENCY;
      }
      return shape.filter(loaded::holdBase).isPresent()
          ? Parameter.L1D_LATENCY
          : Parameter.L1D_COMPUTED_LATENCY;
    }

    private int youngestOverlap(Trace.Access load) {
      for (int i = memories.size() - 1; i >= 0; i--) {
        if (memories.get(i).store() && load.overlaps(access(memories.get(i)))) {
          return i;
        }
      }
      return -1;
    }

    private static Trace.Access access(Op.Memory memory) {
      return new Trace.Access(memory.address(), memory.size(), memory.store());
    }
  }
}
