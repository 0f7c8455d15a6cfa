package entrylab.sweep.call;

import entrylab.isa.Decoder;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedPath;
import entrylab.kernel.StepRole;
import entrylab.machine.Part;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import java.util.List;

/** The steps of a recorded call; a kernel's image has no source lines. */
record RecordedSteps(KernelRecord record, RecordedPath path) implements ExecutedSteps {
  @Override
  public Trace trace() {
    return path.trace();
  }

  @Override
  public Blocks blocks() {
    return record.blocks(List.of(path.trace()));
  }

  @Override
  public String text(int step) {
    Trace.Step at = path.trace().steps().get(step);
    return Decoder.get().decode(at.code(), at.address()).textWith(record.symbols()::locate);
  }

  @Override
  public String place(int step) {
    return record.symbols().locate(path.trace().steps().get(step).address());
  }

  @Override
  public String source(int step) {
    return "";
  }

  @Override
  public Part part(int step) {
    StepRole role = path.roles().get(step);
    if (role.standIn()) {
      return Part.STAND_IN;
    }
    return role.assembly() ? Part.ENTRY : Part.C;
  }
}
