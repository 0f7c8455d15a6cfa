package entrylab.core.pipeline;

/** What an instruction waited for longest in one part of the core. */
final class LongestWait {
  private Wait cause = Wait.NOTHING;
  private int cycles;

  void clear() {
    cause = Wait.NOTHING;
    cycles = 0;
  }

  /** Notes a wait; a shorter one than is known is none. */
  void note(Wait wait, int waited) {
    if (waited > cycles) {
      cause = wait;
      cycles = waited;
    }
  }

  Wait cause() {
    return cause;
  }

  int cycles() {
    return cycles;
  }
}
