package entrylab.core.branch;

/** Predicts that an indirect branch goes where it went last; direct mapped, tagged by address. */
final class LastTarget implements IndirectPredictor {
  private final long[] addresses;
  private final long[] targets;

  LastTarget(int entries) {
    addresses = new long[entries];
    targets = new long[entries];
  }

  @Override
  public boolean predict(long address, long target) {
    int at = Hash.index(Hash.mix(address), addresses.length);
    boolean right = addresses[at] == address && targets[at] == target;
    addresses[at] = address;
    targets[at] = target;
    return right;
  }
}
