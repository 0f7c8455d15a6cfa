package entrylab.machine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** One recording stands for every task and every program that makes the same call. */
class ReplayTest {
  private static final List<Integer> FLAGS =
      List.of(
          0,
          ThreadFlag.SYSCALL_TRACE.mask(),
          ThreadFlag.SECCOMP.mask(),
          ThreadFlag.SYSCALL_AUDIT.mask(),
          ThreadFlag.SYSCALL_TRACEPOINT.mask(),
          ThreadFlag.NEED_RESCHED.mask() | ThreadFlag.SIGPENDING.mask());

  /** A random mix, emulated call by call on changing tasks, against recordings made once. */
  @Property(tries = 20)
  void replayingRecordingsEqualsEmulatingTheMix(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Design design = Designs.all().get(random.nextInt(Designs.all().size()));
    ImageOptions options = new ImageOptions(random.nextBoolean(), ImageOptions.DEFAULT.marked());
    Map<List<Long>, Path> recordings = new HashMap<>();
    try (Machine machine = new Machine(design.image(options));
        Machine recorder = new Machine(design.image(options))) {
      for (int i = 0; i < 60; i++) {
        long number = random.nextInt(12) == 0 ? random.nextLong() : random.nextInt(560);
        int flags = FLAGS.get(random.nextInt(FLAGS.size()));
        Path replayed =
            recordings.computeIfAbsent(
                List.of(number, (long) flags),
                key -> recorder.run(entry(0, number, flags, new SplittableRandom(1))).path());
        int task = random.nextInt(Machine.tasks());
        Path emulated = machine.run(entry(task, number, flags, random)).path();
        assertTrue(
            replayed.equals(emulated),
            () -> "%s, call %d, flags 0x%x, task %d".formatted(design, number, flags, task));
      }
    }
  }

  private static SyscallEntry entry(int task, long number, int flags, SplittableRandom random) {
    ProgramRegisters user = ProgramRegisters.calling(number, Machine.USER_FLAGS, random);
    return new SyscallEntry(task, user, flags, 0, StandardBehaviour.INSTANCE);
  }
}
