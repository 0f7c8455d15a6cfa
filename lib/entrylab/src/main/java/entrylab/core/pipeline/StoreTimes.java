package entrylab.core.pipeline;

import java.util.function.LongUnaryOperator;

/** When each store of a trace knows its address, knows its data, and is written to the cache. */
final class StoreTimes {
  private static final int FIRST_SIZE = 64;

  private long[] address = new long[FIRST_SIZE];
  private long[] data = new long[FIRST_SIZE];
  private long[] written = new long[FIRST_SIZE];
  private long lastAddress;
  private long allAddresses;

  /** Begins a trace of so many accesses. */
  void start(int accesses) {
    if (data.length < accesses) {
      address = new long[accesses];
      data = new long[accesses];
      written = new long[accesses];
    }
    lastAddress = Moment.ZERO;
    allAddresses = Moment.ZERO;
  }

  /** The address of the store in hand is known. */
  void addressKnown(long moment) {
    lastAddress = moment;
    allAddresses = Math.max(allAddresses, Moment.core(lastAddress, 1));
  }

  /** The data of the store in hand are known, whose address was found before. */
  void dataKnown(int store, long moment) {
    data[store] = moment;
    address[store] = lastAddress;
  }

  /** A store will be written. */
  void written(int store, long moment) {
    written[store] = moment;
  }

  long address(int store) {
    return address[store];
  }

  long data(int store) {
    return data[store];
  }

  long written(int store) {
    return written[store];
  }

  /** When the addresses of all stores met so far can be compared with a load's. */
  long allAddresses() {
    return allAddresses;
  }

  /**
   * Changes all moments kept.
   *
   * @param accesses of the trace, from its first on
   * @param met how many of them, loads among them, the core has met
   */
  void replaceAll(Op.Memory[] accesses, int met, LongUnaryOperator change) {
    for (int i = 0; i < met; i++) {
      if (accesses[i].store()) {
        data[i] = change.applyAsLong(data[i]);
        address[i] = change.applyAsLong(address[i]);
        written[i] = change.applyAsLong(written[i]);
      }
    }
    lastAddress = change.applyAsLong(lastAddress);
    allAddresses = change.applyAsLong(allAddresses);
  }
}
