package entrylab.measure.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * What a batch left.
 *
 * @param ticks of the time-stamp counter
 * @param cycles in ring 3 by a hardware counter; 0 where there is none
 * @param left by the routine: a hash over the states, or ticks where it times its calls itself
 * @param timed how many calls those ticks are of: the others were broken into
 */
public record BatchSample(long ticks, long cycles, long left, long timed) {
  static final int BYTES = 32;

  static List<BatchSample> read(byte[] results) {
    ByteBuffer buffer = ByteBuffer.wrap(results).order(ByteOrder.LITTLE_ENDIAN);
    List<BatchSample> samples = new ArrayList<>();
    for (int at = 0; at + BYTES <= results.length; at += BYTES) {
      samples.add(
          new BatchSample(
              buffer.getLong(at),
              buffer.getLong(at + 8),
              buffer.getLong(at + 16),
              buffer.getLong(at + 24)));
    }
    return samples;
  }
}
