package entrylab.check.behaviour;

/** What a seccomp filter decides. */
public enum SeccompDeed {
  /** The syscall may go on. */
  ALLOWS("", 0, 0),
  /** It is answered without being run. */
  SKIPS("seccomp skips the syscall", 1, 0),
  /** A second look is needed, which lets it go on. */
  ALLOWS_LATE("seccomp allows at the second look", 2, 0),
  /** A second look is needed, which denies it. */
  DENIES_LATE("seccomp denies at the second look", 2, -1);

  private final String words;
  private final int firstLook;
  private final int secondLook;

  SeccompDeed(String words, int firstLook, int secondLook) {
    this.words = words;
    this.firstLook = firstLook;
    this.secondLook = secondLook;
  }

  /** What {@code seccomp_phase1} returns. */
  public int firstLook() {
    return firstLook;
  }

  /** What {@code seccomp_phase2} returns; not 0 is "do not run it". */
  public int secondLook() {
    return secondLook;
  }

  /** What {@code __secure_computing} returns, which does both; -1 is "do not run it". */
  public int onlyLook() {
    return firstLook == 1 || secondLook != 0 ? -1 : 0;
  }

  @Override
  public String toString() {
    return words;
  }
}
