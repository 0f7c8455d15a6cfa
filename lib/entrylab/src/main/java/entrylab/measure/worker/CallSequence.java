package entrylab.measure.worker;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The calls that a batch makes, over and over.
 *
 * @param calls a power of two of them
 */
public record CallSequence(List<Issued> calls) {

  /** One call: its number, and the task that makes it. */
  public record Issued(int number, WorkerTask task) {}

  static final int BYTES_PER_CALL = 8;

  public CallSequence {
    calls = List.copyOf(calls);
    if (Integer.bitCount(calls.size()) != 1) {
      throw new IllegalArgumentException(calls.size() + " calls: not a power of two");
    }
  }

  public static CallSequence of(int number, WorkerTask task) {
    return new CallSequence(List.of(new Issued(number, task)));
  }

  int bytes() {
    return calls.size() * BYTES_PER_CALL;
  }

  void write(ByteBuffer to) {
    for (Issued call : calls) {
      to.putInt(call.number()).putInt((int) call.task().stackTop());
    }
  }
}
