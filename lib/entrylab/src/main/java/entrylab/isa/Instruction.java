package entrylab.isa;

import java.util.Optional;
import java.util.function.LongFunction;

/**
 * One decoded instruction.
 *
 * @param text disassembly in Intel syntax
 * @param form key of the instruction tables, such as {@code mov_r_m}
 * @param reads registers whose values are data, the flags included
 * @param writes registers written, the flags included; the stack pointer only if written explicitly
 * @param memory the explicit memory operand
 * @param implicitStack whether it moves the stack pointer as push, pop, call and ret do
 * @param branch what the predictors take it for
 * @param fuses what it does about macro-fusion
 */
public record Instruction(
    long address,
    int length,
    String text,
    String form,
    int reads,
    int writes,
    Optional<MemoryOperand> memory,
    boolean implicitStack,
    Optional<BranchKind> branch,
    Fusible fuses) {

  /** The address behind it. */
  public long end() {
    return address + length;
  }

  /**
   * Its disassembly with a name in place of the address that a direct branch leads to.
   *
   * @param names what an address is called
   */
  public String textWith(LongFunction<String> names) {
    if (branch.isEmpty() || !form.endsWith("_rel")) {
      return text;
    }
    int target = text.lastIndexOf("0x");
    return text.substring(0, target)
        + names.apply(Long.parseUnsignedLong(text.substring(target + 2), 16));
  }

  /** The instruction at another address, where it may read differently. */
  Instruction at(long other, String textThere) {
    return new Instruction(
        other, length, textThere, form, reads, writes, memory, implicitStack, branch, fuses);
  }

  /** Its form without what only the address shape adds. */
  public String plainForm() {
    int dot = form.indexOf('.');
    return dot < 0 ? form : form.substring(0, dot);
  }
}
