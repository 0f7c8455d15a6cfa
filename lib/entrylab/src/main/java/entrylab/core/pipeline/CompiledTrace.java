package entrylab.core.pipeline;

import entrylab.path.Trace;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** A trace prepared for one CPU: decoded, fused, with its events numbered. */
public final class CompiledTrace {
  private static final long[] NOTHING = {};

  private final String name;
  private final Trace.Entry entry;
  private final Op[] ops;
  private final Op.Memory[] memories;
  private final int stores;
  private final List<TraceEvent> events;
  private final int lines;
  private final Set<String> estimated;
  private final FlushedPages flushed;
  private final FlushedTargets targets;
  private final CodeShape shape;

  CompiledTrace(
      String name,
      Trace.Entry entry,
      List<Op> ops,
      List<Op.Memory> memories,
      List<TraceEvent> events,
      int lines,
      Set<String> estimated,
      FlushedPages flushed,
      FlushedTargets targets,
      CodeShape.Reader shapes) {
    this.name = name;
    this.entry = entry;
    this.ops = ops.toArray(Op[]::new);
    this.memories = memories.toArray(Op.Memory[]::new);
    stores = (int) memories.stream().filter(Op.Memory::store).count();
    this.events = List.copyOf(events);
    this.lines = lines;
    this.estimated = Set.copyOf(estimated);
    this.flushed = flushed;
    this.targets = targets;
    this.shape = shapes.read(this);
  }

  /** What the trace is called in messages. */
  public String name() {
    return name;
  }

  Trace.Entry entry() {
    return entry;
  }

  /** What caches and predictors have to answer, in the order of execution. */
  public List<TraceEvent> events() {
    return events;
  }

  /** Instruction forms whose cost is an estimate; results that use this trace carry the flag. */
  public Set<String> estimated() {
    return estimated;
  }

  /** Micro-ops in the fused domain. */
  public int fusedUops() {
    int sum = 0;
    for (Op op : ops) {
      sum += op.fused();
    }
    return sum;
  }

  /** What is answered to the events, after what the trace itself does to TLBs and predictors. */
  byte[] flushed(byte[] outcomes) {
    return targets.applied(flushed.applied(events, outcomes));
  }

  /** All that the core looks at in the trace; the addresses of loads are left to {@link #met}. */
  public CodeShape shape() {
    return shape;
  }

  /**
   * Which stores that are pending when the trace begins share bytes with which of its loads, as
   * numbers: all that the addresses of its loads can matter for.
   */
  public long[] met(CarriedStores before) {
    if (before.stores().isEmpty()) {
      return NOTHING;
    }
    LongStream.Builder met = LongStream.builder();
    for (int load = 0; load < memories.length; load++) {
      for (int store = 0; store < before.stores().size() && !memories[load].store(); store++) {
        Trace.Access loaded =
            new Trace.Access(memories[load].address(), memories[load].size(), false);
        CarriedStores.Pending pending = before.stores().get(store);
        Trace.Access stored = new Trace.Access(pending.address(), pending.size(), true);
        if (loaded.overlaps(stored)) {
          met.add((long) load << Integer.SIZE | 2L * store | (loaded.inside(stored) ? 1 : 0));
        }
      }
    }
    return met.build().toArray();
  }

  FlushedPages flushed() {
    return flushed;
  }

  FlushedTargets targets() {
    return targets;
  }

  Op[] ops() {
    return ops;
  }

  Op.Memory[] memories() {
    return memories;
  }

  /** How many of the accesses are stores. */
  int stores() {
    return stores;
  }

  int lines() {
    return lines;
  }
}
