package entrylab.sweep;

import entrylab.isa.BranchKind;
import entrylab.isa.Decoder;
import entrylab.kernel.RecordedPath;
import entrylab.kernel.StepRole;
import entrylab.machine.PathCounts;
import entrylab.machine.PathTally;
import entrylab.machine.PtReg;
import entrylab.path.Trace;
import java.util.Optional;

/** Counts what {@link PathCounts} has of a recorded path. */
final class RecordedCounts {
  private RecordedCounts() {}

  /** What is counted of a path; lone returns are no part of it. */
  static PathCounts of(RecordedPath path) {
    PathTally tally = new PathTally();
    long frame = frame(path);
    for (int step = 0; step < path.roles().size(); step++) {
      StepRole role = path.roles().get(step);
      if (!role.standIn()) {
        add(tally, path.trace().steps().get(step), role.assembly(), frame);
      }
    }
    return tally.counts();
  }

  /** Where pt_regs lies: below the address that the entry pushes user mode's SS to. */
  private static long frame(RecordedPath path) {
    return path.trace().steps().stream()
        .filter(step -> Decoder.get().decode(step.code(), step.address()).implicitStack())
        .flatMap(step -> step.accesses().stream())
        .filter(Trace.Access::store)
        .map(access -> access.address() + access.size() - PtReg.FRAME_BYTES)
        .findFirst()
        .orElse(0L);
  }

  private static void add(PathTally tally, Trace.Step step, boolean assembly, long frame) {
    Optional<BranchKind> branch = Decoder.get().decode(step.code(), step.address()).branch();
    tally.instruction(
        step.address(),
        step.code().length,
        assembly,
        branch.isPresent(),
        branch.filter(BranchKind::indirect).isPresent());
    for (Trace.Access access : step.accesses()) {
      tally.access(access.address(), access.size(), access.store());
      if (assembly) {
        tally.frame(access.address() - frame, access.store());
      }
    }
  }
}
