package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import entrylab.core.uop.MicroOp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * All that the out-of-order core looks at in a compiled trace, as numbers: two traces of one shape
 * take the same time and leave the same stores behind, whenever they get the same answers.
 *
 * <p>What is missing are addresses. Of code only windows, taken branches and the decoders' blocks
 * matter; of loads the line's place among the trace's lines and the store that they take their
 * value from. Stores have theirs, since the next trace may load what they left; which of the stores
 * left before a trace its loads meet is the business of whoever compares two of them.
 */
public final class CodeShape {
  private final Reader reader;
  private final byte[] numbers;
  private final int hash;

  /**
   * A shape.
   *
   * @param numbers packed: a sweep keeps those of all placements, and most are small
   */
  private CodeShape(Reader reader, byte[] numbers) {
    this.reader = reader;
    this.numbers = numbers;
    this.hash = Arrays.hashCode(numbers);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof CodeShape that
            && reader == that.reader
            && hash == that.hash
            && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * Tells the shapes of one compiler's traces. Those of two readers are never equal: each numbers
   * costs and micro-ops as they come. Safe for several threads.
   */
  static final class Reader {
    private static final int FIRST_SIZE = 1024;

    /** Of a number that has all 64 bits. */
    private static final int MOST_BYTES = 10;

    private final int blockBytes;
    private final Map<FormCost, Integer> costs = new IdentityHashMap<>();
    private final Map<MicroOp, Integer> uops = new HashMap<>();
    private final Map<CodeShape, CodeShape> shapes = new HashMap<>();
    private long[] numbers = new long[FIRST_SIZE];
    private int size;

    /**
     * A reader for one CPU.
     *
     * @param blockBytes of a block that is predecoded at once
     */
    Reader(int blockBytes) {
      this.blockBytes = blockBytes;
    }

    /** The shape of a trace. */
    synchronized CodeShape read(CompiledTrace trace) {
      size = 0;
      add(trace.entry().ordinal(), trace.events().size(), trace.lines());
      add(trace.ops().length, trace.memories().length);
      long before = Long.MIN_VALUE;
      for (Op op : trace.ops()) {
        // The stack engine's own micro-ops are never predecoded.
        long block = op.cost() == null ? before : Math.floorDiv(op.end() - 1, blockBytes);
        read(op, block == before);
        before = block;
      }
      for (Op.Memory memory : trace.memories()) {
        read(memory);
      }
      trace.flushed().shape(trace.events()).forEach(this::add);
      var shape = new CodeShape(this, packed());
      CodeShape same = shapes.putIfAbsent(shape, shape);
      return same == null ? shape : same;
    }

    /** The numbers, seven bits a byte from the lowest on; the last byte of each has bit 7 clear. */
    private byte[] packed() {
      byte[] bytes = new byte[size * MOST_BYTES];
      int count = 0;
      for (int i = 0; i < size; i++) {
        // The sign goes to the lowest bit, so that -1 is as short as 1.
        long left = numbers[i] << 1 ^ numbers[i] >> Long.SIZE - 1;
        while (left >>> 7 != 0) {
          bytes[count++] = (byte) (left | 1 << 7);
          left >>>= 7;
        }
        bytes[count++] = (byte) left;
      }
      return Arrays.copyOf(bytes, count);
    }

    private void read(Op op, boolean sameBlock) {
      FormCost cost = op.cost();
      Op.Registers registers = op.registers();
      add(cost == null ? -1 : costs.computeIfAbsent(cost, c -> costs.size()));
      add(bits(sameBlock, op.eliminated(), op.entered(), op.taken()));
      add(op.fused(), op.prediction());
      add(registers.read(), registers.written());
      add(registers.loadAddress(), registers.storeAddress());
      add(op.fetch(), op.branch(), op.uops().length);
      for (Op.Uop uop : op.uops()) {
        int micro = uops.computeIfAbsent(uop.micro(), u -> uops.size());
        add(micro, op.event(uop), uop.memory());
      }
    }

    private void read(Op.Memory memory) {
      add(bits(memory.store(), memory.stack(), memory.passedOn(), memory.blocked()));
      add(memory.store() ? memory.address() : 0);
      add(memory.size(), memory.line());
      add(memory.registers(), memory.latency(), memory.forwardedFrom());
    }

    private static int bits(boolean... flags) {
      int bits = 0;
      for (boolean flag : flags) {
        bits = bits << 1 | (flag ? 1 : 0);
      }
      return bits;
    }

    private void add(int one, int two, int three) {
      add(one, two);
      add(three);
    }

    private void add(int one, int two) {
      add(one);
      add(two);
    }

    private void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }
  }
}
