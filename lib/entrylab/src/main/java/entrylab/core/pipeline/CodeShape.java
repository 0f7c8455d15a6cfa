package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
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
   * Numbers all that the core sees no difference between, wherever it lies. Those of two compilers
   * are not to be compared. Safe for several threads.
   */
  static final class Kinds {
    /**
     * All that the core looks at in an op, but where it lies.
     *
     * @param cost number of its form's cost, or -1
     */
    record OfOp(
        int cost, int fused, Op.Registers registers, boolean eliminated, List<Op.Uop> uops) {}

    private final Map<FormCost, Integer> costs = new IdentityHashMap<>();
    private final Map<OfOp, Integer> ops = new HashMap<>();
    private final Map<Op.Memory, Integer> accesses = new HashMap<>();

    /** The number of a form's cost, each its own. */
    synchronized int of(FormCost cost) {
      return costs.computeIfAbsent(cost, _ -> costs.size());
    }

    /** The number of an op. */
    synchronized int of(OfOp op) {
      return ops.computeIfAbsent(op, _ -> ops.size());
    }

    /** The number of an access that has no place yet. */
    synchronized int of(Op.Memory access) {
      return accesses.computeIfAbsent(access, _ -> accesses.size());
    }
  }

  /**
   * Tells the shapes of one compiler's traces. Those of two readers are never equal: each compiler
   * numbers kinds as they come. Safe for several threads.
   */
  static final class Reader {
    private static final int FIRST_SIZE = 4096;

    /** Of a number that has all 64 bits, seven a byte. */
    private static final int MOST_BYTES = 10;

    private final int blockBytes;
    private final Map<CodeShape, CodeShape> shapes = new HashMap<>();
    private byte[] numbers = new byte[FIRST_SIZE];
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
      add(trace.entry().ordinal());
      add(trace.events().size());
      add(trace.lines());
      add(trace.ops().length);
      add(trace.memories().length);
      long block = Long.MIN_VALUE;
      int events = 0;
      for (Op op : trace.ops()) {
        long before = block;
        // The stack engine's own micro-ops are never predecoded.
        block = op.cost() == null ? before : Math.floorDiv(op.end() - 1, blockBytes);
        read(op, block == before, op.data() - events);
        events = op.data();
      }
      for (Op.Memory memory : trace.memories()) {
        read(memory);
      }
      trace.flushed().shape(trace.events()).forEach(this::add);
      trace.targets().wrong().stream().forEach(event -> add(~event));
      var shape = new CodeShape(this, Arrays.copyOf(numbers, size));
      CodeShape same = shapes.putIfAbsent(shape, shape);
      return same == null ? shape : same;
    }

    /**
     * Adds an op. Its fetch comes right before its accesses, its branch right before what the next
     * op has: how many events lie between two ops tells the numbers of all.
     */
    private void read(Op op, boolean sameBlock, int events) {
      add(op.prepared().kind());
      add(bits(sameBlock, op.entered(), op.taken(), op.fetch() >= 0, op.isBranch()));
      add(events);
      if (op.taken()) {
        add(op.prediction());
      }
      int own = op.prepared().uops().length;
      add(op.uops().length - own);
      for (int more = own; more < op.uops().length; more++) {
        add(op.uops()[more].micro().latency());
      }
    }

    private void read(Op.Memory memory) {
      add(memory.kind());
      add(memory.line());
      if (memory.store()) {
        add(memory.address());
      }
    }

    private static int bits(boolean... flags) {
      int bits = 0;
      for (boolean flag : flags) {
        bits = bits << 1 | (flag ? 1 : 0);
      }
      return bits;
    }

    /** Adds a number, seven bits a byte from the lowest on; the last byte has bit 7 clear. */
    private void add(long number) {
      if (size + MOST_BYTES > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      // The sign goes to the lowest bit, so that -1 is as short as 1.
      long left = number << 1 ^ number >> Long.SIZE - 1;
      while (left >>> 7 != 0) {
        numbers[size++] = (byte) (left | 1 << 7);
        left >>>= 7;
      }
      numbers[size++] = (byte) left;
    }
  }
}
