package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.image.Layout;
import entrylab.image.StandIns;
import entrylab.image.Symbol;
import entrylab.machine.Guest;
import entrylab.machine.PtReg;
import entrylab.machine.Script;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the stand-ins of an image do, as the table that {@code stand_ins.inc} reads.
 *
 * <p>The script is played once on frames and flags of two different contents; what it did to them
 * is what the table says. Only {@code sys_iopl} computes something from them, and is written by
 * hand.
 */
final class StandInTable {
  /** Every stand-in has a slot of this size, {@code stand_in_index} its number. */
  static final int SLOT_BYTES = 16;

  private static final int LINE_BYTES = 32;
  private static final int FRAME_FIELD = 16;
  private static final int ALL_WORDS = (1 << PtReg.values().length) - 1;
  private static final int WORK = 1;
  private static final int IOPL = 2;
  private static final Set<String> WORK_FUNCTIONS = Set.copyOf(StandIns.WORK);

  private final List<Symbol> functions;
  private final Script script;

  StandInTable(EntryImage image, Script script) {
    this.functions =
        image.symbols().stream().filter(symbol -> symbol.section().equals(".stand_ins")).toList();
    this.script = script;
  }

  /** The functions, in no particular order. */
  List<Symbol> functions() {
    return functions;
  }

  static int slot(Symbol function) {
    long offset = function.address() - Layout.STAND_INS;
    if (offset % SLOT_BYTES != 0) {
      throw new IllegalArgumentException(function.name() + ": not at the start of a slot");
    }
    return Math.toIntExact(offset / SLOT_BYTES);
  }

  /** Puts the table, and the frames it refers to, behind what the file holds so far. */
  int appendTo(FileBytes file) {
    int slots = functions.stream().mapToInt(StandInTable::slot).max().orElse(-1) + 1;
    ByteBuffer table = FileBytes.buffer(slots * LINE_BYTES);
    for (Symbol function : functions) {
      Probe zeros = new Probe(function.name(), 0);
      Probe ones = new Probe(function.name(), -1);
      boolean iopl = function.name().equals("sys_iopl");
      if (!iopl) {
        script.play(zeros);
        script.play(ones);
        requireConstant(zeros, ones);
      }
      int line = slot(function) * LINE_BYTES;
      table.putLong(line, zeros.result);
      table.putInt(line + 8, ones.flags);
      table.putInt(line + 12, zeros.flags);
      table.putLong(line + FRAME_FIELD, frame(zeros, file));
      boolean work = WORK_FUNCTIONS.contains(function.name());
      table.putLong(line + 24, (work ? WORK : 0) | (iopl ? IOPL : 0));
    }
    return file.append(table.array());
  }

  private static void requireConstant(Probe one, Probe other) {
    boolean same = one.result == other.result && Arrays.equals(one.frame, other.frame);
    if (!same || one.written != 0 && one.written != ALL_WORDS) {
      throw new IllegalArgumentException(
          one.function
              + ": does what no line of a table says: neither leaves the frame nor writes all of"
              + " it with constants");
    }
  }

  private static long frame(Probe probe, FileBytes file) {
    if (probe.written == 0) {
      return 0;
    }
    ByteBuffer words = FileBytes.buffer(PtReg.FRAME_BYTES);
    words.asLongBuffer().put(probe.frame);
    return file.append(words.array());
  }

  /** A guest whose flags, arguments and frame are all zeros or all ones. */
  private static final class Probe implements Guest {
    private final String function;
    private final long content;
    private final long[] frame = new long[PtReg.values().length];
    private int written;
    private int flags;
    private long result;

    Probe(String function, int content) {
      this.function = function;
      this.content = content;
      this.flags = content;
    }

    @Override
    public String function() {
      return function;
    }

    @Override
    public long argument(int index) {
      return content;
    }

    @Override
    public long frame(PtReg word) {
      return content;
    }

    @Override
    public void frame(PtReg word, long value) {
      frame[word.ordinal()] = value;
      written |= 1 << word.ordinal();
    }

    @Override
    public int flags() {
      return flags;
    }

    @Override
    public void flags(int word) {
      flags = word;
    }

    @Override
    public void result(long value) {
      result = value;
    }
  }
}
