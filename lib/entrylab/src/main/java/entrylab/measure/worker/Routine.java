package entrylab.measure.worker;

/** What a batch does; each is a routine of the worker's assembly. */
public enum Routine {
  /** One call through a design over and over, each overlapping the one before. */
  CALLS("calls"),
  /** Calls each of which begins when the one before has been finished. */
  FENCED_CALLS("fenced_calls"),
  /** Different calls of different tasks, fenced. */
  MIXED_CALLS("mixed_calls"),
  /** Mixed calls with code and data of the user's in between; times the calls without these. */
  POLLUTED_CALLS("polluted_calls"),
  /** The host's own system calls. */
  REAL_CALLS("real_calls"),
  /** A chain of 64 multiplications per "call". */
  MULTIPLICATIONS("multiplications"),
  /** A chain of 64 additions per "call". */
  ADDITIONS("additions"),
  /** Random register states through a design. */
  STATES("states");

  private final String symbol;

  Routine(String symbol) {
    this.symbol = symbol;
  }

  /** Whether what it leaves is the ticks of its calls alone. */
  public boolean timesCalls() {
    return this == POLLUTED_CALLS;
  }

  long address() {
    return WorkerAddresses.code().address(symbol);
  }
}
