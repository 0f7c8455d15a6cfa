package entrylab.kernel;

import entrylab.isa.BranchKind;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.layout.KernelLayout;
import entrylab.path.Trace;
import entrylab.placement.Block;
import entrylab.placement.Blocks;
import entrylab.placement.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The functions that a recorded call executes, as blocks that can be placed. Functions that run on
 * into one another, or that a jump of a byte ties, are one block, as their linker had them; so the
 * assembly of an entry stays in one piece as far as it is executed.
 */
final class KernelBlocks {
  private static final int SHORT_BRANCH_BYTES = 2;

  /** The section's name, by which designs draw its place, too. */
  private static final String ENTRY_TEXT = ".entry.text";

  /**
   * A pair whose addresses alias in the predictors of Zen 3 and 4, which is how they work: a
   * kernel's linker script puts them where they are (arch/x86/kernel/vmlinux.lds.S), a megabyte
   * apart.
   */
  private static final Pattern ALIASED =
      Pattern.compile("srso_(alias_)?(untrain|safe)_ret(_alias)?");

  private final KernelRecord record;

  /** By address, each with the address where its block ends. */
  private final TreeMap<Long, Symbols.Symbol> functions = new TreeMap<>();

  private final TreeMap<Long, Long> ends = new TreeMap<>();

  /** Where the section of entries and exits begins, as far as it was executed. */
  private long entryText = -1;

  private KernelBlocks(KernelRecord record) {
    this.record = record;
  }

  static Blocks of(KernelRecord record, Collection<Trace> traces) {
    var blocks = new KernelBlocks(record);
    for (Trace trace : traces) {
      trace.steps().forEach(step -> blocks.function(step.address()));
      for (int i = 0; i + 1 < trace.steps().size(); i++) {
        blocks.tie(trace.steps().get(i), trace.next(i));
      }
    }
    blocks.tieEntryText();
    return Blocks.of(blocks.blocks());
  }

  private Optional<Symbols.Symbol> function(long address) {
    Optional<Symbols.Symbol> found = record.symbols().at(address);
    found
        .filter(symbol -> !fixed(symbol))
        .ifPresent(symbol -> functions.put(symbol.address(), symbol));
    return found;
  }

  /** Whether a linker script says where it lies, beyond where others are placed. */
  private static boolean fixed(Symbols.Symbol symbol) {
    return symbol.name().contains("alias")
        && ALIASED.matcher(symbol.name()).matches()
        && symbol.address() - KernelLayout.TEXT >= Placement.RANGE_BYTES;
  }

  /** The assembly of entries and exits is one section, which keeps its distances. */
  private void tieEntryText() {
    List<Long> text =
        functions.values().stream()
            .filter(function -> CallParts.isEntryText(function.name()))
            .map(Symbols.Symbol::address)
            .toList();
    if (!text.isEmpty()) {
      tie(text.getFirst(), text.getLast());
      entryText = text.getFirst();
    }
  }

  private void tie(Trace.Step step, long next) {
    Instruction instruction = Decoder.get().decode(step.code(), step.address());
    Optional<BranchKind> branch = instruction.branch();
    if (next == instruction.end()) {
      tie(step.address(), next);
    }
    if (branch.isPresent()
        && instruction.length() == SHORT_BRANCH_BYTES
        && instruction.form().endsWith("_rel")) {
      tie(step.address(), instruction.end() + step.code()[SHORT_BRANCH_BYTES - 1]);
    }
  }

  /** Makes everything from the one function to the other a single block. */
  private void tie(long one, long other) {
    Optional<Symbols.Symbol> from = record.symbols().at(Math.min(one, other));
    long last = Math.max(one, other);
    // What was not executed may have no name here.
    long end = record.symbols().at(last).map(to -> to.address() + to.size()).orElse(last + 1);
    if (from.isPresent() && end > from.get().address() + from.get().size()) {
      functions.put(from.get().address(), from.get());
      ends.merge(from.get().address(), end, Math::max);
    }
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long end = Long.MIN_VALUE;
    for (Map.Entry<Long, Symbols.Symbol> function : functions.entrySet()) {
      Symbols.Symbol symbol = function.getValue();
      long alone = symbol.address() + symbol.size();
      long own = Math.max(alone, ends.getOrDefault(symbol.address(), alone));
      if (!blocks.isEmpty() && symbol.address() < end) {
        Block last = blocks.removeLast();
        end = Math.max(end, own);
        blocks.add(new Block(last.name(), last.kind(), last.from(), end));
        continue;
      }
      end = own;
      String name = names.add(symbol.name()) ? symbol.name() : symbol.name() + "." + names.size();
      names.add(name);
      blocks.add(
          symbol.address() == entryText
              ? new Block(ENTRY_TEXT, Block.Kind.ENTRY_TEXT, symbol.address(), end)
              : new Block(name, Block.Kind.FUNCTION, symbol.address(), end));
    }
    return blocks.stream().sorted(Comparator.comparingLong(Block::from)).toList();
  }
}
