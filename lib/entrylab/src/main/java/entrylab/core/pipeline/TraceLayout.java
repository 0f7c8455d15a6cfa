package entrylab.core.pipeline;

import entrylab.core.cache.MemorySystem;
import entrylab.core.uop.MicroOp;
import entrylab.core.uop.MicroOpRole;
import entrylab.isa.Instruction;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * One compilation of a prepared trace at a place: windows, lines, and the events in their order.
 */
final class TraceLayout {
  private final WindowRules windows;
  private final PredictionCost prediction;
  private final CodeShape.Reader shapes;
  private final PreparedTrace prepared;
  private final LongUnaryOperator moved;

  /** Where each instruction lies, and behind the last one where the trace leaves to. */
  private final long[] address;

  private final List<Op> ops;
  private final List<TraceEvent> events = new ArrayList<>();
  private final List<Integer> switches = new ArrayList<>();
  private final List<Integer> barriers = new ArrayList<>();
  private long currentWindow;

  /** The step that was looked at last: a synchronisation enters the window before it does. */
  private int entering = -1;

  TraceLayout(
      WindowRules windows,
      PredictionCost prediction,
      CodeShape.Reader shapes,
      PreparedTrace prepared,
      LongUnaryOperator moved) {
    this.windows = windows;
    this.prediction = prediction;
    this.shapes = shapes;
    this.prepared = prepared;
    this.moved = moved;
    int steps = prepared.code().size();
    address = new long[steps + 1];
    for (int step = 0; step < steps; step++) {
      address[step] = moved.applyAsLong(prepared.code().get(step).address());
    }
    address[steps] = moved.applyAsLong(prepared.trace().next(steps - 1));
    ops = new ArrayList<>(prepared.ops().size());
  }

  CompiledTrace compiled() {
    Map<Long, Integer> lines = new HashMap<>();
    List<Op.Memory> memories = new ArrayList<>(prepared.memories().size());
    for (Op.Memory memory : prepared.memories()) {
      long at = moved.applyAsLong(memory.address());
      int line = lines.computeIfAbsent(MemorySystem.line(at), l -> lines.size());
      memories.add(memory.at(at, line));
    }
    for (PreparedOp op : prepared.ops()) {
      place(op, memories);
    }
    return new CompiledTrace(
        prepared.trace().name(),
        prepared.trace().entry(),
        ops,
        memories,
        events,
        lines.size(),
        prepared.estimated(),
        FlushedPages.of(events, switches),
        FlushedTargets.of(events, barriers),
        shapes);
  }

  private long end(int step) {
    return address[step] + prepared.code().get(step).length();
  }

  /** Whether a taken branch led to an instruction. */
  private boolean entered(int step) {
    return step > 0 && end(step - 1) != address[step];
  }

  private void place(PreparedOp op, List<Op.Memory> memories) {
    if (op.last() > op.step() && entered(op.last())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s, step %d: %s cannot be moved apart",
              prepared.trace().name(),
              op.step(),
              op.text()));
    }
    int fetch = fetchEvent(op.step());
    int data = events.size();
    Op.Uop[] uops = uops(op, memories);
    int branch = op.synchronises() ? -1 : branchEvent(op.last());
    boolean taken = branch >= 0 && address[op.last() + 1] != end(op.last());
    ops.add(
        new Op(
            op,
            uops,
            op.synchronises() ? address[op.step()] : end(op.last()),
            fetch,
            (!op.synchronises() || fetch >= 0) && entered(op.step()),
            data,
            branch,
            taken,
            taken ? parts(op.last()) : 0));
    if (op.switches()) {
      switches.add(events.size());
    }
    if (op.bars()) {
      barriers.add(events.size());
    }
  }

  private int parts(int step) {
    return prediction.units(
        prepared.code().get(step).branch().orElseThrow(), address[step], address[step + 1]);
  }

  /** The micro-ops of an op, whose accesses are added to the events. */
  private Op.Uop[] uops(PreparedOp op, List<Op.Memory> memories) {
    for (Op.Uop uop : op.uops()) {
      if (uop.access() >= 0) {
        events.add(new TraceEvent.Data(memories.get(uop.memory()).address()));
      }
    }
    int lines = 0;
    for (Trace.Access access : op.touched()) {
      lines += touch(access);
    }
    if (op.each() == null || lines == 0) {
      return op.uops();
    }
    MicroOp each = op.each();
    int cycles = each.latency() * lines;
    Op.Uop[] more = Arrays.copyOf(op.uops(), op.uops().length + 1);
    more[more.length - 1] =
        new Op.Uop(
            new MicroOp(MicroOpRole.EXECUTE, cycles, each.ports(), each.takenPorts()), -1, -1);
    return more;
  }

  /** Adds an event for each line of an access; returns how many there are. */
  private int touch(Trace.Access access) {
    long at = moved.applyAsLong(access.address());
    long first = MemorySystem.line(at);
    long last = MemorySystem.line(at + access.size() - 1);
    for (long line = first; line <= last; line++) {
      events.add(new TraceEvent.Data(line == first ? at : line * MemorySystem.LINE));
    }
    return (int) (last - first) + 1;
  }

  private int branchEvent(int step) {
    Instruction branch = prepared.code().get(step);
    if (branch.branch().isEmpty()) {
      return -1;
    }
    events.add(
        new TraceEvent.Branch(branch.branch().get(), address[step], end(step), address[step + 1]));
    return events.size() - 1;
  }

  /** The event of a window that begins with this step, or -1 if it goes on with the last one. */
  private int fetchEvent(int step) {
    boolean first = step != entering && (step == 0 || entered(step));
    entering = step;
    if (!first && windows.of(address[step]) == currentWindow) {
      return -1;
    }
    currentWindow = windows.of(address[step]);
    events.add(new TraceEvent.Fetch(address[step], uopCacheLines(step)));
    return events.size() - 1;
  }

  private int uopCacheLines(int step) {
    int fused = 0;
    boolean cacheable = true;
    int at = step;
    do {
      fused += prepared.fused(at);
      cacheable &= !(prepared.jumps(at) && windows.keepsOut(address[at], end(at)));
      at++;
    } while (at < prepared.code().size()
        && !entered(at)
        && windows.of(address[at]) == currentWindow);
    return cacheable ? windows.lines(fused) : 0;
  }
}
