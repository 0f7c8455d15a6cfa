package entrylab.sweep;

import entrylab.image.EntryImage;
import entrylab.machine.Ending;
import entrylab.machine.Machine;
import entrylab.machine.Path;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.SyscallEntry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The paths of one image, each recorded the first time it is asked for.
 *
 * <p>The code is deterministic given the key, up to the address of its stack, so one recording
 * stands for every task. Several threads may share a store; they record one at a time.
 */
public final class PathStore implements AutoCloseable {
  /** Registers of the recorded program: any will do, and these are always the same. */
  private static final long REGISTER_SEED = 1;

  /**
   * Everything that decides a path through one image.
   *
   * @param number what the program puts into rax
   * @param flags the task's flags word
   * @param status the task's status word
   * @param script what handlers and tracers do
   * @param userFlags the program's rflags; RF and TF decide how it returns
   */
  public record Key(long number, int flags, int status, StandInBehaviour script, long userFlags) {

    /** An ordinary program's call with these work flags, and stand-ins as their originals. */
    public static Key of(long number, int flags) {
      return new Key(number, flags, 0, StandardBehaviour.INSTANCE, Machine.USER_FLAGS);
    }
  }

  private final EntryImage image;
  private final Map<Key, Path> paths = new HashMap<>();
  private Machine machine;

  /** An empty store for an image. */
  public PathStore(EntryImage image) {
    this.image = image;
  }

  /**
   * The path of a call.
   *
   * @throws BrokenPathException if the call does not come back to where it came from: behind its
   *     SYSCALL, or where a handler sent it, in 64-bit user mode, on the program's stack
   */
  public synchronized Path path(Key key) {
    return paths.computeIfAbsent(key, this::record);
  }

  private Path record(Key key) {
    if (machine == null) {
      machine = new Machine(image);
    }
    ProgramRegisters user =
        ProgramRegisters.random(
                new SplittableRandom(REGISTER_SEED),
                Machine.USER_SYSCALL,
                Machine.USER_STACK_POINTER,
                key.userFlags())
            .with(entrylab.machine.Gp.RAX, key.number());
    FollowedScript script = new FollowedScript(key.script());
    RunOutcome outcome = machine.run(new SyscallEntry(0, user, key.flags(), key.status(), script));
    if (!(outcome.ending() instanceof Ending.ReturnedToUser)) {
      throw broken(key, "" + outcome.ending());
    }
    String elsewhere = ReturnPlace.of(outcome).differences(script.place());
    if (!elsewhere.isEmpty()) {
      throw broken(key, "in user mode " + elsewhere);
    }
    return outcome.path();
  }

  private BrokenPathException broken(Key key, String why) {
    return new BrokenPathException(
        String.format(
            Locale.ROOT,
            "%s does not bring call %d with work flags 0x%x back: %s",
            image.name(),
            key.number(),
            key.flags(),
            why));
  }

  @Override
  public synchronized void close() {
    if (machine != null) {
      machine.close();
      machine = null;
    }
  }
}
