package entrylab.kernel;

import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a booted kernel did on each call: its instructions, their memory accesses, and the names of
 * what was touched. Holds a kernel's code bytes, so it stays with its reader.
 *
 * <pre>{@code
 * KernelRecord record = Kernels.named("6.1");
 * show(record.facts());
 * show(record.call("getppid").instructions());
 * }</pre>
 */
public final class KernelRecord {
  private final String name;
  private final Map<String, String> facts;
  private final Symbols symbols;
  private final List<KernelInstruction> code;
  private final List<RecordedCall> calls;

  public KernelRecord(
      String name,
      Map<String, String> facts,
      Symbols symbols,
      List<KernelInstruction> code,
      List<RecordedCall> calls) {
    this.name = name;
    this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    this.symbols = symbols;
    this.code = List.copyOf(code);
    this.calls = List.copyOf(calls);
  }

  /** A record with no more instructions and symbols than its calls touch. */
  public static KernelRecord of(
      String name,
      Map<String, String> facts,
      Symbols symbols,
      List<KernelInstruction> code,
      List<RecordedCall> calls) {
    int[] numbers = new int[code.size()];
    Arrays.fill(numbers, -1);
    List<KernelInstruction> used = new ArrayList<>();
    Map<Long, Symbols.Symbol> named = new TreeMap<>(Long::compareUnsigned);
    for (RecordedCall call : calls) {
      for (Stretch stretch : call.stretches()) {
        for (KernelStep step : stretch.steps()) {
          int at = step.instruction();
          if (numbers[at] < 0) {
            numbers[at] = used.size();
            used.add(code.get(at));
            name(symbols, code.get(at).address(), named);
          }
          step.accesses().forEach(access -> name(symbols, access.address(), named));
        }
      }
    }
    return new KernelRecord(
        name,
        facts,
        new Symbols(named.values()),
        used,
        calls.stream().map(call -> renumbered(call, numbers)).toList());
  }

  private static void name(Symbols symbols, long address, Map<Long, Symbols.Symbol> named) {
    symbols.at(address).ifPresent(symbol -> named.put(symbol.address(), symbol));
  }

  private static RecordedCall renumbered(RecordedCall call, int[] numbers) {
    List<Stretch> stretches =
        call.stretches().stream()
            .map(stretch ->
                new Stretch(
                    stretch.user(),
                    stretch.stack(),
                    stretch.steps().stream()
                        .map(step ->
                            new KernelStep(
                                numbers[step.instruction()], step.times(), step.accesses()))
                        .toList()))
            .toList();
    return new RecordedCall(call.wish(), call.agreeing(), call.rounds(), stretches);
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** This record under another name. */
  public KernelRecord named(String other) {
    return new KernelRecord(other, facts, symbols, code, calls);
  }

  /** SHA-256 of the record's text, as hexadecimal digits. */
  public String digest() {
    return KernelRecordFile.digest(this);
  }

  /** What is known of the kernel and of how it ran, by key. */
  public Map<String, String> facts() {
    return facts;
  }

  /** The names of what its calls touch. */
  public Symbols symbols() {
    return symbols;
  }

  /** Its calls, in the order they were made. */
  public List<RecordedCall> calls() {
    return calls;
  }

  /**
   * A call by its name, such as {@code read} or {@code getppid+ptrace}.
   *
   * @throws KernelException if it is not recorded, naming those that are
   */
  public RecordedCall call(String wanted) {
    return calls.stream()
        .filter(call -> call.name().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new KernelException(
                String.format(
                    Locale.ROOT,
                    "%s has no record of the call '%s': it has %s",
                    name,
                    wanted,
                    calls.stream().map(RecordedCall::name).collect(Collectors.joining(" ")))));
  }

  /** The address of a step's instruction. */
  public long address(KernelStep step) {
    return code.get(step.instruction()).address();
  }

  /** The bytes of a step's instruction. */
  public byte[] bytes(KernelStep step) {
    return code.get(step.instruction()).code().clone();
  }

  /** What a step's instruction itself reads and writes, without what a processor does by itself. */
  public List<Trace.Access> accesses(KernelStep step) {
    return KernelTrace.own(this, step);
  }

  /** Every instruction of the kernel that was executed, once. */
  public List<Instruction> instructions() {
    return code.stream()
        .filter(KernelInstruction::ofKernel)
        .map(one -> Decoder.get().decode(one.code(), one.address()))
        .toList();
  }

  public List<KernelInstruction> code() {
    return code;
  }

  /** The part of each step of a call's trace. */
  public List<CallPart> parts(RecordedCall call) {
    return path(call).roles().stream().map(StepRole::part).toList();
  }

  /** A call's trace, with the role of each of its steps. */
  public RecordedPath path(RecordedCall call) {
    List<StepRole> all = CallParts.of(this, call);
    return new RecordedPath(
        trace(call), KernelTrace.kept(this, call).stream().mapToObj(all::get).toList());
  }

  /** What of memory the task that makes a call has for itself. */
  public RecordedTask task(RecordedCall call) {
    return RecordedTask.of(path(call));
  }

  /** What of the kernel a linker could have placed elsewhere, as far as a call executed it. */
  public Blocks blocks(RecordedCall call) {
    return blocks(List.of(trace(call)));
  }

  /** What of the kernel a linker could have placed elsewhere, as far as some traces execute it. */
  public Blocks blocks(Collection<Trace> traces) {
    return KernelBlocks.of(this, traces);
  }

  /** What the kernel executed of a call, as the cycle model takes it. */
  public Trace trace(RecordedCall call) {
    return KernelTrace.of(this, call);
  }
}
