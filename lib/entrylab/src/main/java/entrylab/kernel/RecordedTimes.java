package entrylab.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a recorded guest read as the time: its time stamp counter counts the instructions that it
 * executes, a repetition each time and once more to find that nothing is left (QEMU, {@code -icount
 * shift=0}).
 */
final class RecordedTimes {
  private static final int[] RDTSC = {0x0f, 0x31};
  private static final int[] RDTSCP = {0x0f, 0x01, 0xf9};

  private RecordedTimes() {}

  /** The times, in the order in which the call's instructions read them. */
  static List<Long> of(KernelSnapshot snapshot) {
    KernelRecord record = snapshot.record();
    BitSet kept = KernelTrace.kept(record, snapshot.call());
    List<KernelStep> steps =
        snapshot.call().stretches().stream()
            .filter(stretch -> !stretch.user())
            .flatMap(stretch -> stretch.steps().stream())
            .toList();
    List<Long> times = new ArrayList<>();
    long now = snapshot.time();
    for (int i = 0; i < steps.size(); i++) {
      KernelInstruction instruction = record.code().get(steps.get(i).instruction());
      if (kept.get(i)) {
        now += instruction.repeats() ? steps.get(i).times() + 1 : 1;
      }
      if (instruction.begins(RDTSC) || instruction.begins(RDTSCP)) {
        times.add(now);
      }
    }
    return times;
  }
}
