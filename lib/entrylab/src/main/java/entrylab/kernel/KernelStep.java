package entrylab.kernel;

import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * One executed instruction of a recorded call.
 *
 * <pre>{@code
 * KernelRecord record = Kernels.named("6.1");
 * KernelStep first = record.call("getppid").stretches().getFirst().steps().getFirst();
 * show(record.symbols().locate(record.address(first)));
 * }</pre>
 *
 * @param instruction its number in the record
 * @param times how often it repeated itself; 1 for all but repeated string instructions, 0 for one
 *     of those that found nothing to do
 * @param accesses what it read and wrote, in order; of a repetition, pieces that lie side by side
 *     are one access
 */
public record KernelStep(int instruction, int times, List<Trace.Access> accesses) {
  /** No instruction but a repetition or a save of state accesses memory so often. */
  private static final int OFTEN = 4;

  /** Accesses of one instruction, joined where they lie side by side if they are many. */
  public static List<Trace.Access> joined(List<Trace.Access> accesses) {
    if (accesses.size() <= OFTEN) {
      return List.copyOf(accesses);
    }
    List<Trace.Access> joined = new ArrayList<>();
    int load = -1;
    int store = -1;
    for (Trace.Access access : accesses) {
      int last = access.store() ? store : load;
      if (last >= 0 && follows(joined.get(last), access)) {
        joined.set(last, join(joined.get(last), access));
      } else {
        joined.add(access);
        last = joined.size() - 1;
      }
      store = access.store() ? last : store;
      load = access.store() ? load : last;
    }
    return List.copyOf(joined);
  }

  private static boolean follows(Trace.Access one, Trace.Access next) {
    return one.address() + one.size() == next.address()
        || next.address() + next.size() == one.address();
  }

  private static Trace.Access join(Trace.Access one, Trace.Access next) {
    return new Trace.Access(
        Math.min(one.address(), next.address()), one.size() + next.size(), one.store());
  }
}
