package entrylab.kernel;

import entrylab.isa.Decoder;
import entrylab.path.Trace;
import java.util.BitSet;
import java.util.List;

/** Makes traces of recorded calls. */
final class KernelTrace {
  /** IRETQ. */
  private static final int[] IRETQ = {0x48, 0xcf};

  /** VERW and its neighbours of group 6. */
  private static final int[] GROUP_6 = {0x0f, 0x00};

  /** The descriptor table of a CPU in the area that user page tables map, too (cpu_entry_area). */
  private static final long GDT_FROM = 0xfffffe0000001000L;

  private static final long GDT_TO = 0xfffffe0000002000L;

  private KernelTrace() {}

  /** Which of a call's steps in the kernel a trace has: all but those that were interrupted. */
  static BitSet kept(KernelRecord record, RecordedCall call) {
    List<KernelStep> steps = steps(call);
    BitSet kept = new BitSet(steps.size());
    for (int i = 0; i < steps.size(); i++) {
      KernelInstruction instruction = record.code().get(steps.get(i).instruction());
      boolean last = i + 1 == steps.size();
      kept.set(i, last || !faults(instruction, steps.get(i), record.address(steps.get(i + 1))));
    }
    return kept;
  }

  private static List<KernelStep> steps(RecordedCall call) {
    return call.stretches().stream()
        .filter(stretch -> !stretch.user())
        .flatMap(stretch -> stretch.steps().stream())
        .toList();
  }

  static Trace of(KernelRecord record, RecordedCall call) {
    Trace.Builder trace = Trace.named(record.name() + ", " + call.name());
    if (!call.wish().call().equals("int80")) {
      trace.enteredBySyscall();
    }
    List<KernelStep> steps = steps(call);
    BitSet kept = kept(record, call);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      KernelStep step = steps.get(i);
      KernelInstruction instruction = record.code().get(step.instruction());
      trace.step(instruction.address(), instruction.code());
      own(record, step).forEach(access -> add(trace, access));
    }
    // Where the program goes on is not in the record; a return to it is no jump of the kernel's.
    return trace.leavingTo(0);
  }

  /** The accesses of an instruction itself. */
  static List<Trace.Access> own(KernelRecord record, KernelStep step) {
    KernelInstruction instruction = record.code().get(step.instruction());
    return step.accesses().stream().filter(access -> !isDescriptor(instruction, access)).toList();
  }

  /** Whether it was interrupted before it did anything, and is made again later. */
  private static boolean faults(KernelInstruction instruction, KernelStep step, long next) {
    return step.accesses().isEmpty()
        && next != instruction.address() + instruction.code().length
        && Decoder.get().decode(instruction.code(), instruction.address()).branch().isEmpty();
  }

  private static void add(Trace.Builder trace, Trace.Access access) {
    if (access.store()) {
      trace.store(access.address(), access.size());
    } else {
      trace.load(access.address(), access.size());
    }
  }

  /** Whether the emulator looked into a descriptor table, as a processor does by itself. */
  private static boolean isDescriptor(KernelInstruction instruction, Trace.Access access) {
    return (instruction.begins(IRETQ) || instruction.begins(GROUP_6))
        && Long.compareUnsigned(access.address(), GDT_FROM) >= 0
        && Long.compareUnsigned(access.address(), GDT_TO) < 0;
  }
}
