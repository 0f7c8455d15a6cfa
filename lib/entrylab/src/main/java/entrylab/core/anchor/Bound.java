package entrylab.core.anchor;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.MicroOp;
import entrylab.core.uop.MicroOpRole;
import entrylab.path.Trace;

/**
 * The one-line bound that every model has to beat: max(instructions/width, loads/ports,
 * stores/ports), after uiCA-eval's baseline (https://arxiv.org/abs/2107.14210).
 */
public final class Bound {
  private final int width;
  private final int loadPorts;
  private final int storePorts;

  /** The bound of a CPU's rename width, load ports and store-data ports. */
  public Bound(Cpu cpu) {
    var rows = InstructionTable.of(cpu).rows();
    width = cpu.count(Parameter.RENAME_WIDTH);
    loadPorts = ports(rows.get("mov_r_m").uops(), MicroOpRole.LOAD);
    storePorts = ports(rows.get("mov_m_r").uops(), MicroOpRole.STORE_DATA);
  }

  private static int ports(Iterable<MicroOp> uops, MicroOpRole role) {
    for (MicroOp uop : uops) {
      if (uop.role() == role) {
        return Integer.bitCount(uop.ports());
      }
    }
    throw new IllegalArgumentException("a mov without " + role);
  }

  /** Cycles of a trace. */
  public double cycles(Trace trace) {
    long stores =
        trace.steps().stream()
            .flatMap(s -> s.accesses().stream())
            .filter(Trace.Access::store)
            .count();
    long accesses = trace.steps().stream().mapToLong(s -> s.accesses().size()).sum();
    return Math.max(
        (double) trace.steps().size() / width,
        Math.max((double) (accesses - stores) / loadPorts, (double) stores / storePorts));
  }
}
