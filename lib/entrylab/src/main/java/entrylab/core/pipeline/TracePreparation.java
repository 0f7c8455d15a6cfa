package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.FormCost;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.MicroOp;
import entrylab.core.uop.MicroOpRole;
import entrylab.core.uop.UnknownForm;
import entrylab.isa.Decoder;
import entrylab.isa.Fusible;
import entrylab.isa.Instruction;
import entrylab.isa.MemoryOperand;
import entrylab.isa.Register;
import entrylab.isa.SmallAddition;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One preparation of a trace: costs, macro-fusion, move elimination, the stack engine, and for each
 * load the store that it takes its value from.
 */
final class TracePreparation {
  private static final int RSP = Register.RSP.mask();

  /** How a write of CR3 is spelt; writes of other control registers keep the page tables. */
  private static final String SWITCH = "mov cr3, ";

  /** The bit of what is written that says that translations are kept. */
  private static final String KEEP = ", 0x3f";

  private static final String WRITE_REGISTER = "wrmsr";

  /** How IA32_PRED_CMD is named for a write (Linux, msr-index.h: MSR_IA32_PRED_CMD is 0x49). */
  private static final String PREDICTIONS = "mov ecx, 0x49";

  private final Cpu cpu;
  private final InstructionTable table;
  private final boolean syncs;
  private final CodeShape.Kinds kinds;
  private final Trace trace;
  private final List<Instruction> code;
  private final List<FormCost> costs = new ArrayList<>();
  private final Set<String> estimated = new HashSet<>();
  private final List<PreparedOp> ops = new ArrayList<>();
  private final List<Op.Memory> memories = new ArrayList<>();
  private final StoredWords stored = new StoredWords();
  private final LoadedRegisters loaded = new LoadedRegisters();
  private final StackEngine stack = new StackEngine();

  /**
   * A preparation yet to be made.
   *
   * @param kinds numbers what the core sees no difference between
   */
  TracePreparation(
      Cpu cpu, InstructionTable table, UnknownForm unknown, CodeShape.Kinds kinds, Trace trace) {
    this.cpu = cpu;
    this.table = table;
    this.syncs = cpu.flag(Parameter.STACK_ENGINE) && cpu.flag(Parameter.STACK_SYNC);
    this.kinds = kinds;
    this.trace = trace;
    this.code =
        trace.steps().stream().map(s -> Decoder.get().decode(s.code(), s.address())).toList();
    for (int step = 0; step < code.size(); step++) {
      Instruction instruction = code.get(step);
      FormCost cost = bars(step) ? table.barrier() : table.cost(instruction, unknown);
      costs.add(cost);
      if (cost.estimate()) {
        estimated.add(instruction.form());
      }
    }
  }

  PreparedTrace prepared() {
    int step = 0;
    while (step < code.size()) {
      synchroniseStack(step);
      step += emit(step);
    }
    boolean[] jumps = new boolean[code.size()];
    for (int at = 0; at < jumps.length; at++) {
      jumps[at] = code.get(at).branch().isPresent() || fusesWithNext(at);
    }
    int[] fused = costs.stream().mapToInt(FormCost::fused).toArray();
    return new PreparedTrace(trace, code, jumps, fused, ops, memories, estimated);
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
    List<Op.Uop> uops = List.of(new Op.Uop(alu, -1, -1));
    Op.Registers registers = new Op.Registers(RSP, RSP, 0, 0);
    ops.add(
        new PreparedOp(
            kinds.of(new CodeShape.Kinds.OfOp(-1, 1, registers, false, uops)),
            step,
            step,
            true,
            "(stack sync)",
            1,
            uops.toArray(Op.Uop[]::new),
            registers,
            false,
            null,
            List.of(),
            null,
            false,
            false));
  }

  private boolean fusesWithNext(int step) {
    String rule = cpu.word(Parameter.MACRO_FUSION);
    return step + 1 < code.size()
        && code.get(step).end() == code.get(step + 1).address()
        && !(rule.equals(Fusible.REGISTERS_ONLY) && code.get(step).memory().isPresent())
        && code.get(step).fuses().with(code.get(step + 1).fuses(), rule);
  }

  /** Adds the op of a step; returns how many instructions it covers. */
  private int emit(int step) {
    Instruction instruction = code.get(step);
    boolean pair = fusesWithNext(step);
    int last = pair ? step + 1 : step;
    FormCost cost = costs.get(step);
    boolean eliminated =
        cost.form().equals("mov_r_r")
                && cpu.flag(Parameter.MOVE_ELIMINATION)
                && Integer.bitCount(instruction.reads()) == 1
                && instruction.reads() != instruction.writes()
            || !pair && cpu.flag(Parameter.ADD_ELIMINATION) && SmallAddition.is(instruction);
    List<Op.Uop> uops = new ArrayList<>();
    int seen = 0;
    List<Trace.Access> accesses = new ArrayList<>(trace.steps().get(step).accesses());
    if (!eliminated) {
      for (MicroOp micro : cost.uops()) {
        boolean absorbed = pair && micro.role() == MicroOpRole.EXECUTE;
        if (!absorbed && !(cost.anyAccesses() && lacks(micro, accesses, uops))) {
          Op.Uop uop = uop(step, micro, instruction, accesses, seen);
          seen += uop.access() < 0 ? 0 : 1;
          uops.add(uop);
        }
      }
    }
    if (pair) {
      uops.add(new Op.Uop(costs.get(last).uops().getFirst(), -1, -1));
    }
    List<Trace.Access> touched = List.of();
    if (cost.constant().isPresent() || cost.anyAccesses()) {
      // The time is in the row; the caches see the accesses all the same.
      touched = List.copyOf(accesses);
    } else if (!accesses.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s, step %d (%s): the trace has an access that form %s does not make",
              trace.name(),
              step,
              instruction.text(),
              cost.form()));
    }
    var registers =
        new Op.Registers(
            instruction.reads(),
            instruction.writes(),
            loadAddress(instruction),
            storeAddress(instruction));
    ops.add(
        new PreparedOp(
            kinds.of(
                new CodeShape.Kinds.OfOp(
                    kinds.of(cost), cost.fused(), registers, eliminated, List.copyOf(uops))),
            step,
            last,
            false,
            pair ? Op.text(List.of(instruction, code.get(last))) : instruction.text(),
            cost.fused(),
            uops.toArray(Op.Uop[]::new),
            registers,
            eliminated,
            cost,
            touched,
            cost.perLine() > 0 && !touched.isEmpty() ? each(cost) : null,
            emptiesTlbs(step),
            cost == table.barrier()));
    loaded.note(instruction, eliminated);
    return last - step + 1;
  }

  /**
   * Whether an instruction writes CR3 so that the TLBs are emptied. With process-context
   * identifiers bit 63 of what is written says that they are not: kernels set it by a BTS on the
   * register, and the way from there to the write shows it.
   */
  private boolean emptiesTlbs(int step) {
    Instruction write = code.get(step);
    if (!write.text().startsWith(SWITCH)) {
      return false;
    }
    String keep = "bts " + write.text().substring(SWITCH.length()) + KEEP;
    for (int at = step - 1; at >= 0; at--) {
      Instruction before = code.get(at);
      if (before.text().equals(keep)) {
        return false;
      }
      if ((before.writes() & write.reads()) != 0 && (before.reads() & write.reads()) == 0) {
        return true;
      }
    }
    return true;
  }

  /**
   * Whether an instruction is an indirect branch prediction barrier: a write of the register of
   * predictions, which the code before it names.
   */
  private boolean bars(int step) {
    Instruction write = code.get(step);
    if (!write.form().equals(WRITE_REGISTER)) {
      return false;
    }
    for (int at = step - 1; at >= 0; at--) {
      if ((code.get(at).writes() & Register.RCX.mask()) != 0) {
        return code.get(at).text().equals(PREDICTIONS);
      }
    }
    return false;
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

  /** What a row takes for each of its lines, where its own last arithmetic micro-op runs. */
  private static MicroOp each(FormCost cost) {
    MicroOp own =
        cost.uops().stream()
            .filter(micro -> micro.role() == MicroOpRole.EXECUTE)
            .reduce((one, next) -> next)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "form " + cost.form() + " has line=, and no X that says where it runs"));
    return new MicroOp(MicroOpRole.EXECUTE, cost.perLine(), own.ports(), own.takenPorts());
  }

  private int memoryRegisters(Instruction instruction) {
    return instruction.memory().map(MemoryOperand::registers).orElse(0);
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

  /**
   * A micro-op of a step.
   *
   * @param accesses of the step that no micro-op has made yet
   * @param seen how many its micro-ops have
   */
  private Op.Uop uop(
      int step, MicroOp micro, Instruction instruction, List<Trace.Access> accesses, int seen) {
    boolean store = micro.role() == MicroOpRole.STORE_ADDRESS;
    if (!store && micro.role() != MicroOpRole.LOAD) {
      int memory = micro.role() == MicroOpRole.STORE_DATA ? memories.size() - 1 : -1;
      return new Op.Uop(micro, -1, memory);
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
    memories.add(memory(access, instruction));
    if (access.store()) {
      stored.add(memories.size() - 1, access);
    }
    return new Op.Uop(micro, seen, memories.size() - 1);
  }

  private Op.Memory memory(Trace.Access access, Instruction instruction) {
    // Of a push of memory, or a call through it, the store is the stack's; of a pop the load.
    boolean implicit =
        instruction.implicitStack() && access.store() != instruction.form().startsWith("pop");
    Optional<MemoryOperand> shape = implicit ? Optional.empty() : instruction.memory();
    boolean segment = shape.map(MemoryOperand::segment).orElse(false);
    int latency = cpu.count(hitLatency(shape)) + (segment ? cpu.count(Parameter.SEGMENT) : 0);
    int from = access.store() ? -1 : stored.youngest(access);
    boolean blocked = from >= 0 && !access.inside(access(memories.get(from)));
    var unplaced =
        new Op.Memory(
            0,
            0,
            access.size(),
            0,
            access.store(),
            shape.map(MemoryOperand::stack).orElse(true),
            shape.map(MemoryOperand::registers).orElse(RSP),
            !access.store() && instruction.form().equals("push_m"),
            segment && access.store() ? cpu.count(Parameter.SEGMENT_STORE) : 0,
            latency,
            from,
            blocked);
    return unplaced.of(kinds.of(unplaced)).at(access.address(), 0);
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

  private static Trace.Access access(Op.Memory memory) {
    return new Trace.Access(memory.address(), memory.size(), memory.store());
  }
}
