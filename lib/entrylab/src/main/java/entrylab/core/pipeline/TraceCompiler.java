package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.function.LongUnaryOperator;

/**
 * Prepares traces for one CPU: decodes, applies macro-fusion, move elimination and the stack
 * engine, cuts the code into windows, and finds for each load the store it will take its value
 * from. Safe for several threads.
 */
public final class TraceCompiler {
  private final Cpu cpu;
  private final InstructionTable table;
  private final UnknownForm unknown;
  private final WindowRules windows;
  private final PredictionCost prediction;
  private final CodeShape.Kinds kinds = new CodeShape.Kinds();
  private final CodeShape.Reader shapes;

  /** A compiler for a CPU that treats unknown instruction forms as asked. */
  public TraceCompiler(Cpu cpu, UnknownForm unknown) {
    this.cpu = cpu;
    this.table = InstructionTable.of(cpu);
    this.unknown = unknown;
    this.windows = new WindowRules(cpu);
    this.prediction = new PredictionCost(cpu);
    this.shapes = new CodeShape.Reader(cpu.count(Parameter.FETCH_BYTES));
  }

  /**
   * Prepares a trace where it lies.
   *
   * @throws IllegalArgumentException if bytes are no instruction, a form is not in the table, or
   *     the accesses of a step are not those its instruction makes
   */
  public CompiledTrace compile(Trace trace) {
    return compile(prepare(trace), LongUnaryOperator.identity());
  }

  /**
   * Asks whether a CPU can be timed on code that control comes to in some way.
   *
   * @throws entrylab.core.cpu.MissingParameterException if the CPU's profile does not state what
   *     that way costs
   */
  public static void checkEntry(Cpu cpu, Trace.Entry entry) {
    if (entry == Trace.Entry.EVENT) {
      cpu.quantity(Parameter.FRED_DELIVERY);
    }
  }

  /**
   * Does all of {@link #compile} that is the same wherever the code lies.
   *
   * @throws IllegalArgumentException as for {@link #compile}
   * @throws entrylab.core.cpu.MissingParameterException if an event led to the trace, and the CPU's
   *     profile does not state what delivering one costs
   */
  public PreparedTrace prepare(Trace trace) {
    checkEntry(cpu, trace.entry());
    return new TracePreparation(cpu, table, unknown, kinds, trace).prepared();
  }

  /**
   * Prepares a trace where its code and tables are moved to.
   *
   * @param prepared by this compiler
   * @param moved where what the trace has at an address lies
   */
  public CompiledTrace compile(PreparedTrace prepared, LongUnaryOperator moved) {
    return new TraceLayout(windows, prediction, shapes, prepared, moved).compiled();
  }
}
