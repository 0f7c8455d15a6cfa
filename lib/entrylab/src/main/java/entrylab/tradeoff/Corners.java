package entrylab.tradeoff;

/**
 * Cycles per syscall of a design at the four corners of all workloads: every call ordinary or every
 * call in need of {@code pt_regs}, every task untraced or every task traced.
 *
 * <p>In between, a call's mean cost is the average of the corners, weighted by the shares: exact as
 * far as a call costs the same whatever went before it. Calls by traced and untraced tasks in no
 * order mispredict branches that neither alone does, which comes on top; it is nearly the same for
 * all designs, so that differences of designs are closer to the truth than their costs.
 */
public record Corners(double ordinary, double marked, double ordinaryTraced, double markedTraced) {

  /**
   * The cost in between.
   *
   * @param ptregs share of calls that need {@code pt_regs}
   * @param traced share of calls by traced tasks, the same of either kind
   */
  public double at(double ptregs, double traced) {
    return whole(
        whole(ordinary, marked, ptregs), whole(ordinaryTraced, markedTraced, ptregs), traced);
  }

  private static double whole(double none, double all, double share) {
    // A corner that the workload never comes near has no cost to weigh.
    return share == 0 ? none : share == 1 ? all : none * (1 - share) + all * share;
  }

  /** What these corners cost more than others. */
  public Corners minus(Corners other) {
    return new Corners(
        ordinary - other.ordinary,
        marked - other.marked,
        ordinaryTraced - other.ordinaryTraced,
        markedTraced - other.markedTraced);
  }
}
