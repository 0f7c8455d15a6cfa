package entrylab.sweep;

import entrylab.isa.BranchKind;
import entrylab.isa.Decoder;
import entrylab.kernel.RecordedPath;
import entrylab.kernel.StepRole;
import entrylab.machine.PathCounts;
import entrylab.machine.PtReg;
import entrylab.path.Trace;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Counts what {@link PathCounts} has of a recorded path. */
final class RecordedCounts {
  private static final int LINE_SHIFT = 6;

  private final RecordedPath path;
  private final long frame;
  private int instructions;
  private int asmInstructions;
  private int loads;
  private int stores;
  private int branches;
  private int indirectBranches;
  private final int[] slotWrites = new int[PtReg.EXTRA_COUNT];
  private final int[] slotReads = new int[PtReg.EXTRA_COUNT];
  private final Set<Long> textLines = new HashSet<>();
  private final Set<Long> dataLines = new HashSet<>();

  private RecordedCounts(RecordedPath path) {
    this.path = path;
    frame = frame(path);
  }

  /** What is counted of a path; lone returns are no part of it. */
  static PathCounts of(RecordedPath path) {
    return new RecordedCounts(path).count();
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

  private PathCounts count() {
    for (int step = 0; step < path.roles().size(); step++) {
      StepRole role = path.roles().get(step);
      if (!role.standIn()) {
        count(path.trace().steps().get(step), role.assembly());
      }
    }
    return new PathCounts(
        instructions,
        asmInstructions,
        loads,
        stores,
        branches,
        indirectBranches,
        completeSets(slotWrites),
        completeSets(slotReads),
        textLines.size(),
        dataLines.size());
  }

  private void count(Trace.Step step, boolean assembly) {
    instructions++;
    asmInstructions += assembly ? 1 : 0;
    Optional<BranchKind> branch = Decoder.get().decode(step.code(), step.address()).branch();
    branches += branch.isPresent() ? 1 : 0;
    indirectBranches += branch.filter(BranchKind::indirect).isPresent() ? 1 : 0;
    lines(textLines, step.address(), step.code().length);
    for (Trace.Access access : step.accesses()) {
      loads += access.store() ? 0 : 1;
      stores += access.store() ? 1 : 0;
      lines(dataLines, access.address(), access.size());
      long slot = (access.address() - frame) / Long.BYTES;
      if (assembly && access.address() >= frame && slot < PtReg.EXTRA_COUNT) {
        (access.store() ? slotWrites : slotReads)[(int) slot]++;
      }
    }
  }

  private static void lines(Set<Long> lines, long address, int bytes) {
    for (long line = address >> LINE_SHIFT; line <= address + bytes - 1 >> LINE_SHIFT; line++) {
      lines.add(line);
    }
  }

  private static int completeSets(int[] perSlot) {
    int sets = Integer.MAX_VALUE;
    for (int count : perSlot) {
      sets = Math.min(sets, count);
    }
    return sets;
  }
}
