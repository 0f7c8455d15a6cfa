package entrylab.core.branch;

/** Predicts that an indirect branch goes where it went last; direct mapped, tagged by address. */
final class LastTarget implements IndirectPredictor {
  private final int count;

  /** An address and the target behind it. */
  private final long[] entries;

  private long changed;

  LastTarget(int count) {
    this(new long[2 * count]);
  }

  /** A predictor that has learnt what its entries hold. */
  LastTarget(long[] entries) {
    this.entries = entries;
    this.count = entries.length / 2;
  }

  @Override
  public boolean predict(long address, long mixed, long target) {
    long[] table = entries;
    int at = 2 * AddressHash.index(mixed, count);
    boolean right = table[at] == address && table[at + 1] == target;
    if (!right) {
      changed++;
      table[at] = address;
      table[at + 1] = target;
    }
    return right;
  }

  @Override
  public int registers() {
    return 0;
  }

  @Override
  public long changed() {
    return changed;
  }

  @Override
  public void check() {
    for (int place = 0; place < count; place++) {
      long address = entries[2 * place];
      if (address != 0 && AddressHash.index(AddressHash.mix(address), count) != place) {
        throw new IllegalStateException("last target: a branch in another's place, " + place);
      }
    }
  }
}
