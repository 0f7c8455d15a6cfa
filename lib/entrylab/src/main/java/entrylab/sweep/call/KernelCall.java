package entrylab.sweep.call;

import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.RecordedPath;
import entrylab.placement.Placement;

/**
 * One call of a recorded kernel, to be looked at by itself.
 *
 * <pre>{@code
 * KernelCall read = KernelCall.of(Kernels.named("6.1"), "read");
 * show(Listing.of(read));
 * }</pre>
 *
 * @param record the kernel
 * @param call as it was recorded
 * @param cost whether handler, tracer and work are left out
 * @param placement where the kernel's functions lie
 */
public record KernelCall(KernelRecord record, RecordedCall call, Cost cost, Placement placement)
    implements SingleCall {

  /**
   * The dispatch of a call, as linked.
   *
   * @param name such as {@code read} or {@code getppid+ptrace}
   * @throws entrylab.kernel.KernelException if it was not recorded
   */
  public static KernelCall of(KernelRecord record, String name) {
    return new KernelCall(record, record.call(name), Cost.DISPATCH, Placement.AS_LINKED);
  }

  /** All of it, the handler included, or the dispatch alone. */
  public KernelCall cost(Cost charged) {
    return new KernelCall(record, call, charged, placement);
  }

  @Override
  public KernelCall at(Placement other) {
    return new KernelCall(record, call, cost, other);
  }

  @Override
  public String code() {
    return record.name();
  }

  @Override
  public String name() {
    return call.name();
  }

  @Override
  public ExecutedSteps steps() {
    return new RecordedSteps(record, path());
  }

  /** What was executed, or its entry code alone. */
  public RecordedPath path() {
    RecordedPath whole = record.path(call);
    return cost == Cost.WHOLE ? whole : whole.entryCode();
  }

  @Override
  public String meaning() {
    return cost == Cost.WHOLE
        ? "all that was recorded, the handler included"
        : "handlers and tracers cost nothing";
  }

  @Override
  public String toString() {
    return code() + ", " + name() + (placement.asLinked() ? "" : ", " + placement);
  }
}
