package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.function.LongUnaryOperator;

/** Finds where instructions end: in one block of bytes, a number of instructions a cycle. */
final class Predecoder {
  private static final long NO_BLOCK = Long.MAX_VALUE;

  private final int blockBytes;
  private final int perCycle;
  private long block;
  private long ready;
  private int inBlock;

  Predecoder(Cpu cpu) {
    blockBytes = cpu.count(Parameter.FETCH_BYTES);
    perCycle = cpu.count(Parameter.FETCH_INSTRUCTIONS);
  }

  /** Nothing predecoded yet. */
  void clear() {
    block = NO_BLOCK;
  }

  /** A window arrives that has to be predecoded. */
  void begin(long moment) {
    block = NO_BLOCK;
    ready = moment;
  }

  /**
   * Predecodes up to the block of an instruction's last byte.
   *
   * @return when that is done
   */
  long through(long lastByte) {
    long wanted = Math.floorDiv(lastByte, blockBytes);
    if (wanted != block) {
      if (block != NO_BLOCK) {
        ready = Moment.core(ready, 1);
      }
      block = wanted;
      inBlock = 0;
    }
    if (inBlock == perCycle) {
      ready = Moment.core(ready, 1);
      inBlock = 0;
    }
    inBlock++;
    return ready;
  }

  /** Changes the one moment kept. */
  void replaceAll(LongUnaryOperator change) {
    ready = change.applyAsLong(ready);
  }
}
