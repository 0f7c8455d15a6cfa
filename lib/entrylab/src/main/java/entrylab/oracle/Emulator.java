package entrylab.oracle;

import java.time.Duration;
import java.util.Optional;

/** A program that boots an image and hands back what the image printed. */
public interface Emulator {
  /** What reports call it. */
  String name();

  /** What has to be installed before it can run; empty if nothing. */
  Optional<String> missing();

  /** Whether its time-stamp counter counts retired instructions, exactly. */
  boolean countsInstructions();

  /**
   * Whether it traps a stepped program after SYSCALL although the flag mask has cleared TF by then.
   */
  boolean trapsSteppedSyscall();

  /**
   * Boots a file and waits until it has switched the machine off.
   *
   * @throws EmulatorException if it did not within the limit, or could not be run
   */
  ImageOutput run(byte[] file, Duration limit);
}
