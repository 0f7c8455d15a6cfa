package entrylab.placement;

import entrylab.isa.CodeAddresses;
import entrylab.isa.CodeField;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import entrylab.path.Trace;
import java.util.Locale;
import java.util.Optional;

/**
 * Moves executed code block by block, as if it had been linked elsewhere: instructions, the targets
 * and displacements of branches, addresses of tables in code and in accesses.
 *
 * <p>It relies on three facts. Entry code does the same wherever it lies; what is on stacks and in
 * per-CPU data keeps its place; and a number in code that is an address of a block is one. A test
 * holds the traces of every design against those of the design really linked at the placement.
 */
public final class TraceMover {
  private final Moves moves;

  /** A mover to where these moves lead. */
  public TraceMover(Moves moves) {
    this.moves = moves;
  }

  /**
   * The trace as it is where its blocks are moved to.
   *
   * @throws IllegalArgumentException if a jump of a byte leads from one block to another
   */
  public Trace moved(Trace trace) {
    Trace.Builder moved = Trace.named(trace.name()).entered(trace.entry());
    for (Trace.Step step : trace.steps()) {
      long to = moves.of(step.address());
      moved.step(to, moved(step.code(), step.address(), to));
      for (Trace.Access access : step.accesses()) {
        long address = moves.of(access.address());
        if (access.store()) {
          moved.store(address, access.size());
        } else {
          moved.load(address, access.size());
        }
      }
    }
    return moved.leavingTo(moves.of(trace.next(trace.steps().size() - 1)));
  }

  private byte[] moved(byte[] code, long from, long to) {
    CodeAddresses stated = Decoder.get().addresses(code);
    byte[] changed = code;
    changed = relative(changed, stated.branch(), from, to);
    changed = relative(changed, stated.relative(), from, to);
    changed = absolute(changed, stated.absolute());
    return absolute(changed, stated.immediate());
  }

  private byte[] relative(byte[] code, CodeField field, long from, long to) {
    if (!field.present()) {
      return code;
    }
    long target = moves.of(from + code.length + field.value(code));
    long displacement = target - (to + code.length);
    if (displacement == field.value(code)) {
      return code;
    }
    try {
      return field.with(code, displacement);
    } catch (IllegalArgumentException e) {
      Instruction instruction = Decoder.get().decode(code, from);
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s at %x cannot be moved away from its target: %s",
              instruction.text(),
              from,
              e.getMessage()),
          e);
    }
  }

  private byte[] absolute(byte[] code, CodeField field) {
    if (!field.present()) {
      return code;
    }
    long stated = field.value(code);
    Optional<Block> block = moves.blockAt(stated);
    return block.isEmpty() ? code : field.with(code, moves.of(stated));
  }
}
