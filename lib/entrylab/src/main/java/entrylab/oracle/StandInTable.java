package entrylab.oracle;

import entrylab.image.EntryImage;
import entrylab.image.StandIns;
import entrylab.image.Symbol;
import entrylab.layout.KernelLayout;
import entrylab.machine.Guest;
import entrylab.machine.PtReg;
import entrylab.machine.StandInBehaviour;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the stand-ins of an image do, as the table that {@code stand_ins.inc} reads.
 *
 * <p>A function may keep some bits of flags and frame, set others, and return a constant. Playing
 * the script on zeros shows the bits it sets, on ones those it keeps; a third content tests that
 * this is all it does.
 */
final class StandInTable {
  /** Every stand-in has a slot of this size, {@code stand_in_index} its number. */
  static final int SLOT_BYTES = 16;

  private static final int LINE_BYTES = 32;
  private static final int WORK = 1;

  /** Neither all zeros nor all ones. */
  private static final int NEITHER = 0x3c5a_9669;

  private static final Set<String> WORK_FUNCTIONS = Set.copyOf(StandIns.WORK);

  private final List<Symbol> functions;
  private final StandInBehaviour script;

  StandInTable(EntryImage image, StandInBehaviour script) {
    this.functions =
        image.symbols().stream().filter(symbol -> symbol.section().equals(".stand_ins")).toList();
    this.script = script;
  }

  /** The functions, in no particular order. */
  List<Symbol> functions() {
    return functions;
  }

  static int slot(Symbol function) {
    long offset = function.address() - KernelLayout.STAND_INS;
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
      Probe zeros = play(function, 0);
      Probe ones = play(function, -1);
      requirePredictable(zeros, ones, play(function, NEITHER));
      table.position(slot(function) * LINE_BYTES);
      table.putLong(zeros.result).putInt(ones.flags).putInt(zeros.flags);
      table.putLong(frame(zeros, ones, file));
      table.putLong(WORK_FUNCTIONS.contains(function.name()) ? WORK : 0);
    }
    return file.append(table.array());
  }

  private Probe play(Symbol function, int content) {
    Probe probe = new Probe(function.name(), content);
    script.play(probe);
    return probe;
  }

  private static void requirePredictable(Probe zeros, Probe ones, Probe third) {
    boolean good = zeros.result == ones.result && zeros.result == third.result;
    good &= third.flags == (NEITHER & ones.flags | zeros.flags);
    for (int word = 0; word < third.frame.length; word++) {
      good &= third.frame[word] == ((long) NEITHER & ones.frame[word] | zeros.frame[word]);
    }
    if (!good) {
      throw new IllegalArgumentException(
          zeros.function + ": computes its result, flags or frame from what it finds");
    }
  }

  /** A mask to keep and bits to set for each word; 0 if the function leaves all of them. */
  private static int frame(Probe zeros, Probe ones, FileBytes file) {
    if (!zeros.wroteFrame) {
      return 0;
    }
    ByteBuffer words = FileBytes.buffer(2 * PtReg.FRAME_BYTES);
    for (int word = 0; word < zeros.frame.length; word++) {
      words.putLong(ones.frame[word]).putLong(zeros.frame[word]);
    }
    return file.append(words.array());
  }

  /** A guest whose flags, arguments and frame have one content. */
  private static final class Probe implements Guest {
    private final String function;
    private final long content;
    private final long[] frame = new long[PtReg.values().length];
    private boolean wroteFrame;
    private int flags;
    private long result;

    Probe(String function, int content) {
      this.function = function;
      this.content = content;
      this.flags = content;
      Arrays.fill(frame, content);
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
      return frame[word.ordinal()];
    }

    @Override
    public void frame(PtReg word, long value) {
      frame[word.ordinal()] = value;
      wroteFrame = true;
    }

    @Override
    public long stack(long address) {
      return content;
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
